import type { Order } from '../../draft/order.ts';
import type { Environment } from '../../multisafepay/environment.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isNumberKey, likenessOf } from '../likeness.ts';
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
 * Links that ask for the same thing and are still open, in any account of the environment, newest first: for the same
 * invoice number, or for the same amount of the same customer and not older than `windowMs`.
 */
export async function findSimilar(
  ledger: Pick<Ledger, 'findLike'>,
  wish: Wish,
  now: number,
  windowMs: number,
): Promise<LinkRecord[]> {
  const keys = likenessOf(wish);
  const numbers = new Set(keys.filter(isNumberKey));
  const found = keys.length === 0 ? [] : await ledger.findLike(keys);
  return found.filter((record) => {
    const isSameNumber = record.likeness.some((key) => numbers.has(key));
    const isRecent = now - record.createdAt <= windowMs;
    const isSameWorld = record.environment === wish.environment;
    return isSameWorld && (isSameNumber || isRecent) && STILL_ASKED.has(linkStatus(record, now));
  });
}
