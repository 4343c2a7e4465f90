import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';
import { makeLink } from './popup.ts';

type Watched = { readonly stores: string[]; readonly ms: number }[];

/**
 * How long the ledger's first write of a link takes (record, indexes, history), from the shipped build at work, and a bare
 * put of a record of that size into a store without indexes, in turn and in the same worker.
 */
export async function timeAppends(
  chromium: Chromium,
  tab: Page,
  rounds: number,
): Promise<{ ours: number[]; bare: number[] }> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const watched: { stores: string[]; ms: number }[] = [];
    Object.assign(globalThis, { watched });
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...rest: Parameters<typeof begin>) {
      const begun = performance.now();
      const made = begin.apply(this, rest);
      made.addEventListener('complete', () => {
        if (made.mode === 'readwrite')
          watched.push({ stores: [...made.objectStoreNames], ms: performance.now() - begun });
      });
      return made;
    };
  });
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await worker.evaluate(() => void ((globalThis as unknown as { watched: unknown[] }).watched.length = 0));
    await makeLink(chromium, tab);
    const seen = await worker.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
    const first = seen.find(({ stores }) => stores.includes('links'));
    if (first !== undefined) ours.push(first.ms);
    bare.push(await putBare(chromium, round));
  }
  return { ours, bare };
}

async function putBare(chromium: Chromium, round: number): Promise<number> {
  const worker = await chromium.worker();
  return worker.evaluate(
    (id) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('bare', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('links', { keyPath: 'id' }));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const begun = performance.now();
          const transaction = opening.result.transaction('links', 'readwrite', { durability: 'relaxed' });
          transaction.objectStore('links').put({ id: `bare-${id}`, text: 'x'.repeat(700) });
          transaction.addEventListener('complete', () => {
            const ms = performance.now() - begun;
            opening.result.close();
            resolve(ms);
          });
        });
      }),
    round,
  );
}
