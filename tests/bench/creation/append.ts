import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';
import { makeLink, PAUSE_MS } from './popup.ts';

/** Milliseconds of the ledger's first write of each link, and of the bare puts, in the same order. */
type Watched = { readonly ours: number[]; readonly bare: number[]; isFirst: boolean; isBareFirst: boolean };

/**
 * How long the ledger's first write of a link takes (record, indexes, history), from the shipped build at work, and a bare
 * put of a record of that size into a store without indexes: in the same worker, for the same link, by turns before ours
 * (once the order's lock is held) and after it (before the request leaves), so that both are in the way of the same things.
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
  const watched: Watched = { ours: [], bare: [], isFirst: false, isBareFirst: false };
  Object.assign(globalThis, { watched });
  const opening = indexedDB.open('bare', 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('bare', { keyPath: 'id' }));
  await new Promise((resolve, reject) => {
    opening.addEventListener('success', resolve);
    opening.addEventListener('error', reject);
  });
  const begin = IDBDatabase.prototype.transaction;
  const time = (times: number[], ...[database, ...rest]: [IDBDatabase, ...Parameters<typeof begin>]) => {
    const begun = performance.now();
    const made = begin.apply(database, rest);
    made.addEventListener('complete', () => times.push(performance.now() - begun));
    return made;
  };
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...rest: Parameters<typeof begin>) {
    if (rest[1] !== 'readwrite' || !watched.isFirst) return begin.apply(this, rest);
    watched.isFirst = false;
    return time(watched.ours, this, ...rest);
  };
  const putBare = () =>
    new Promise((resolve) => {
      const transaction = time(watched.bare, opening.result, 'bare', 'readwrite', { durability: 'relaxed' });
      transaction.objectStore('bare').put({ id: `bare-${watched.bare.length}`, text: 'x'.repeat(700) });
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
