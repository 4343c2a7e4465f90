import type { IDBPTransaction } from 'idb';
import { fail, ok, type Result } from '../../errors/result.ts';
import { isSettled, LINK_STATES, type LinkRecord } from '../link.ts';
import { openDatabase, type LedgerSchema } from './database.ts';
import type { Happening, LinkEvent } from './link-event.ts';
import { readable, readLinks, type LinkReader } from './read-links.ts';

/** Where the background says which links it has changed: `{ ids }`. */
export const LEDGER_CHANNEL = 'paylink-links';

export type LedgerFailure = 'storage_failed' | 'record_changed';

export type Named = {
  /** Newest first. */
  readonly links: LinkRecord[];
  /** Whether a record that this version cannot read has it, too: it is somebody's order all the same. */
  readonly hasUnreadable: boolean;
};

export type Change = { readonly record: LinkRecord; readonly happened: readonly Happening[] };

/** The book of all links and of what happened to them. Written by the background alone. */
export type Ledger = LinkReader & {
  /** Who has this order id in this account. */
  findByOrderId(accountId: string, orderId: string): Promise<Named>;
  /** Records that share one of these keys (`likenessOf`), newest first. */
  findLike(keys: readonly string[]): Promise<LinkRecord[]>;
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
   * outlives this browser, and what is about to be sent a power failure as well.
   */
  write(record: LinkRecord, ...happened: Happening[]): Promise<Result<LinkRecord, LedgerFailure>>;
  /** The same for several records at once: all of them, or none. */
  writeAll(changes: readonly Change[]): Promise<Result<LinkRecord[], LedgerFailure>>;
  /** Plans when records are to be asked about again (`pollAt`), and changes nothing else of them. */
  plan(ids: readonly string[], timeOf: (record: LinkRecord) => number | null): Promise<Result<null, LedgerFailure>>;
  /** Takes links out of the book, with all that happened to them. */
  remove(ids: readonly string[]): Promise<Result<null, LedgerFailure>>;
};

/** Opens the book. `onChange` hears which links a write has changed, after it is on disk. */
export function openLedger(name?: string, onChange: (ids: readonly string[]) => void = () => {}): Ledger {
  const open = openDatabase(name);
  const links = async () => (await open()).transaction('links').store;
  /** One transaction over the whole book: all of it reaches the disk, or nothing. */
  async function change<Value>(
    ids: readonly string[],
    durability: IDBTransactionDurability,
    task: (book: Book) => Promise<Result<Value, LedgerFailure>>,
  ) {
    try {
      const transaction = (await open()).transaction(['links', 'events'], 'readwrite', { durability });
      // Heard below; what the task says of a failure is closer to its cause, and comes first.
      transaction.done.catch(() => null);
      const done = await task(transaction);
      await transaction.done;
      if (done.ok) onChange(ids);
      return done;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (error.name === 'ConstraintError') return fail('record_changed');
      // Full disks, exceeded quotas and damaged databases come as DOMExceptions of many names.
      return fail('storage_failed', { detail: error.name });
    }
  }
  const writeAll: Ledger['writeAll'] = (changes) =>
    change(idsOf(changes), durabilityOf(changes), async (book) => {
      const links = book.objectStore('links');
      const known = changes.filter(({ record }) => record.revision > 0);
      const stored = await Promise.all(known.map(({ record }) => links.get(record.id)));
      if (known.some(({ record }, index) => stored[index]?.revision !== record.revision)) return fail('record_changed');
      const written = changes.map(({ record }) => ({ ...record, revision: record.revision + 1 }));
      const events = changes.flatMap(({ record, happened }) =>
        happened.map((event): LinkEvent => ({ linkId: record.id, ...event })),
      );
      const puts = [
        // A new record is not looked for: the browser refuses a second one by itself.
        ...written.map((record) => (record.revision === 1 ? links.add(record) : links.put(record))),
        ...events.map((event) => book.objectStore('events').add(event)),
      ];
      // No explicit commit: Firefox keeps the rest where one request fails after it.
      await Promise.all(puts);
      return ok(written);
    });

  return {
    ...readLinks(open),
    async findByOrderId(accountId, orderId) {
      return toNamed(await (await links()).index('order').getAll([accountId, orderId]));
    },
    async findLike(keys) {
      const index = (await links()).index('likeness');
      return toLike(await Promise.all(keys.map((key) => index.getAll(key))));
    },
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
    plan: (ids, timeOf) =>
      change([], 'relaxed', async (book) => {
        const links = book.objectStore('links');
        const stored = await Promise.all(ids.map((id) => links.get(id)));
        const planned = readable(stored).map((record) => ({ record, pollAt: timeOf(record) }));
        const changed = planned.filter(({ record, pollAt }) => record.pollAt !== pollAt);
        await Promise.all(changed.map(({ record, pollAt }) => links.put({ ...record, pollAt })));
        return ok(null);
      }),
    remove: (ids) =>
      change(ids, 'relaxed', async (book) => {
        const events = book.objectStore('events');
        for (const id of ids) {
          const keys = await events.index('linkId').getAllKeys(id);
          await Promise.all([book.objectStore('links').delete(id), ...keys.map((key) => events.delete(key))]);
        }
        return ok(null);
      }),
  };
}

type Book = IDBPTransaction<LedgerSchema, ('links' | 'events')[], 'readwrite'>;

/**
 * What is about to be asked of the API is on disk, and all that was written before it, before it is asked, even if the
 * power fails. What was answered can be asked for again; it need only outlive the browser, which it does at once.
 */
function durabilityOf(changes: readonly Change[]): IDBTransactionDurability {
  const isAboutToAsk = ({ record: { state, ending } }: Change) =>
    state === 'sending' || (ending !== null && ending.doneAt === null);
  return changes.some(isAboutToAsk) ? 'strict' : 'relaxed';
}

function idsOf(changes: readonly Change[]): string[] {
  return changes.map(({ record }) => record.id);
}

function toNamed(records: readonly unknown[]): Named {
  const links = newestFirst(readable(records));
  return { links, hasUnreadable: links.length < records.length };
}

/** A link that shares several keys is one link. */
function toLike(records: readonly unknown[][]): LinkRecord[] {
  return newestFirst([...new Map(readable(records.flat()).map((record) => [record.id, record])).values()]);
}

function newestFirst(records: LinkRecord[]): LinkRecord[] {
  return records.toSorted((one, other) => other.createdAt - one.createdAt);
}
