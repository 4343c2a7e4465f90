import { fail, ok, type Result } from '../../errors/result.ts';
import { isSettled, LINK_STATES, type LinkRecord } from '../link.ts';
import { openDatabase } from './database.ts';
import type { Links } from './named.ts';
import type { Happening } from './link-event.ts';
import { durabilityOf, putAll, type Book, type Change } from './put-all.ts';
import { readable, readLinks, type LinkReader } from './read-links.ts';

/** Where the background says which links it has changed: `{ ids }`. */
export const LEDGER_CHANNEL = 'paylink-links';

/** `storage_unreadable`: the book cannot even be opened. */
export type LedgerFailure = 'storage_failed' | 'storage_unreadable' | 'record_changed';

/** The book of all links and of what happened to them. Written by the background alone. */
export type Ledger = LinkReader & {
  listUnsettled(): Promise<LinkRecord[]>;
  /**
   * Records to be asked about by `now` (epoch milliseconds), the longest due first. A time after `horizon` was set by a
   * clock that was wrong, and is due as well.
   */
  listDue(now: number, limit: number, horizon: number): Promise<LinkRecord[]>;
  /** When the next record is due; null where none is. */
  nextDue(): Promise<number | null>;
  /** Records made before this moment (epoch milliseconds), the oldest first. */
  listOlder(before: number, limit: number): Promise<LinkRecord[]>;
  /** Records with a payment that the person has not seen. */
  listNews(): Promise<LinkRecord[]>;
  /**
   * Writes a record over the revision it was made from (0: it must not exist yet), with what happened, in one transaction,
   * and gives it with its new revision. `record_changed` where somebody else wrote in between. Resolved means written: it
   * outlives this browser, and some a power failure as well (`durabilityOf`).
   */
  write(record: LinkRecord, ...happened: Happening[]): Promise<Result<LinkRecord, LedgerFailure>>;
  /** The same for several records at once: all of them, or none. */
  writeAll(changes: readonly Change[]): Promise<Result<LinkRecord[], LedgerFailure>>;
  /** One reading of the links, for those who look for more than the rest of the background has to know of. */
  read<Value>(task: (links: Links) => Promise<Value>): Promise<Value>;
  /**
   * One transaction over the whole book, and the records that it wrote: all of it reaches the disk, or, where the task
   * fails, nothing.
   */
  transact(durability: IDBTransactionDurability, task: (book: Book) => Written): Written;
  /** Takes links out of the book, with all that happened to them. */
  remove(ids: readonly string[]): Promise<Result<null, LedgerFailure>>;
};

type Written = Promise<Result<LinkRecord[], LedgerFailure>>;

/** Opens the book. `onChange` hears which links a write has changed, after it is on disk. */
export function openLedger(name?: string, onChange: (ids: readonly string[]) => void = () => {}): Ledger {
  const open = openDatabase(name);
  const links = async () => (await open()).transaction('links').store;
  /** One transaction over the whole book: all of it reaches the disk, or nothing. */
  async function change<Value>(
    durability: IDBTransactionDurability,
    task: (book: Book) => Promise<Result<Value, LedgerFailure>>,
  ) {
    let isOpen = false;
    try {
      const database = await open();
      isOpen = true;
      const transaction = database.transaction(['links', 'events'], 'readwrite', { durability });
      // What the task says of a failure is closer to its cause, and comes first.
      const ended = transaction.done.catch(() => null);
      const done = await task(transaction).catch((error: unknown) => {
        undo(transaction);
        throw error;
      });
      if (!done.ok) undo(transaction);
      await (done.ok ? transaction.done : ended);
      return done;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (error.name === 'ConstraintError') return fail('record_changed');
      // Full disks, exceeded quotas and damaged databases come as DOMExceptions of many names.
      const { name: detail } = error;
      const isFull = isOpen || detail === 'QuotaExceededError';
      return fail(isFull ? 'storage_failed' : 'storage_unreadable', { detail });
    }
  }
  const transact: Ledger['transact'] = async (durability, task) => {
    const written = await change(durability, task);
    if (written.ok && written.value.length > 0) onChange(written.value.map(({ id }) => id));
    return written;
  };
  const writeAll: Ledger['writeAll'] = (changes) => transact(durabilityOf(changes), (book) => putAll(book, changes));

  return {
    ...readLinks(open),
    read: async (task) => task(await links()),
    transact,
    async listUnsettled() {
      const index = (await links()).index('state');
      const unsettled = LINK_STATES.filter((state) => !isSettled(state));
      return readable((await Promise.all(unsettled.map((state) => index.getAll(state)))).flat());
    },
    async listDue(now, limit, horizon) {
      const index = (await links()).index('pollAt');
      const [due, lost] = await Promise.all([
        index.getAll(IDBKeyRange.upperBound(now), limit),
        index.getAll(IDBKeyRange.lowerBound(horizon, true), limit),
      ]);
      return readable([...due, ...lost]);
    },
    async nextDue() {
      const cursor = await (await links()).index('pollAt').openKeyCursor();
      return cursor === null ? null : cursor.key;
    },
    async listOlder(before, limit) {
      const older = IDBKeyRange.upperBound(before, true);
      return readable(await (await links()).index('createdAt').getAll(older, limit));
    },
    async listNews() {
      return readable(await (await links()).index('news').getAll());
    },
    async write(record, ...happened) {
      const written = await writeAll([{ record, happened }]);
      return written.ok ? ok(written.value[0] ?? record) : written;
    },
    writeAll,
    async remove(ids) {
      const removed = await change('relaxed', async (book) => {
        const events = book.objectStore('events');
        for (const id of ids) {
          const keys = await events.index('linkId').getAllKeys(id);
          await Promise.all([book.objectStore('links').delete(id), ...keys.map((key) => events.delete(key))]);
        }
        return ok(null);
      });
      if (removed.ok) onChange(ids);
      return removed;
    },
  };
}

/** Takes back what a transaction was asked for. One that failed by itself is undone already. */
function undo(transaction: Book): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
