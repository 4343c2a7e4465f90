import type { Page } from '@playwright/test';
import { type Fault, NotInjected } from '../fault.ts';
import { openAndSubmit } from '../form.ts';
import { judge, together } from '../judge.ts';
import { readRecords } from '../levers/records.ts';
import { beginWaking, wakeWorker } from '../levers/rounds.ts';
import { SEED, seededRandom } from '../random.ts';
import { until } from '../until.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

const POINTS = 20;
const MANY = 2_000;
/** What version 2 has added to a record. */
const ADDED = 'invoiceNumber,likeness,payment,ending,replaces,replacedBy,pollAt,news'.split(',');

/** The book is upgraded, and the worker is killed meanwhile. */
export const migrationFaults: readonly Fault[] = [
  {
    id: 'F40',
    title: `the upgrade of the database is killed at ${POINTS} random points`,
    ownBrowser: true,
    async run(world) {
      const form = await openAndSubmit(world, makeWish('From the first version'));
      const made = await judge(world, form.wish, { orders: 1 });
      await form.popup.close();
      const longest = await timeUpgrade(world);
      const random = seededRandom(SEED);
      let killed = 0;
      for (let point = 0; point < POINTS; point += 1) {
        if ((await versionOf(world.helper)) !== 1) await beOfFirstVersion(world);
        await beginWaking(world);
        await new Promise((resolve) => setTimeout(resolve, random() * longest));
        await world.stopWorker();
        if ((await versionOf(world.helper)) === 1) killed += 1;
      }
      if (killed === 0) throw new NotInjected('the upgrade was over each time before it could be killed');
      await wakeWorker(world);
      await until('the upgrade is done', async () => (await versionOf(world.helper)) === 2);
      const records = (await readRecords(world.helper)) as unknown as { version: number }[];
      const complaints = [
        ...(records.length === MANY + 1 ? [] : [`${records.length} records of ${MANY + 1}`]),
        ...(records.every(({ version }) => version === 2) ? [] : ['some records are of the first version']),
      ];
      const lost = Math.max(0, MANY + 1 - records.length);
      const after = await judge(world, form.wish, { orders: 1 });
      return together([made, { ...after, orders: 0 }, { orders: 0, doubled: 0, lost, complaints }]);
    },
  },
];

/** How long the worker takes from waking up to the end of the upgrade. */
async function timeUpgrade(world: World): Promise<number> {
  await beOfFirstVersion(world);
  const started = Date.now();
  await wakeWorker(world);
  await until('the upgrade is done', async () => (await versionOf(world.helper)) === 2);
  return Date.now() - started;
}

async function versionOf(page: Page): Promise<number | undefined> {
  const databases = await page.evaluate(() => indexedDB.databases());
  return databases.find(({ name }) => name === 'paylink')?.version;
}

/** Puts a database of version 1 in the place of the present one, with the present records and many more. */
async function beOfFirstVersion(world: World): Promise<void> {
  await world.stopWorker();
  const records = (await readRecords(world.helper)) as object[];
  await world.helper.evaluate(makeFirstVersion, { records, many: MANY, added: ADDED });
}

/** Runs in the page. */
async function makeFirstVersion({ records, many, added }: { records: object[]; many: number; added: string[] }) {
  const done = (request: IDBRequest | IDBTransaction, event: string) =>
    new Promise<void>((resolve) => {
      request.addEventListener(event, () => resolve());
    });
  await done(indexedDB.deleteDatabase('paylink'), 'success');
  const opening = indexedDB.open('paylink', 1);
  opening.addEventListener('upgradeneeded', () => {
    const links = opening.result.createObjectStore('links', { keyPath: 'id' });
    links.createIndex('createdAt', 'createdAt');
    links.createIndex('state', 'state');
    links.createIndex('order', ['accountId', 'order.orderId']);
  });
  await done(opening, 'success');
  const database = opening.result;
  const writing = database.transaction('links', 'readwrite');
  const [pattern] = records as { id: string; order: { orderId: string; description: string } }[];
  for (let index = 0; index <= many; index += 1) {
    const id = index === 0 ? pattern?.id : `old-${index}`;
    const order =
      index === 0 ? pattern?.order : { ...pattern?.order, orderId: `OLD-${index}`, description: `Old ${index}` };
    const first: Record<string, unknown> = { ...pattern, id, order, version: 1, remote: null };
    for (const name of added) delete first[name];
    writing.objectStore('links').put(first);
  }
  await done(writing, 'complete');
  database.close();
}
