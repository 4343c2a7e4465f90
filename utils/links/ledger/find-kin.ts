import type { IDBPObjectStore } from 'idb';
import type { LinkRecord } from '../link.ts';
import type { LedgerSchema } from './database.ts';
import { readable } from './read-links.ts';

export type Named = {
  /** Newest first. */
  readonly links: LinkRecord[];
  /** Whether a record that this version cannot read has it, too: it is somebody's order all the same. */
  readonly hasUnreadable: boolean;
};

/** What says of a link that is to be made whether it is there already: its id, its order, its keys (`keysToFind`). */
export type Sought = {
  readonly id: string;
  readonly accountId: string;
  readonly orderId: string;
  readonly keys: readonly string[];
};

/** What the book holds of the same thing. */
export type Kin = {
  /** The link of that id. */
  readonly known: LinkRecord | null;
  /** Links that share a key, newest first. */
  readonly like: readonly LinkRecord[];
  /** Who has the order id. */
  readonly named: Named;
};

type Links = Pick<IDBPObjectStore<LedgerSchema, ('links' | 'events')[], 'links', IDBTransactionMode>, 'get' | 'index'>;

export const NO_KIN: Kin = { known: null, like: [], named: { links: [], hasUnreadable: false } };

/** What the book holds of the same thing, all asked for at once; nothing else is awaited, so a transaction stays open. */
export async function kinIn(links: Links, { id, accountId, orderId, keys }: Sought): Promise<Kin> {
  const [known, like, named] = await Promise.all([
    links.get(id),
    likeIn(links, keys),
    namedIn(links, accountId, orderId),
  ]);
  return { known: readable([known])[0] ?? null, like, named };
}

/** Who has an order id in an account. */
export async function namedIn(links: Links, accountId: string, orderId: string): Promise<Named> {
  return toNamed(await links.index('order').getAll([accountId, orderId]));
}

/** Links that share one of these keys, newest first. */
export async function likeIn(links: Links, keys: readonly string[]): Promise<LinkRecord[]> {
  const index = links.index('likeness');
  return toLike(await Promise.all(keys.map((key) => index.getAll(key))));
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
