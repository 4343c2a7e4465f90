import { beforeEach, expect, test, vi } from 'vitest';
import { newIntent, toCreated, toSending } from '../../../utils/links/transitions.ts';
import { watchLinks } from '../../../utils/links/watching/watch-links.ts';
import { INTENT, ORDER, World } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

const LIFE_MS = 30 * 24 * HOUR_MS;

/** A link that the API knows and nobody has opened, as `createLink` leaves it. */
function makeLink(world: World, number: number, at: number) {
  const order = { ...ORDER, orderId: `INV-${number}` };
  const { minor: amount, currency } = order.amount;
  const body = { type: 'paymentlink', order_id: order.orderId };
  const request = { type: 'paymentlink', orderId: order.orderId, currency, amount, description: 'x', gateway: null };
  world.sandbox.orders.place(world.sandbox.sites[0]!, { ...request, lifetime: LIFE_MS / 1_000, body });
  const intent = newIntent({ ...INTENT, id: `link-${number}`, order }, at);
  return {
    record: toCreated(toSending(intent, at), 'https://testpayv2.multisafepay.com/connect/x/', at),
    happened: [],
  };
}

/**
 * A desk with so many open links, made evenly over their life, lives on: old ones run out, new ones are made. The alarm
 * comes when the next link is due, a minute after the last one at the soonest.
 */
async function live(open: number, hours: number): Promise<{ rounds: number; requests: number }> {
  const world = new World();
  const { ports } = world.openContext();
  const every = open === 0 ? Number.POSITIVE_INFINITY : LIFE_MS / open;
  const end = world.time + hours * HOUR_MS;
  const before = Array.from({ length: open }, (_, index) => makeLink(world, index, world.time - (index + 0.5) * every));
  await world.ledger.writeAll(before);
  let [made, nextMade, lastRound, rounds] = [open, world.time + every / 2, 0, 0];
  for (;;) {
    const due = Math.max((await world.ledger.nextDue()) ?? end, lastRound + MINUTE_MS);
    const wake = Math.min(due, nextMade);
    if (wake >= end) return { rounds, requests: world.sandbox.ledger.length };
    world.time = Math.max(world.time, wake);
    if (nextMade <= due) {
      await world.ledger.writeAll([makeLink(world, (made += 1), world.time)]);
      nextMade += every;
      continue;
    }
    await watchLinks(ports);
    lastRound = world.time;
    rounds += 1;
  }
}

// The figures stand in ARCHITECTURE.md. Of many links a quarter of a day is lived, and counted four times.
test.each([
  { open: 0, hours: 24, most: { requests: 0, rounds: 0 } },
  { open: 50, hours: 24, most: { requests: 400, rounds: 300 } },
  { open: 5_000, hours: 6, most: { requests: 4_500, rounds: 1_440 } },
])('a day with $open open links costs $most', { timeout: 120_000 }, async ({ open, hours, most }) => {
  const lived = await live(open, hours);
  const [requests, rounds] = [lived.requests * (24 / hours), lived.rounds * (24 / hours)];
  console.log(`${open} open links: ${requests} requests in ${rounds} rounds a day`);
  expect(requests).toBeLessThanOrEqual(most.requests);
  expect(rounds).toBeLessThanOrEqual(most.rounds);
});
