import type { IDBPObjectStore } from 'idb';
import type { LinkRecord } from '../link.ts';
import type { LedgerSchema } from './database.ts';
import type { Ledger } from './ledger.ts';
import { readable } from './read-links.ts';

/** The links of the book within a transaction. */
export type Links = Pick<
  IDBPObjectStore<LedgerSchema, ('links' | 'events')[], 'links', IDBTransactionMode>,
  'get' | 'index'
>;

export type Named = {
  /** Newest first. */
  readonly links: LinkRecord[];
  /** Whether a record that this version cannot read has it, too: it is somebody's order all the same. */
  readonly hasUnreadable: boolean;
};

/** Who has an order id in an account. */
export function findNamed(ledger: Pick<Ledger, 'read'>, accountId: string, orderId: string): Promise<Named> {
  return ledger.read((links) => namedIn(links, accountId, orderId));
}

/** The same, within a transaction. */
export async function namedIn(links: Links, accountId: string, orderId: string): Promise<Named> {
  return toNamed(await links.index('order').getAll([accountId, orderId]));
}

function toNamed(records: readonly unknown[]): Named {
  const links = newestFirst(readable(records));
  return { links, hasUnreadable: links.length < records.length };
}

export function newestFirst(records: LinkRecord[]): LinkRecord[] {
  return records.toSorted((one, other) => other.createdAt - one.createdAt);
}
