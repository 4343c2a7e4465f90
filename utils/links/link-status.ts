import type { LinkRecord } from './link.ts';

/** What a person is told of a link. `failed`: nothing was made. `checking`: whether it was made is not known yet. */
export const LINK_STATUSES = [
  'making',
  'checking',
  'failed',
  'conflict',
  'active',
  'paid',
  'review',
  'cancelled',
  'expired',
  'refunded',
  'charged_back',
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
};

export function linkStatus(record: LinkRecord, now: number): LinkStatus {
  if (record.state === 'intent' || record.state === 'sending') return 'making';
  if (record.state === 'unknown') return 'checking';
  if (record.state === 'rejected') return 'failed';
  if (record.state === 'conflict') return 'conflict';
  const remote =
    record.remote === null || !Object.hasOwn(REMOTE, record.remote.status) ? undefined : REMOTE[record.remote.status];
  if (remote !== undefined) return remote;
  return record.expiresAt !== null && record.expiresAt <= now ? 'expired' : 'active';
}

/** Whether asking the API again can still bring news. */
export function isFinal(status: LinkStatus): boolean {
  return status === 'failed' || status === 'conflict' || status === 'cancelled' || status === 'charged_back';
}
