import type { Chromium } from '../../chromium/launch.ts';
import { SANDBOX_KEYS } from '../../sandbox/app.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** What nobody can do without: a note before, the request, a note after. In the extension's own worker. */
export async function timeFloor(chromium: Chromium, orderId: string): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(
    async ({ id, key }) => {
      const order = { type: 'paymentlink', order_id: id, currency: 'EUR', amount: 4_995, description: 'Floor' };
      const started = performance.now();
      await chrome.storage.local.set({ floor: order });
      const response = await fetch('https://testapi.multisafepay.com/v1/json/orders', {
        method: 'POST',
        headers: { api_key: key, 'content-type': 'application/json' },
        body: JSON.stringify(order),
      });
      await chrome.storage.local.set({ floor: await response.json() });
      const ms = performance.now() - started;
      await chrome.storage.local.remove('floor');
      return ms;
    },
    { id: orderId, key: SANDBOX_KEYS.bakery },
  );
}
