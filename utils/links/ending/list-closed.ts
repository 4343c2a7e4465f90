import type { Ledger } from '../ledger/ledger.ts';
import { linkStatus, type LinkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';

/** Statuses after which nothing is expected of a link any more. */
const CLOSED: ReadonlySet<LinkStatus> = new Set([
  'failed',
  'conflict',
  'paid',
  'cancelled',
  'replaced',
  'expired',
  'refunded',
  'charged_back',
]);
const MOST_AT_ONCE = 1_000;

/** Ids of links that have been closed for so many months, at most a thousand: the rest has its turn the next time. */
export async function listClosedLinks(
  ledger: Pick<Ledger, 'listOlder'>,
  now: number,
  months: number,
): Promise<string[]> {
  const cutoff = new Date(now);
  cutoff.setUTCMonth(cutoff.getUTCMonth() - months);
  const old = await ledger.listOlder(cutoff.getTime(), MOST_AT_ONCE);
  return old
    .filter((record) => CLOSED.has(linkStatus(record, now)) && closedAt(record) < cutoff.getTime())
    .map(({ id }) => id);
}

/** When it was closed, or the latest moment at which it may have been. */
function closedAt({ createdAt, payment, ending, expiresAt, remote }: LinkRecord): number {
  return payment?.paidAt ?? ending?.doneAt ?? Math.max(createdAt, remote?.checkedAt ?? 0, expiresAt ?? 0);
}
