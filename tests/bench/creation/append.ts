import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';
import { makeLink, PAUSE_MS } from './popup.ts';

/** Milliseconds: of a transaction as a whole, and of its appending, from the first record put into it until it is done. */
type Times = { readonly whole: number[]; readonly appending: number[] };
type Watched = { readonly ours: Times; readonly bare: Times; isFirst: boolean; isBareFirst: boolean };

/**
 * How long the ledger's first write of a link takes (record, indexes, history), from the shipped build at work, and a bare
 * put of a record of that size into a store without indexes: in the same worker, for the same link, by turns before ours
 * (once the order's lock is held) and after it (before the request leaves), so that both are in the way of the same things.
 * Ours looks for links of the same thing first, in the same transaction; the bare one looks for one key.
 */
export async function timeAppends(chromium: Chromium, tab: Page, rounds: number): Promise<Watched> {
  const worker = await chromium.worker();
  await worker.evaluate(watchWrites);
  for (let round = 0; round < rounds; round += 1) {
    await worker.evaluate(
      (isBareFirst) => {
        Object.assign((globalThis as unknown as { watched: Watched }).watched, { isFirst: true, isBareFirst });
      },
      round % 2 === 0,
    );
    await makeLink(chromium, tab);
    await setTimeout(PAUSE_MS);
  }
  return worker.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
}

/** Runs in the worker. */
async function watchWrites(): Promise<void> {
  const times = () => ({ whole: [], appending: [] });
  const watched: Watched = { ours: times(), bare: times(), isFirst: false, isBareFirst: false };
  Object.assign(globalThis, { watched });
  const opening = indexedDB.open('bare', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('bare', { keyPath: 'id' }));
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  const begin = IDBDatabase.prototype.transaction;
  const puts = new Map<IDBTransaction, number>();
  const time = (times: Times, ...[database, ...rest]: [IDBDatabase, ...Parameters<typeof begin>]) => {
    const begun = performance.now();
    const made = begin.apply(database, rest);
    puts.set(made, Number.NaN);
    made.addEventListener('complete', () => {
      const done = performance.now();
      times.whole.push(done - begun);
      times.appending.push(done - (puts.get(made) ?? Number.NaN));
    });
    return made;
  };
  for (const name of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function timed(this: IDBObjectStore, ...rest: Parameters<typeof write>) {
      if (Number.isNaN(puts.get(this.transaction))) puts.set(this.transaction, performance.now());
      return write.apply(this, rest);
    };
  }
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...rest: Parameters<typeof begin>) {
    if (rest[1] !== 'readwrite' || !watched.isFirst) return begin.apply(this, rest);
    watched.isFirst = false;
    return time(watched.ours, this, ...rest);
  };
  const putBare = () =>
    new Promise((resolve) => {
      const transaction = time(watched.bare, opening.result, 'bare', 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore('bare');
      store.get('nobody').addEventListener('success', () => {
        store.put({ id: `bare-${watched.bare.whole.length}`, text: 'x'.repeat(700) });
      });
      transaction.addEventListener('complete', resolve);
    });
  const send = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    if (!watched.isBareFirst) await putBare();
    return send(...request);
  };
  const request = navigator.locks.request.bind(navigator.locks);
  const timed = (name: string, task: LockGrantedCallback<unknown>) =>
    request(name, async (lock) => {
      if (watched.isFirst && watched.isBareFirst && name.startsWith('order:')) await putBare();
      return task(lock);
    });
  Object.assign(navigator.locks, { request: timed });
}
