import type { LinkRecord } from '../../../utils/links/link.ts';
import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import type { Fault } from '../fault.ts';
import { openAndSubmit } from '../form.ts';
import { judge, together } from '../judge.ts';
import { putRecords } from '../levers/database.ts';
import { countRequests, ringAlarm, wakeWorker } from '../levers/rounds.ts';
import { readRecords } from '../levers/records.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

const MANY = 10_000;
const OPEN = 50;
const MOST_REQUESTS = 10;
const DAY = 86_400_000;

/** A long history, of which some links are still open. */
export const pollingFaults: readonly Fault[] = [
  {
    id: 'F54',
    title: '10,000 links, 50 of them open and due at once',
    ownBrowser: true,
    async run(world) {
      const first = await openAndSubmit(world, makeWish('The pattern'));
      const made = await judge(world, first.wish, { orders: 1 });
      await first.popup.close();
      const [pattern] = await readRecords(world.helper);
      if (pattern === undefined) throw new Error('There is no record to copy.');
      await world.stopWorker();
      const history = Array.from({ length: MANY }, (_, index) => copyOf(pattern, index));
      await Promise.all(history.slice(0, OPEN).map(({ order }) => placeOrder(world, order.orderId)));
      for (let start = 0; start < MANY; start += 1_000) {
        await putRecords(world.helper, history.slice(start, start + 1_000));
      }
      const woken = await countRequests(world, () => wakeWorker(world));
      const again = await countRequests(world, () => ringAlarm(world));
      const form = await openAndSubmit(world, makeWish('With a long history'));
      const another = await judge(world, form.wish, { orders: 1 });
      const complaints = [
        ...(woken === 0 ? ['what was due was not asked about'] : []),
        ...[woken, again].flatMap((count) => (count > MOST_REQUESTS ? [`${count} requests at one tick`] : [])),
      ];
      return together([made, another, { orders: 0, doubled: 0, lost: 0, complaints }]);
    },
  },
];

/** One of many: the first are open and due now, the others were paid long ago. */
function copyOf(pattern: LinkRecord, index: number): LinkRecord {
  const isOpen = index < OPEN;
  const createdAt = Date.now() - (isOpen ? 2 : 400) * DAY;
  return {
    ...pattern,
    id: `history-${index}`,
    order: { ...pattern.order, orderId: `HISTORY-${index}`, description: `History ${index}` },
    likeness: [`number:HISTORY${index}`],
    createdAt,
    sentAt: createdAt,
    remote: isOpen ? null : { status: 'completed', checkedAt: createdAt, opened: true },
    payment: isOpen ? null : { paidAt: createdAt, method: 'IDEAL' },
    pollAt: isOpen ? Date.now() - 1_000 : null,
  };
}

async function placeOrder({ sandbox }: World, orderId: string): Promise<void> {
  await sandbox.fetch('https://testapi.multisafepay.com/v1/json/orders', {
    method: 'POST',
    headers: { api_key: SANDBOX_KEYS.bakery, 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'paymentlink',
      order_id: orderId,
      currency: 'EUR',
      amount: 1_007,
      description: orderId,
    }),
  });
}
