import { NotInjected, type Fault } from '../fault.ts';
import { keepsAndSays, openAndSubmit, openForm } from '../form.ts';
import { judge, ordersOf, together } from '../judge.ts';
import { fillArea, prepareSmallDatabases } from '../levers/quota.ts';
import { POST, stateOf, submitUnder } from '../under.ts';
import { makeWish } from '../wish.ts';

/** No room any more. */
export const fullStorageFaults: readonly Fault[] = [
  {
    id: 'F34',
    title: 'no room before the intent: settings, drafts, databases',
    ownBrowser: true,
    async run(world) {
      const verdicts = [];
      const fillDatabases = await prepareSmallDatabases(world);
      const emptyLocal = await fillArea(world, 'local');
      verdicts.push(await judge(world, (await openAndSubmit(world, makeWish('Settings full'))).wish, { orders: 1 }));
      await emptyLocal();
      const form = await openForm(world, makeWish('Databases full'));
      const giveBack = await fillDatabases();
      await form.popup.press('Enter');
      const complaints = await keepsAndSays(form, 'could not write to its storage');
      const sent = ordersOf(world, form.wish).length > 0 ? ['sent although nothing could be written'] : [];
      await giveBack();
      await form.popup.press('Enter');
      verdicts.push(await judge(world, form.wish, { orders: 1, complaints: [...complaints, ...sent] }));
      return together(verdicts);
    },
  },
  {
    id: 'F35',
    title: 'no room between the answer and its storing',
    ownBrowser: true,
    async run(world) {
      const fillDatabases = await prepareSmallDatabases(world);
      const form = await submitUnder(world, 'Full while waiting', { kind: 'hold', when: 'after', match: POST });
      const giveBack = await fillDatabases();
      form.held.release();
      const shown = await form.popup.becomes(`document.querySelector('input[readonly]') !== null`, 15_000);
      const state = await stateOf(world, form);
      await giveBack();
      return judge(world, form.wish, {
        orders: 1,
        complaints: [
          ...(shown ? [] : [`the link is not shown: ${(await form.popup.text()).slice(0, 200)}`]),
          ...(state === 'sending' ? [] : [`the full disk took the record (${state})`]),
        ],
      });
    },
  },
  {
    id: 'F36',
    title: 'the disk is full',
    async run() {
      throw new NotInjected('it takes a small file system of its own, which only an administrator can make');
    },
  },
];
