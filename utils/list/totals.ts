import { isOpen, type LinkStatus } from '../links/link-status.ts';
import type { LinkRecord } from '../links/link.ts';
import type { CurrencyCode } from '../money/iso-4217.ts';
import { statusAt, type ListEntry } from './entry.ts';

/** What was taken back, or never was: no money is expected of these. */
const WITHDRAWN: ReadonlySet<LinkStatus> = new Set(['failed', 'cancelled', 'replaced']);

/**
 * What links of one currency come to, in minor units; null where that is more than can be counted exactly. Money of test
 * accounts is nobody's and is never added to real money. `asked`: without what was taken back.
 */
export type Total = {
  readonly environment: LinkRecord['environment'];
  readonly currency: CurrencyCode;
  readonly links: number;
  readonly asked: number | null;
  readonly open: number | null;
  readonly paid: number | null;
};

/** Totals by currency, real money first, then by how many links there are. */
export function addUp(entries: readonly ListEntry[], now: number): Total[] {
  const totals = new Map<string, { -readonly [Part in keyof Total]: Total[Part] }>();
  for (const entry of entries) {
    const { purse, minor } = entry;
    let total = totals.get(purse);
    if (total === undefined) {
      const { environment, amount } = entry;
      total = { environment, currency: amount.currency, links: 0, asked: 0, open: 0, paid: 0 };
      totals.set(purse, total);
    }
    const status = statusAt(entry, now);
    total.links += 1;
    if (isOpen(status)) total.open = add(total.open, minor);
    else if (status === 'paid') total.paid = add(total.paid, minor);
    else if (WITHDRAWN.has(status)) continue;
    total.asked = add(total.asked, minor);
  }
  return [...totals.values()].toSorted(
    (one, other) => one.environment.localeCompare(other.environment) || other.links - one.links,
  );
}

function add(sum: number | null, minor: number): number | null {
  const next = sum === null ? Number.NaN : sum + minor;
  return Number.isSafeInteger(next) ? next : null;
}
