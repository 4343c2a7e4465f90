import { isSettled, type LinkRecord } from '../../utils/links/link.ts';
import type { Order } from '../sandbox/orders/order.ts';
import type { Verdict } from './fault.ts';
import { readRecords } from './levers/records.ts';
import { until } from './until.ts';
import type { Wish } from './wish.ts';
import type { World } from './world.ts';

export type Expected = {
  /** Orders that there must be in the end for each wish. */
  readonly orders: number;
  /** How one of the wish's records must end, and all must have ended; `none`: there need not be one. */
  readonly state?: 'created' | 'conflict' | 'none';
  /** What else went wrong, in words; nothing if all is well. */
  readonly complaints?: readonly string[];
  /** How long the product may take to find out by itself. */
  readonly timeoutMs?: number;
};

/** How often the same order may be posted: again only with `GET` in between, so a handful is a loop. */
const MANY_POSTS = 4;

/**
 * Waits until the product holds the wish's link for settled, and then lets the sandbox's ledger speak: how many orders there
 * are for the wish, whether their amount is right, and whether the product knows their address.
 */
export async function judge(world: World, wish: Wish, expected: Expected): Promise<Verdict> {
  const { state = 'created', timeoutMs = 60_000 } = expected;
  const complaints = [...(expected.complaints ?? [])];
  const isEnd = (records: LinkRecord[]) =>
    records.every((one) => isSettled(one.state)) && (state === 'none' || records.some((one) => one.state === state));
  const settled = await until('the link is settled', async () => isEnd(await recordsOf(world, wish)), timeoutMs).then(
    () => true,
    () => false,
  );
  const records = await recordsOf(world, wish);
  const orders = ordersOf(world, wish);
  const [order] = orders;

  if (!settled) complaints.push(`ended as ${records.map(describeRecord).join(', ') || 'no record'}`);
  if (orders.length !== expected.orders) complaints.push(`${orders.length} orders, not ${expected.orders}`);
  if (order !== undefined && order.request.amount !== wish.minor) complaints.push(`amount ${order.request.amount}`);
  if (order !== undefined && postsOf(world, order) > MANY_POSTS) complaints.push(`${postsOf(world, order)} POSTs`);
  const isKnown = order === undefined || records.some((record) => knows(record, order));
  return {
    orders: orders.length,
    doubled: Math.max(0, orders.length - 1),
    lost: settled && isKnown && !(orders.length === 0 && complaints.length > 0) ? 0 : 1,
    complaints,
  };
}

function describeRecord({ state, failure }: LinkRecord): string {
  return failure === null ? state : `${state} (${failure.code})`;
}

/** Several wishes in one fault. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const sum = (of: (verdict: Verdict) => number) => verdicts.reduce((total, verdict) => total + of(verdict), 0);
  return {
    orders: sum(({ orders }) => orders),
    doubled: sum(({ doubled }) => doubled),
    lost: sum(({ lost }) => lost),
    complaints: verdicts.flatMap(({ complaints }) => complaints),
  };
}

export function ordersOf({ sandbox }: World, { description }: Wish): Order[] {
  return sandbox.orders.all.filter(({ request }) => request.description === description);
}

function recordsOf(world: World, { description }: Wish): Promise<LinkRecord[]> {
  return readRecords(world.helper, description);
}

/** POSTs that were carried out for an order. */
function postsOf({ sandbox }: World, { orderId }: Order): number {
  return sandbox.ledger.ordersCreated().find((one) => one.orderId === orderId)?.posts ?? 0;
}

/** Whether a record leads to an order: by a live address of it, or by telling the person to look it up. */
function knows(record: LinkRecord, order: Order): boolean {
  if (record.order.orderId !== order.orderId) return false;
  return (
    record.state === 'conflict' || order.sessions.some(({ id }) => record.paymentUrl?.includes(`/${id}/`) === true)
  );
}
