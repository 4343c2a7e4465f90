import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import { enterKey } from '../../chromium/enter-key.ts';
import type { Fault, Verdict } from '../fault.ts';
import { openAndSubmit, type Form } from '../form.ts';
import { judge, together } from '../judge.ts';
import { readRecords } from '../levers/records.ts';
import { countRequests, makeDue, ringAlarm, wakeWorker } from '../levers/rounds.ts';
import { within } from '../limit.ts';
import { until } from '../until.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** What goes wrong while links are watched: a payment must be noticed all the same, and told once. */
export const watchingFaults: readonly Fault[] = [
  {
    id: 'F05b',
    title: 'killed while asking about payments',
    ownBrowser: true,
    async run(world) {
      const form = await makePaid(world, 'Paid while killed');
      await makeDue(world, form.wish);
      const held = world.sandbox.faults.add({ kind: 'hold', when: 'after', match: { method: 'GET' } });
      await wakeWorker(world);
      await within(20_000, 'asking', held.reached);
      await world.stopWorker();
      held.release('drop');
      await wakeWorker(world);
      return noticed(world, form);
    },
  },
  {
    id: 'F24b',
    title: 'the key is refused while links are watched',
    ownBrowser: true,
    async run(world) {
      const form = await makePaid(world, 'Paid while refused');
      await makeDue(world, form.wish);
      world.sandbox.faults.add({ kind: 'httpStatus', status: 401, match: { method: 'GET' }, times: 'always' });
      await countRequests(world, () => wakeWorker(world));
      const hammered = await ringThrice(world);
      await world.heal();
      await enterKey(world.chromium, SANDBOX_KEYS.bakery);
      await ringAlarm(world);
      return together([await noticed(world, form), hammered]);
    },
  },
  {
    id: 'F27b',
    title: '429 while links are watched',
    ownBrowser: true,
    async run(world) {
      const form = await makePaid(world, 'Paid while throttled');
      await makeDue(world, form.wish);
      world.sandbox.faults.add({ kind: 'rateLimited', retryAfter: 61, match: { method: 'GET' } });
      await countRequests(world, () => wakeWorker(world));
      const hammered = await ringThrice(world);
      // The pause is real time: the alarm that ends it comes by itself.
      return together([await noticed(world, form, 120_000), hammered]);
    },
  },
];

async function makePaid(world: World, about: string): Promise<Form> {
  const form = await openAndSubmit(world, makeWish(about));
  await judge(world, form.wish, { orders: 1 });
  await form.popup.close();
  world.sandbox.pay(form.orderId);
  return form;
}

/** After a refusal the alarm may ring as often as it likes: nothing is asked. */
async function ringThrice(world: World): Promise<Verdict> {
  const asked = await countRequests(world, async () => {
    for (let count = 0; count < 3; count += 1) await ringAlarm(world);
  });
  const complaints = asked === 0 ? [] : [`${asked} requests although it was told to wait`];
  return { orders: 0, doubled: 0, lost: 0, complaints };
}

/** The payment is written down, and told in one notification. */
async function noticed(world: World, form: Form, timeoutMs = 40_000): Promise<Verdict> {
  const isPaid = async () =>
    (await readRecords(world.helper, form.wish.description)).some(({ payment }) => payment !== null);
  const isNoticed = await until('the payment is noticed', isPaid, timeoutMs).catch(() => false);
  const told = async () => Object.keys(await world.helper.evaluate(() => chrome.notifications.getAll())).length > 0;
  const isTold = isNoticed && (await until('the payment is told', told, 10_000).catch(() => false));
  const verdict = await judge(world, form.wish, { orders: 1 });
  if (isTold) return verdict;
  return {
    ...verdict,
    lost: 1,
    complaints: [isNoticed ? 'nobody was told of the payment' : 'the payment was not noticed'],
  };
}
