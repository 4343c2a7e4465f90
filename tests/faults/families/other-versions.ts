import type { LinkRecord } from '../../../utils/links/link.ts';
import type { Fault } from '../fault.ts';
import { keepsAndSays, openAndSubmit, openForm } from '../form.ts';
import { judge, ordersOf, together } from '../judge.ts';
import { openDatabaseAt, putRecords, removeDatabase } from '../levers/database.ts';
import { readRecords } from '../levers/records.ts';
import { makeWish } from '../wish.ts';

/** A book that was taken away, or that a newer version of the product has written. */
export const otherVersionFaults: readonly Fault[] = [
  {
    id: 'F38',
    title: 'the database is deleted, and then newer than the product',
    ownBrowser: true,
    async run(world) {
      await removeDatabase(world.helper);
      const first = await openAndSubmit(world, makeWish('After deletion'));
      const made = await judge(world, first.wish, { orders: 1 });
      await first.popup.close();
      const form = await openForm(world, makeWish('Newer database'));
      await openDatabaseAt(world.helper, 99);
      await form.popup.press('Enter');
      const complaints = await keepsAndSays(form, 'Nothing was deleted');
      const refused = await judge(world, form.wish, { orders: 0, state: 'none', complaints });
      await removeDatabase(world.helper);
      await form.popup.press('Enter');
      return together([made, refused, await judge(world, form.wish, { orders: 1 })]);
    },
  },
  {
    id: 'F39',
    title: 'a record of a newer version',
    ownBrowser: true,
    async run(world) {
      const old = await openAndSubmit(world, makeWish('Written by a newer version'));
      const made = await judge(world, old.wish, { orders: 1 });
      await old.popup.close();
      const [record] = await readRecords(world.helper);
      if (record === undefined) throw new Error('There is no record to change.');
      const newer = { ...record, version: 99, state: 'of tomorrow', more: { deep: [1] } } as unknown as LinkRecord;
      await putRecords(world.helper, [newer]);
      await world.stopWorker();
      const other = await openAndSubmit(world, makeWish('Beside a newer record'));
      const beside = await judge(world, other.wish, { orders: 1 });
      await other.popup.close();
      const same = await openForm(world, makeWish('With its order id'), old.orderId);
      await same.popup.press('Enter');
      await same.popup.waitFor(`document.querySelector('input[readonly], [role="alert"]') !== null`, 20_000);
      const kept = (await readRecords(world.helper)).find(({ id }) => id === record.id);
      const complaints = [
        ...(JSON.stringify(kept) === JSON.stringify(newer) ? [] : ['the newer record was changed']),
        ...(ordersOf(world, old.wish).length === 1
          ? []
          : ['its order was overwritten by another wish with its order id']),
      ];
      return together([made, beside, { orders: 0, doubled: 0, lost: complaints.length > 0 ? 1 : 0, complaints }]);
    },
  },
];
