import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';
import { makeLink, PAUSE_MS } from './popup.ts';

/** Milliseconds: of a transaction as a whole, and of its appending, from the first record put into it until it is done. */
export type Append = { readonly whole: number; readonly appending: number };
/** Two transactions of one moment. */
export type AppendPair = { readonly ours: Append; readonly bare: Append };

type Watched = { next: 'ours first' | 'bare first' | null; readonly ours: Append[]; readonly bare: Append[] };

/**
 * How long the ledger's first write of a link takes (record, indexes), from the shipped build at work, and a bare put of a
 * record of that size into a store without indexes: in the same worker, begun at the same moment of the same link's making,
 * ours and the bare one first by turns, so that both are in the way of the same things, and each in that of the other: what
 * the ledger costs by itself, `timeQuietAppends` tells. Ours looks for links of the same thing first, in the same
 * transaction; the bare one looks for one key.
 */
export async function timeAppends(chromium: Chromium, tab: Page, rounds: number): Promise<AppendPair[]> {
  const worker = await chromium.worker();
  await worker.evaluate(watchWrites);
  for (let round = 0; round < rounds; round += 1) {
    await worker.evaluate(
      (next) => {
        (globalThis as unknown as { watched: Watched }).watched.next = next;
      },
      round % 2 === 0 ? ('ours first' as const) : ('bare first' as const),
    );
    await makeLink(chromium, tab);
    await setTimeout(PAUSE_MS);
  }
  const { ours, bare } = await worker.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  if (ours.length !== rounds || bare.length !== rounds) throw new Error('Not every write was seen.');
  return ours.flatMap((mine, round) => {
    const floor = bare[round];
    return floor === undefined ? [] : [{ ours: mine, bare: floor }];
  });
}

/**
 * The same while nothing else goes on: the record that the product wrote last, written again under other names into the same
 * ledger, and the bare put, by turns.
 */
export async function timeQuietAppends(chromium: Chromium, rounds: number): Promise<AppendPair[]> {
  const worker = await chromium.worker();
  return worker.evaluate(
    async ({ count, pauseMs }) => {
      const { appendAgain } = globalThis as unknown as { appendAgain: (name: string) => Promise<Append> };
      const { appendBare } = globalThis as unknown as { appendBare: () => Promise<Append> };
      const pause = () => new Promise((resolve) => void globalThis.setTimeout(resolve, pauseMs));
      const pairs: AppendPair[] = [];
      for (let round = 0; round < count; round += 1) {
        const isOursFirst = round % 2 === 0;
        const early = isOursFirst ? await appendAgain(`again-${round}`) : null;
        await pause();
        const bare = await appendBare();
        await pause();
        pairs.push({ ours: early ?? (await appendAgain(`again-${round}`)), bare });
        await pause();
      }
      return pairs;
    },
    { count: rounds, pauseMs: 30 },
  );
}

/** Runs in the worker. */
async function watchWrites(): Promise<void> {
  const watched: Watched = { next: null, ours: [], bare: [] };
  const begin = IDBDatabase.prototype.transaction;
  const add = IDBObjectStore.prototype.add;
  type Stored = { id: string; order: { orderId: string } };
  let last: { readonly store: IDBObjectStore; readonly record: Stored } | null = null;
  const puts = new Map<IDBTransaction, number>();

  const opening = indexedDB.open('bare', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('bare', { keyPath: 'id' }));
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });

  /** A transaction that is being timed, and its times once it is done. */
  const time = (...[database, ...rest]: [IDBDatabase, ...Parameters<typeof begin>]) => {
    const begun = performance.now();
    const made = begin.apply(database, rest);
    puts.set(made, Number.NaN);
    const times = new Promise<Append>((resolve) => {
      made.addEventListener('complete', () => {
        const done = performance.now();
        resolve({ whole: done - begun, appending: done - (puts.get(made) ?? Number.NaN) });
      });
    });
    return { made, times };
  };
  /** One record into a transaction of its own, after a look for one key. */
  const append = (database: IDBDatabase, names: string[], record: Readonly<Record<string, unknown>>) => {
    const { made, times } = time(database, names, 'readwrite', { durability: 'relaxed' });
    const store = made.objectStore(names[0] ?? '');
    store.get('nobody').addEventListener('success', () => store.add(record));
    return times;
  };
  const keep = async (side: Append[], times: Promise<Append>) => {
    side.push(await times);
  };
  let count = 0;
  const appendBare = () => {
    count += 1;
    return append(opening.result, ['bare'], { id: `bare-${count}`, text: 'x'.repeat(700) });
  };
  const appendAgain = (name: string) => {
    if (last === null) throw new Error('Nothing was written before.');
    const { store, record } = last;
    const { db, objectStoreNames } = store.transaction;
    const renamed = { ...record, id: name, order: { ...record.order, orderId: name } };
    return append(db, [store.name, ...[...objectStoreNames].filter((other) => other !== store.name)], renamed);
  };

  IDBObjectStore.prototype.add = function timed(this: IDBObjectStore, ...rest: Parameters<typeof add>) {
    if (Number.isNaN(puts.get(this.transaction))) puts.set(this.transaction, performance.now());
    if (this.transaction.db.name !== 'bare' && this.name === 'links') last = { store: this, record: rest[0] as Stored };
    return add.apply(this, rest);
  };
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...rest: Parameters<typeof begin>) {
    const { next } = watched;
    if (rest[1] !== 'readwrite' || next === null) return begin.apply(this, rest);
    watched.next = null;
    if (next === 'bare first') void keep(watched.bare, appendBare());
    const { made, times } = time(this, ...rest);
    void keep(watched.ours, times);
    if (next === 'ours first') void keep(watched.bare, appendBare());
    return made;
  };
  Object.assign(globalThis, { watched, appendBare, appendAgain });
}
