import type { Chromium } from '../../chromium/launch.ts';
import { newIntent, toCreated, toSending } from '../../../utils/links/transitions.ts';

const CHUNK = 5_000;
const DAY_MS = 86_400_000;

/** Puts so many links that were paid into the browser's ledger, as the product would have left them. */
export async function fillLedger(chromium: Chromium, count: number): Promise<void> {
  const worker = await chromium.worker();
  for (let done = 0; done < count; done += CHUNK) {
    const records = Array.from({ length: Math.min(CHUNK, count - done) }, (_, index) => paidLink(done + index));
    await worker.evaluate(
      (all) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('paylink');
          opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
          opening.addEventListener('success', () => {
            const transaction = opening.result.transaction('links', 'readwrite');
            for (const record of all) transaction.objectStore('links').put(record);
            transaction.addEventListener('complete', () => {
              opening.result.close();
              resolve();
            });
            transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
          });
        }),
      records,
    );
  }
}

function paidLink(number: number) {
  const at = Date.parse('2026-01-01T00:00:00Z') - number * 60_000;
  const order = {
    orderId: `OLD-${number}`,
    amount: { minor: 1_000 + number, currency: 'EUR' as const },
    description: `Order ${number}`,
    customerName: `Customer ${number % 997}`,
  };
  const ids = { accountId: 'test-2001', environment: 'test' as const, invoiceNumber: null, replaces: null };
  const made = toCreated(
    toSending(newIntent({ id: `old-${number}`, order, ...ids }, at), at),
    'https://testpayv2.multisafepay.com/connect/x/',
    at,
  );
  return {
    ...made,
    revision: 4,
    remote: { status: 'completed', checkedAt: at + DAY_MS, opened: true },
    payment: { paidAt: at + DAY_MS, method: 'IDEAL' },
    pollAt: null,
  };
}

/** How often the record of an order was written. */
export async function readRevision(chromium: Chromium, orderId: string): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('paylink');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const found = opening.result
            .transaction('links')
            .objectStore('links')
            .index('order')
            .get(['test-2001', wanted]);
          found.addEventListener('success', () => {
            opening.result.close();
            resolve((found.result as { revision: number } | undefined)?.revision ?? Number.NaN);
          });
        });
      }),
    orderId,
  );
}
