import type { Fault } from '../fault.ts';
import { openForm } from '../form.ts';
import { judge, together } from '../judge.ts';
import { holdLedger } from '../levers/hold-ledger.ts';
import { POST, submitUnder, untilState } from '../under.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

/** The whole browser goes, and comes again on the same profile. */
export const browserLifeFaults: readonly Fault[] = [
  {
    id: 'F07',
    title: 'browser killed before sending, while waiting, before storing',
    ownBrowser: true,
    async run(world) {
      const verdicts = [];
      for (const moment of [beforeSending, whileWaiting, beforeStoring]) {
        const wish = await moment(world);
        await world.crash();
        await world.heal();
        await world.launch();
        verdicts.push(await judge(world, wish, { orders: 1 }));
      }
      return together(verdicts);
    },
  },
  {
    id: 'F43',
    title: 'browser closed with a link pending',
    ownBrowser: true,
    async run(world) {
      const form = await submitUnder(world, 'Pending over night', { kind: 'drop', when: 'before', match: POST });
      await untilState(world, form, 'unknown');
      await world.quit();
      await world.launch();
      return judge(world, form.wish, { orders: 1 });
    },
  },
];

async function beforeSending(world: World) {
  const form = await openForm(world, makeWish('Browser killed before sending'));
  const held = await holdLedger(world.helper, form.wish.description, 'intent');
  await form.popup.press('Enter');
  await held.reached;
  return form.wish;
}

async function whileWaiting(world: World) {
  const form = await submitUnder(world, 'Browser killed while waiting', { kind: 'hold', when: 'after', match: POST });
  return form.wish;
}

async function beforeStoring(world: World) {
  const form = await openForm(world, makeWish('Browser killed before storing'));
  const held = await holdLedger(world.helper, form.wish.description, 'sending');
  const answered = { ...POST, outcome: 'answered', after: world.sandbox.ledger.length } as const;
  await form.popup.press('Enter');
  await held.reached;
  await world.sandbox.ledger.waitForRequest(answered, { timeoutMs: 20_000 });
  return form.wish;
}
