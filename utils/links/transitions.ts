import type { Failure } from '../errors/result.ts';
import type { Order } from '../draft/order.ts';
import type { Environment } from '../multisafepay/environment.ts';
import { likenessOf } from './likeness.ts';
import type { LinkRecord } from './link.ts';
import { nextPoll } from './watching/schedule.ts';

/** The API's own link lifetime where the order names none: 30 days. It is not in the answer, so it is computed here. */
const DEFAULT_SECONDS_ACTIVE = 2_592_000;

export type Intent = {
  readonly id: string;
  readonly accountId: string;
  readonly environment: Environment;
  readonly order: Order;
  readonly invoiceNumber: string | null;
  /** The link that it is made in place of. */
  readonly replaces: string | null;
};

export function newIntent(intent: Intent, now: number): LinkRecord {
  const { id, accountId, environment, order, invoiceNumber, replaces } = intent;
  return {
    version: 2,
    id,
    revision: 0,
    state: 'intent',
    accountId,
    environment,
    order,
    invoiceNumber,
    likeness: likenessOf(intent),
    createdAt: now,
    sentAt: null,
    attempts: 0,
    paymentUrl: null,
    expiresAt: null,
    failure: null,
    remote: null,
    payment: null,
    ending: null,
    replaces,
    replacedBy: null,
    pollAt: null,
    news: null,
  };
}

export function toSending(record: LinkRecord, now: number): LinkRecord {
  return { ...record, state: 'sending', sentAt: now, attempts: record.attempts + 1, failure: null };
}

/** An answer comes sooner than that, or the clock was changed in between. */
const LONGEST_ANSWER_MS = 60_000;

/** The link lives from the moment its order was sent, the latest moment that is surely not too late. */
export function toCreated(record: LinkRecord, paymentUrl: string, now: number): LinkRecord {
  const seconds = record.order.secondsActive ?? DEFAULT_SECONDS_ACTIVE;
  const sentAt = record.sentAt ?? now;
  const isClockSteady = now >= sentAt && now - sentAt <= LONGEST_ANSWER_MS;
  const created: LinkRecord = {
    ...record,
    state: 'created',
    paymentUrl,
    expiresAt: (isClockSteady ? sentAt : now) + seconds * 1_000,
    failure: null,
  };
  return { ...created, pollAt: nextPoll(created, now) };
}

export function toRejected(record: LinkRecord, failure: Failure): LinkRecord {
  return { ...record, state: 'rejected', failure, pollAt: null };
}

/** Whatever is sent of it afterwards counts as a repeat. */
export function toUnknown(record: LinkRecord, failure: Failure): LinkRecord {
  return { ...record, state: 'unknown', attempts: Math.max(record.attempts, 1), failure };
}

export function toConflict(record: LinkRecord, failure: Failure): LinkRecord {
  // An address whose order is in doubt is nobody's to send.
  return { ...record, state: 'conflict', failure, paymentUrl: null, pollAt: null };
}
