import type { Order } from '../../draft/order.ts';
import type { Environment } from '../../multisafepay/environment.ts';
import { findLike } from '../ledger/find-kin.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { keysToFind, samenessOf } from '../likeness.ts';
import { linkStatus, type LinkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';

/** Statuses in which a customer has been asked for the money, or may have been, and has not paid yet. */
const STILL_ASKED: ReadonlySet<LinkStatus> = new Set(['making', 'checking', 'active', 'opened', 'review']);

export type Wish = {
  readonly environment: Environment;
  readonly order: Order;
  readonly invoiceNumber: string | null;
};

/**
 * Links for the same thing, in any account of the environment, newest first: open or paid ones for the same invoice number,
 * and open ones for the same amount, of the same customer or with the same number in the description, that are not older
 * than `windowMs`.
 */
export async function findSimilar(
  ledger: Pick<Ledger, 'read'>,
  wish: Wish,
  now: number,
  windowMs: number,
): Promise<LinkRecord[]> {
  return similarOf(await findLike(ledger, keysToFind(wish)), wish, now, windowMs);
}

/** The same, among links that share a key with the wish (`keysToFind`). */
export function similarOf(like: readonly LinkRecord[], wish: Wish, now: number, windowMs: number): LinkRecord[] {
  return like.filter((record) => {
    const sameness = samenessOf(wish, record);
    if (sameness === null) return false;
    const isSameNumber = sameness === 'number';
    const isRecent = now - record.createdAt <= windowMs;
    const isSameWorld = record.environment === wish.environment;
    const status = linkStatus(record, now);
    // An invoice is paid once; a customer may well pay the same amount again.
    const counts = STILL_ASKED.has(status) || (status === 'paid' && isSameNumber);
    return isSameWorld && (isSameNumber || isRecent) && counts;
  });
}
