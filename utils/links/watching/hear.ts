import type { FoundOrder } from '../../multisafepay/client.ts';
import type { Happening } from '../ledger/link-event.ts';
import { isPaid, linkStatus, NOT_OPENED } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';
import { toConflict } from '../transitions.ts';
import { nextPoll } from './schedule.ts';

/** A link after something was heard of it, and what that adds to its history: nothing where it was known. */
export type Heard = { readonly record: LinkRecord; readonly happened: readonly Happening[] };

/**
 * What the API says of an order that we made, taken into its record: status, payment, the end that was asked for. An order
 * that differs from ours is a conflict. A payment that was not known is news.
 */
export function hear(record: LinkRecord, found: FoundOrder, now: number): Heard {
  const remote = { status: found.status, checkedAt: now, opened: found.opened || record.remote?.opened === true };
  const told = { ...record, remote };
  if (differs(found, record)) {
    const failure = { code: 'order_differs' };
    return { record: toConflict(told, failure), happened: [{ at: now, kind: 'get_answered', failure }] };
  }
  const status = linkStatus(told, now);
  const isPayment = isPaid(status) && !isPaid(linkStatus(record, now));
  const payment = isPaid(status)
    ? {
        paidAt: found.completedAt ?? record.payment?.paidAt ?? null,
        method: found.method ?? record.payment?.method ?? null,
      }
    : null;
  const next: LinkRecord = {
    ...told,
    payment,
    ending: endingAfter(record, found.status, isPaid(status), now),
    news: isPayment ? 'untold' : record.news,
  };
  const isNew = record.remote?.status !== found.status || record.remote.opened !== remote.opened;
  const kind = isPayment ? 'payment_seen' : 'get_answered';
  return {
    record: { ...next, pollAt: nextPoll(next, now) },
    happened: isNew ? [{ at: now, kind, status: found.status.slice(0, 60) }] : [],
  };
}

/** A link of ours that `GET` does not know: nobody has opened it yet. What was known of it stays known. */
export function hearNothing(record: LinkRecord, now: number): LinkRecord {
  const { status = NOT_OPENED, opened = false } = record.remote ?? {};
  const next = { ...record, remote: { status, checkedAt: now, opened } };
  return { ...next, pollAt: nextPoll(next, now) };
}

/**
 * Whether the API has the order otherwise than we do. Before the first opening it leaves amount and currency out:
 * what is not said does not differ.
 */
export function differs({ minor, currency }: Pick<FoundOrder, 'minor' | 'currency'>, { order }: LinkRecord): boolean {
  return (minor !== null && minor !== order.amount.minor) || (currency !== null && currency !== order.amount.currency);
}

/** Cancelled is the end that was asked for; a payment came before it, and nothing is left to end. */
function endingAfter({ ending }: LinkRecord, status: string, wasPaid: boolean, now: number): LinkRecord['ending'] {
  if (ending === null || ending.doneAt !== null) return ending;
  if (wasPaid) return null;
  return status === 'cancelled' ? { ...ending, doneAt: now } : ending;
}
