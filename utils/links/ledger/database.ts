import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LinkRecord } from '../link.ts';
import type { LinkEvent } from './link-event.ts';
import { upgradeFirstToSecond } from './upgrade-1-to-2.ts';

export interface LedgerSchema extends DBSchema {
  links: {
    key: string;
    value: LinkRecord;
    indexes: {
      createdAt: number;
      state: string;
      order: [accountId: string, orderId: string];
      /** Only links that are to be asked about again are in it. */
      pollAt: number;
      /** Only links with a payment that the person has not seen yet are in it. */
      news: string;
      likeness: string;
    };
  };
  events: { key: number; value: LinkEvent; indexes: { linkId: string } };
}
export type LedgerDatabase = IDBPDatabase<LedgerSchema>;

const DATABASE = 'paylink';
const VERSION = 2;

/** Opens the book's database at its first use, and again after the browser closed it. */
export function openDatabase(name = DATABASE): () => Promise<LedgerDatabase> {
  let opened: Promise<LedgerDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= openDB<LedgerSchema>(name, VERSION, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        if (oldVersion < 1) {
          const links = database.createObjectStore('links', { keyPath: 'id' });
          links.createIndex('createdAt', 'createdAt');
          links.createIndex('state', 'state');
          links.createIndex('order', ['accountId', 'order.orderId']);
        }
        if (oldVersion < 2) {
          const links = transaction.objectStore('links');
          links.createIndex('pollAt', 'pollAt');
          links.createIndex('news', 'news');
          links.createIndex('likeness', 'likeness', { multiEntry: true });
          const events = database.createObjectStore('events', { autoIncrement: true });
          events.createIndex('linkId', 'linkId');
          // The browser does the whole upgrade or nothing of it, so a killed one is simply done again.
          const now = Date.now();
          for (let cursor = await links.openCursor(); cursor !== null; cursor = await cursor.continue()) {
            const upgraded = upgradeFirstToSecond(cursor.value, now);
            if (upgraded !== null) await cursor.update(upgraded as LinkRecord);
          }
        }
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };
}
