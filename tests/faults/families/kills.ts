import type { Fault } from '../fault.ts';
import { openForm } from '../form.ts';
import { judge } from '../judge.ts';
import { holdLedger } from '../levers/hold-ledger.ts';
import { holdLock, waitForWaiter } from '../levers/hold-lock.ts';
import { POST, submitUnder } from '../under.ts';
import { makeWish } from '../wish.ts';

/** The background's worker is stopped at the worst moments of making one link; the popup stays open. */
export const killFaults: readonly Fault[] = [
  {
    id: 'F01',
    title: 'killed before the intent is written',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Killed before intent'));
      const name = `order:${form.accountId}:${form.orderId}`;
      const lock = await holdLock(world.helper, name);
      await form.popup.press('Enter');
      await waitForWaiter(world.helper, name);
      await world.stopWorker();
      const sent = world.sandbox.ledger.requests(POST).some(({ body }) => JSON.stringify(body).includes(form.orderId));
      await lock.release();
      return judge(world, form.wish, { orders: 1, complaints: sent ? ['sent before it was written down'] : [] });
    },
  },
  {
    id: 'F02',
    title: 'killed after the intent, before sending',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Killed before sending'));
      const held = await holdLedger(world.helper, form.wish.description, 'intent');
      await form.popup.press('Enter');
      await held.reached;
      await world.stopWorker();
      await held.release();
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F03',
    title: 'killed after send',
    fast: true,
    async run(world) {
      const form = await submitUnder(world, 'Killed after send', { kind: 'hold', when: 'after', match: POST });
      await world.stopWorker();
      form.held.release('drop');
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F04',
    title: 'killed after the answer, before it is stored',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Killed before storing'));
      const held = await holdLedger(world.helper, form.wish.description, 'sending');
      const answered = { ...POST, outcome: 'answered', after: world.sandbox.ledger.length } as const;
      await form.popup.press('Enter');
      await held.reached;
      await world.sandbox.ledger.waitForRequest(answered, { timeoutMs: 20_000 });
      await world.stopWorker();
      await held.release();
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F05',
    title: 'killed while finding out',
    async run(world) {
      const form = await openForm(world, makeWish('Killed while finding out'));
      const get = { method: 'GET', path: `/orders/${form.orderId}` } as const;
      world.sandbox.faults.add({ kind: 'drop', when: 'after', match: POST });
      const asked = world.sandbox.faults.add({ kind: 'hold', when: 'before', match: get });
      await form.popup.press('Enter');
      await asked.reached;
      await world.stopWorker();
      asked.release('drop');
      return judge(world, form.wish, { orders: 1 });
    },
  },
];
