import type { Page } from '@playwright/test';
import type { LinkRecord } from '../../../utils/links/link.ts';

/**
 * What the product has in its book, read past the product: the records as they lie there, or those with a description only.
 */
export function readRecords(page: Page, description: string | null = null): Promise<LinkRecord[]> {
  return page.evaluate(async (description) => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'paylink')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('paylink');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
    });
    try {
      if (!database.objectStoreNames.contains('links')) return [];
      const asking = database.transaction('links').objectStore('links').getAll();
      return await new Promise<LinkRecord[]>((resolve, reject) => {
        asking.addEventListener('success', () => {
          const records = asking.result as LinkRecord[];
          resolve(records.filter(({ order }) => description === null || order.description === description));
        });
        asking.addEventListener('error', () => reject(new Error(String(asking.error))));
      });
    } finally {
      database.close();
    }
  }, description);
}
