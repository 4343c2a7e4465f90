import type { Page } from '@playwright/test';
import type { LinkRecord } from '../../../utils/links/link.ts';

/** Takes the product's database away, as a cleaning tool does. */
export function removeDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('paylink');
        removing.addEventListener('success', () => resolve());
        removing.addEventListener('error', () => reject(new Error(String(removing.error))));
      }),
  );
}

/** Raises the database's version, as a newer version of the product does. */
export function openDatabaseAt(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('paylink', version);
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      }),
    version,
  );
}

/** Writes records past the product. */
export function putRecords(page: Page, records: readonly LinkRecord[]): Promise<void> {
  return page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('paylink');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction('links', 'readwrite');
          for (const record of records) writing.objectStore('links').put(record);
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          writing.addEventListener('error', () => reject(new Error(String(writing.error))));
        });
      }),
    records,
  );
}
