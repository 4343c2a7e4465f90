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
  return sum(entries, now).totals;
}

/** The same, which goes over a list once, and again only after one of its links has come to its end. */
export function createAddUp(): typeof addUp {
  const known = new WeakMap<readonly ListEntry[], Sum>();
  return (entries, now) => {
    const last = known.get(entries);
    if (last !== undefined && now >= last.from && now < last.until) return last.totals;
    const next = sum(entries, now);
    known.set(entries, next);
    return next.totals;
  };
}

/** `from`, `until`: the time within which it stays so, as far as nothing else changes. */
type Sum = { readonly totals: Total[]; readonly from: number; readonly until: number };

function sum(entries: readonly ListEntry[], now: number): Sum {
  let until = Infinity;
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
    if (isOpen(status)) {
      if (entry.expiresAt !== null && entry.expiresAt < until) until = entry.expiresAt;
      total.open = add(total.open, minor);
    } else if (status === 'paid') total.paid = add(total.paid, minor);
    else if (WITHDRAWN.has(status)) continue;
    total.asked = add(total.asked, minor);
  }
  const sorted = [...totals.values()].toSorted(
    (one, other) => one.environment.localeCompare(other.environment) || other.links - one.links,
  );
  return { totals: sorted, from: now, until };
}

function add(sum: number | null, minor: number): number | null {
  const next = sum === null ? Number.NaN : sum + minor;
  return Number.isSafeInteger(next) ? next : null;
}
