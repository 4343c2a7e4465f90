import type { LinkRecord } from './link.ts';

/**
 * What a person is told of a link. `failed`: nothing was made. `checking`: whether it was made is not known yet. `opened`:
 * somebody has had its payment page before them. `review`: paid, and held for review. `unknown`: MultiSafepay has a word
 * for it that is not known here.
 */
export const LINK_STATUSES = [
  'making',
  'checking',
  'failed',
  'conflict',
  'active',
  'opened',
  'paid',
  'review',
  'cancelling',
  'cancelled',
  'replaced',
  'expired',
  'refunded',
  'charged_back',
  'unknown',
] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

/**
 * The API's order status in our words. Paid is `completed` or `shipped`, never the `financial_status` (PayPal stays
 * `initialized` there for ever). `declined`, `void` and `expired` end an attempt, not the link: another attempt may still
 * pay it until the link itself runs out.
 */
const REMOTE: Readonly<Record<string, LinkStatus>> = {
  completed: 'paid',
  shipped: 'paid',
  uncleared: 'review',
  reserved: 'review',
  cancelled: 'cancelled',
  refunded: 'refunded',
  partial_refunded: 'refunded',
  chargeback: 'charged_back',
  chargedback: 'charged_back',
  charged_back: 'charged_back',
  initialized: 'active',
  declined: 'opened',
  void: 'opened',
  expired: 'opened',
};
/** Our own word where the API has none yet: `GET` may not know an order that nobody has opened. */
export const NOT_OPENED = 'not_opened';

export function linkStatus(record: LinkRecord, now: number): LinkStatus {
  const { state, remote, ending } = record;
  if (state === 'intent' || state === 'sending') return 'making';
  if (state === 'unknown') return 'checking';
  if (state === 'rejected') return 'failed';
  if (state === 'conflict') return 'conflict';
  const said = remote === null || remote.status === NOT_OPENED ? 'active' : tellRemote(remote.status);
  if (said !== 'active' && said !== 'opened' && said !== 'cancelled') return said;
  const isEnded = said === 'cancelled' || (ending !== null && ending.doneAt !== null);
  if (isEnded) return record.replacedBy === null ? 'cancelled' : 'replaced';
  if (ending !== null) return 'cancelling';
  if (record.expiresAt !== null && record.expiresAt <= now) return 'expired';
  return said === 'opened' || remote?.opened === true ? 'opened' : 'active';
}

/** What an order's status at the API says of its link. */
export function tellRemote(word: string): LinkStatus {
  return (Object.hasOwn(REMOTE, word) ? REMOTE[word] : undefined) ?? 'unknown';
}

/** Whether money came for it, whatever became of it afterwards. */
export function isPaid(status: LinkStatus): boolean {
  return status === 'paid' || status === 'refunded' || status === 'charged_back';
}

/** Whether a customer can still pay it, as far as is known. */
export function isOpen(status: LinkStatus): boolean {
  return status === 'active' || status === 'opened';
}
