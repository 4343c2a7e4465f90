import type { Fault } from '../fault.ts';
import { keepsAndSays, openAndSubmit, openForm } from '../form.ts';
import { judge, together } from '../judge.ts';
import { POST, submitUnder, untilState } from '../under.ts';
import { makeWish } from '../wish.ts';
import { SANDBOX_HOSTS } from '../../sandbox/hosts.ts';
import { until } from '../until.ts';

/** What happens to the bytes on their way. */
export const networkFaults: readonly Fault[] = [
  {
    id: 'F16',
    title: 'the order is made 8 s late, and nobody says so',
    async run(world) {
      const form = await submitUnder(world, 'Late', { kind: 'lateCommit', ms: 8_000, answer: 'drop', match: POST });
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F17',
    title: 'offline at the click',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Offline'));
      await world.setOffline(true);
      await form.popup.press('Enter');
      const complaints = await keepsAndSays(form, 'You are offline. Nothing was sent');
      const nothing = await judge(world, form.wish, { orders: 0, state: 'none', complaints });
      await world.setOffline(false);
      await form.popup.press('Enter');
      return together([nothing, await judge(world, form.wish, { orders: 1 })]);
    },
  },
  {
    id: 'F18',
    title: 'offline after sending',
    fast: true,
    async run(world) {
      const form = await submitUnder(world, 'Cut off', { kind: 'hold', when: 'after', match: POST });
      await world.setOffline(true);
      world.gate.cut();
      await untilState(world, form, 'unknown');
      form.held.release('drop');
      await world.setOffline(false);
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F19',
    title: 'no DNS',
    ownBrowser: true,
    async run(world) {
      await world.quit();
      await world.launch({ hostRules: SANDBOX_HOSTS.map((host) => `MAP ${host}:443 ~NOTFOUND`) });
      const form = await openAndSubmit(world, makeWish('No DNS'));
      await untilState(world, form, 'unknown');
      await world.quit();
      await world.launch();
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F20',
    title: 'a certificate that nobody vouches for',
    ownBrowser: true,
    async run(world) {
      await world.quit();
      await world.launch({ trusts: false });
      const since = world.sandbox.ledger.length;
      const form = await openAndSubmit(world, makeWish('Bad certificate'));
      await untilState(world, form, 'unknown');
      const spoken = world.sandbox.ledger.requests({ after: since }).length;
      await world.quit();
      await world.launch();
      return judge(world, form.wish, { orders: 1, complaints: spoken > 0 ? ['spoke to an unknown server'] : [] });
    },
  },
  {
    id: 'F21',
    title: 'TCP reset before and after the headers',
    async run(world) {
      const early = await submitUnder(world, 'Reset before headers', { kind: 'hold', when: 'after', match: POST });
      world.gate.cut();
      await untilState(world, early, 'unknown', 'created');
      await early.popup.close();
      const since = world.sandbox.ledger.length;
      const late = await submitUnder(world, 'Reset after headers', { kind: 'slowDrip', msPerByte: 50, match: POST });
      const post = await world.sandbox.ledger.waitForRequest({ ...POST, outcome: 'answered', after: since });
      world.gate.cut();
      await untilState(world, late, 'unknown', 'created');
      await late.popup.close();
      const complaints = post.committedOrder === null ? ['no order was made before the cut'] : [];
      return together([
        await judge(world, early.wish, { orders: 1 }),
        await judge(world, late.wish, { orders: 1, complaints }),
      ]);
    },
  },
  {
    id: 'F22',
    title: 'a black hole for 20 s',
    async run(world) {
      const form = await openForm(world, makeWish('Black hole'));
      await world.gate.set('silent');
      await form.popup.press('Enter');
      await until('a connection comes', () => world.gate.stopped > 0);
      await untilState(world, form, 'unknown');
      world.gate.cut();
      await world.gate.set('open');
      return judge(world, form.wish, { orders: 1 });
    },
  },
  {
    id: 'F23',
    title: 'an answer of one byte a second',
    async run(world) {
      const form = await submitUnder(world, 'Slow drip', { kind: 'slowDrip', msPerByte: 1_000, match: POST });
      await untilState(world, form, 'unknown');
      return judge(world, form.wish, { orders: 1 });
    },
  },
];
