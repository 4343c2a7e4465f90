import type { IDBPTransaction } from 'idb';
import { fail, ok, type Result } from '../../errors/result.ts';
import type { LinkRecord } from '../link.ts';
import type { LedgerSchema } from './database.ts';
import type { Happening, LinkEvent } from './link-event.ts';

export type Change = { readonly record: LinkRecord; readonly happened: readonly Happening[] };

export type Book = IDBPTransaction<LedgerSchema, ('links' | 'events')[], 'readwrite'>;

/**
 * Each record over the revision that it was made from, with what happened to it. Where one was changed in between it fails,
 * and the transaction has to be aborted (`transact` does).
 */
export async function putAll(book: Book, changes: readonly Change[]): Promise<Result<LinkRecord[], 'record_changed'>> {
  const links = book.objectStore('links');
  const known = changes.filter(({ record }) => record.revision > 0);
  // All is asked for in one go, which saves a wait: what is stored is read before it is written over.
  const reads = known.map(({ record }) => links.get(record.id));
  const written = changes.map(({ record }) => ({ ...record, revision: record.revision + 1 }));
  const events = changes.flatMap(({ record, happened }) =>
    happened.map((event): LinkEvent => ({ linkId: record.id, ...event })),
  );
  // Asynchronous, so that what cannot be stored fails as a request does, and leaves no other one unheard.
  const puts = [
    // A new record is not looked for: the browser refuses a second one by itself.
    ...written.map(async (record) => (record.revision === 1 ? links.add(record) : links.put(record))),
    ...events.map(async (event) => book.objectStore('events').add(event)),
  ];
  // No explicit commit: Firefox keeps the rest where one request fails after it.
  const [stored] = await Promise.all([Promise.all(reads), Promise.all(puts)]);
  const isUnchanged = known.every(({ record }, index) => stored[index]?.revision === record.revision);
  return isUnchanged ? ok(written) : fail('record_changed');
}

/**
 * A write outlives the browser as soon as it is done. Some must outlive a power failure, too, and are done when the disk has
 * them and all that was written before: what `POST` answered, what the person was told that nothing will be sent of, and the
 * end that is about to be asked for. Before a `POST` nobody waits for the disk: an order that is lost together with its answer
 * has a link that nobody saw, and one of which only the intent is left is asked for before it is sent again.
 */
export function durabilityOf(changes: readonly Change[]): IDBTransactionDurability {
  const mustLast = ({ record: { ending }, happened }: Change) =>
    happened.some(({ kind }) => kind === 'post_answered' || kind === 'given_up') ||
    (ending !== null && ending.doneAt === null);
  return changes.some(mustLast) ? 'strict' : 'relaxed';
}
