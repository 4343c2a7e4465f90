import { createSandbox, SANDBOX_KEYS, type Sandbox } from './app.ts';

export const API = 'https://testapi.multisafepay.com/v1/json';

/** A request body that the API accepts. */
export const LINK = {
  type: 'paymentlink',
  order_id: 'invoice-1',
  currency: 'EUR',
  amount: 1250,
  description: 'Six loaves',
};

export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly body: { success?: boolean; error_code?: number; error_info?: string; message?: string };
  readonly data: Record<string, unknown>;
};

export type Shop = {
  readonly sandbox: Sandbox;
  call(method: string, path: string, body?: unknown, key?: string): Promise<Answer>;
  create(changes?: Record<string, unknown>, key?: string): Promise<Answer>;
  /** Loads a payment page, or posts a form to it. */
  visit(url: string, form?: Record<string, string>): Promise<Response>;
  /** Moves the clock. */
  wait(seconds: number): void;
};

/** A sandbox with a clock that stands still (2026-03-02 12:00 UTC), and the calls of the bakery. */
export function openShop(start = '2026-03-02T12:00:00Z'): Shop {
  let time = Date.parse(start);
  const sandbox = createSandbox({ now: () => new Date(time) });
  const call: Shop['call'] = async (method, path, body, key = SANDBOX_KEYS.bakery) => {
    const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    return readAnswer(await sandbox.fetch(`${API}${path}`, { method, headers: { api_key: key }, ...init }));
  };
  return {
    sandbox,
    call,
    create: (changes = {}, key = SANDBOX_KEYS.bakery) => call('POST', '/orders', { ...LINK, ...changes }, key),
    visit: async (url, form) =>
      sandbox.fetch(url, form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    wait: (seconds) => {
      time += seconds * 1000;
    },
  };
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text) as Answer['body'] & { data?: Record<string, unknown> };
  return { status: response.status, text, body, data: body.data ?? {} };
}
