import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { fail, ok, type Result } from '../errors/result.ts';
import { isSettled, LINK_STATES, linkRecordSchema, type LinkRecord } from './link.ts';

interface LedgerSchema extends DBSchema {
  links: {
    key: string;
    value: LinkRecord;
    indexes: { createdAt: number; state: string; order: [accountId: string, orderId: string] };
  };
}

export type LedgerFailure = 'storage_failed' | 'record_changed';

/** The book of all links. One record a link, one atomic write a transition. Opened by the background alone. */
export type Ledger = {
  get(id: string): Promise<LinkRecord | null>;
  /** Records with this order id in this account, newest first. */
  findByOrderId(accountId: string, orderId: string): Promise<LinkRecord[]>;
  listNewest(limit: number): Promise<LinkRecord[]>;
  listUnsettled(): Promise<LinkRecord[]>;
  /**
   * Writes a record over the revision it was made from (0: it must not exist yet) and gives it with its new revision.
   * `record_changed` where somebody else wrote in between. Resolved means on disk.
   */
  write(record: LinkRecord): Promise<Result<LinkRecord, LedgerFailure>>;
};

const DATABASE = 'paylink';
const VERSION = 1;

/** Opens the book at its first use, and again after the browser closed it. */
export function openLedger(name = DATABASE): Ledger {
  let opened: Promise<IDBPDatabase<LedgerSchema>> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openDB<LedgerSchema>(name, VERSION, {
      upgrade(database) {
        const links = database.createObjectStore('links', { keyPath: 'id' });
        links.createIndex('createdAt', 'createdAt');
        links.createIndex('state', 'state');
        links.createIndex('order', ['accountId', 'order.orderId']);
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

  return {
    async get(id) {
      return readable([await (await open()).get('links', id)])[0] ?? null;
    },
    async findByOrderId(accountId, orderId) {
      const records = await (await open()).getAllFromIndex('links', 'order', [accountId, orderId]);
      return readable(records).toSorted((one, other) => other.createdAt - one.createdAt);
    },
    async listNewest(limit) {
      const transaction = (await open()).transaction('links');
      const newest: unknown[] = [];
      let cursor = await transaction.store.index('createdAt').openCursor(null, 'prev');
      while (cursor !== null && newest.length < limit) {
        newest.push(cursor.value);
        cursor = await cursor.continue();
      }
      return readable(newest);
    },
    async listUnsettled() {
      const database = await open();
      const states = LINK_STATES.filter((state) => !isSettled(state));
      const records = await Promise.all(states.map((state) => database.getAllFromIndex('links', 'state', state)));
      return readable(records.flat());
    },
    async write(record) {
      const next = { ...record, revision: record.revision + 1 };
      try {
        const transaction = (await open()).transaction('links', 'readwrite', { durability: 'strict' });
        const stored = await transaction.store.get(record.id);
        const changed = (stored === undefined ? 0 : stored.revision) !== record.revision;
        if (!changed) await transaction.store.put(next);
        await transaction.done;
        return changed ? fail('record_changed') : ok(next);
      } catch (error) {
        // Full disks, exceeded quotas and damaged databases come as DOMExceptions of many names.
        if (error instanceof DOMException) return fail('storage_failed', { detail: error.name });
        throw error;
      }
    },
  };
}

/** Reading means parsing: what does not parse stays where it is, untouched, and is not shown as a link. */
function readable(records: unknown[]): LinkRecord[] {
  return records.flatMap((record) => {
    const parsed = linkRecordSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}
