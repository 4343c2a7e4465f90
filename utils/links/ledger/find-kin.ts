import { ok, type Result } from '../../errors/result.ts';
import type { LinkRecord } from '../link.ts';
import type { Ledger, LedgerFailure } from './ledger.ts';
import { namedIn, newestFirst, type Links, type Named } from './named.ts';
import { putAll, type Change } from './put-all.ts';
import { readable } from './read-links.ts';

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

const NO_KIN: Kin = { known: null, like: [], named: { links: [], hasUnreadable: false } };

/** What the book holds of the same thing. */
export function findKin(ledger: Pick<Ledger, 'read'>, sought: Sought): Promise<Kin> {
  return ledger.read((links) => kinIn(links, sought));
}

/** Links that share one of these keys (`likenessOf`), newest first. */
export function findLike(ledger: Pick<Ledger, 'read'>, keys: readonly string[]): Promise<LinkRecord[]> {
  return ledger.read((links) => likeIn(links, keys));
}

export type IntentHooks = {
  /** Is called while the book is looked through, which takes a while. */
  readonly prepare?: () => unknown;
  /** Hears of the intent once the book has taken it, before it is on disk. */
  readonly intend?: (intent: LinkRecord) => void;
};

/**
 * Writes the intent of a link: looks for what the book holds of the same thing, and writes what `decide` makes of that
 * (nothing, or the new link with what it changes), in one transaction. Nobody can have written in between.
 */
export async function writeIntent(
  ledger: Pick<Ledger, 'transact'>,
  sought: Sought,
  decide: (kin: Kin) => readonly Change[],
  hooks: IntentHooks = {},
): Promise<Result<{ readonly kin: Kin; readonly written: readonly LinkRecord[] }, LedgerFailure>> {
  let kin = NO_KIN;
  const written = await ledger.transact('relaxed', async (book) => {
    const asked = kinIn(book.objectStore('links'), sought);
    hooks.prepare?.();
    kin = await asked;
    const put = await putAll(book, decide(kin));
    const [intent] = put.ok ? put.value : [];
    if (intent !== undefined) hooks.intend?.(intent);
    return put;
  });
  return written.ok ? ok({ kin, written: written.value }) : written;
}

/** What the book holds of the same thing, all asked for at once; nothing else is awaited, so a transaction stays open. */
async function kinIn(links: Links, { id, accountId, orderId, keys }: Sought): Promise<Kin> {
  const [known, like, named] = await Promise.all([
    links.get(id),
    likeIn(links, keys),
    namedIn(links, accountId, orderId),
  ]);
  return { known: readable([known])[0] ?? null, like, named };
}

async function likeIn(links: Links, keys: readonly string[]): Promise<LinkRecord[]> {
  const index = links.index('likeness');
  return toLike(await Promise.all(keys.map((key) => index.getAll(key))));
}

/** A link that shares several keys is one link. */
function toLike(records: readonly unknown[][]): LinkRecord[] {
  return newestFirst([...new Map(readable(records.flat()).map((record) => [record.id, record])).values()]);
}
