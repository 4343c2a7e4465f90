import type { World } from '../world.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** Small enough to be filled at once. */
const ROOM = 4_000_000;

/**
 * Restarts the browser with little room for the extension's databases: what is left is counted anew only then. Gives the
 * function that fills it, which gives the one that empties it.
 */
export async function prepareSmallDatabases(world: World): Promise<() => Promise<() => Promise<void>>> {
  await world.quit();
  await world.launch();
  const { chromium, helper } = world;
  const session = await chromium.context.newCDPSession(helper);
  const origin = chromium.url('');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
  return async () => {
    await helper.evaluate(fillDatabase);
    return async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      await helper.evaluate(
        () =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase('filler').addEventListener('success', resolve);
          }),
      );
    };
  };
}

/** Runs in a page of the extension: ever smaller pieces, until not even a small one is taken. */
async function fillDatabase(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('pieces', { autoIncrement: true }),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
  });
  const write = (size: number) =>
    new Promise<boolean>((resolve) => {
      const writing = database.transaction('pieces', 'readwrite');
      writing.objectStore('pieces').put('x'.repeat(size));
      writing.addEventListener('complete', () => resolve(true));
      writing.addEventListener('abort', () => resolve(false));
    });
  for (let size = 500_000, count = 0; size >= 10;) {
    count += 1;
    if (count > 200) throw new Error('The databases cannot be filled.');
    if (!(await write(size))) size = Math.floor(size / 4);
  }
  database.close();
}

/** Fills a storage area to the last byte; the returned function empties it again. */
export async function fillArea({ helper }: World, area: 'local' | 'session'): Promise<() => Promise<void>> {
  await helper.evaluate(async (area) => {
    let isFull = false;
    for (let size = 4_000_000, count = 0; size >= 1; isFull = false) {
      await chrome.storage[area].set({ [`filler${count++}`]: 'x'.repeat(size) }).catch(() => (isFull = true));
      if (isFull) size = Math.floor(size / 8);
    }
  }, area);
  return () =>
    helper.evaluate(async (area) => {
      const keys = Object.keys(await chrome.storage[area].get(null));
      await chrome.storage[area].remove(keys.filter((key) => key.startsWith('filler')));
    }, area);
}
