/**
 * Every call this product can make: an allow-list of method and path. There is no refund in it, and no way to build one.
 * A new call is a new function here, and nothing else reaches the network.
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
};

export const endpoints = {
  createOrder: (body: object): Endpoint => ({ method: 'POST', path: '/orders', body }),
  getOrder: (orderId: string): Endpoint => ({ method: 'GET', path: `/orders/${encodeSegment(orderId)}` }),
  /** Ends the link (`exclude_order`), and with it the reminders; a payment that has begun may still come. */
  cancelOrder: (orderId: string): Endpoint => ({
    method: 'PATCH',
    path: `/orders/${encodeSegment(orderId)}`,
    body: { status: 'cancelled', exclude_order: true },
  }),
  /** Payment attempts, newest first. Answers of the API's own cursors (`after`) lead on to older ones. */
  listTransactions: (query: Readonly<Record<string, string>>): Endpoint => ({
    method: 'GET',
    path: `/transactions?${new URLSearchParams(query).toString()}`,
  }),
  listGateways: (): Endpoint => ({ method: 'GET', path: '/gateways' }),
  getSite: (): Endpoint => ({ method: 'GET', path: '/me' }),
} as const;

/** One path segment. `.` and `..` climb even when encoded; no order id of ours is one, so they are a bug. */
function encodeSegment(text: string): string {
  if (/^\.{1,2}$/.test(text)) throw new Error('Dots are no order id.');
  return encodeURIComponent(text);
}
