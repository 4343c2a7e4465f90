import type { Failure } from '../errors/result.ts';
import type { Order } from '../draft/order.ts';
import type { Environment } from '../multisafepay/environment.ts';
import type { LinkRecord } from './link.ts';

/** The API's own link lifetime where the order names none: 30 days. It is not in the answer, so it is computed here. */
const DEFAULT_SECONDS_ACTIVE = 2_592_000;

export type Intent = {
  readonly id: string;
  readonly accountId: string;
  readonly environment: Environment;
  readonly order: Order;
};

export function newIntent({ id, accountId, environment, order }: Intent, now: number): LinkRecord {
  return {
    version: 1,
    id,
    revision: 0,
    state: 'intent',
    accountId,
    environment,
    order,
    createdAt: now,
    sentAt: null,
    attempts: 0,
    paymentUrl: null,
    expiresAt: null,
    failure: null,
    remote: null,
  };
}

export function toSending(record: LinkRecord, now: number): LinkRecord {
  return { ...record, state: 'sending', sentAt: now, attempts: record.attempts + 1, failure: null };
}

/** The link lives from the moment its order was sent, the latest moment that is surely not too late. */
export function toCreated(record: LinkRecord, paymentUrl: string, now: number): LinkRecord {
  const seconds = record.order.secondsActive ?? DEFAULT_SECONDS_ACTIVE;
  return {
    ...record,
    state: 'created',
    paymentUrl,
    expiresAt: (record.sentAt ?? now) + seconds * 1_000,
    failure: null,
  };
}

export function toRejected(record: LinkRecord, failure: Failure): LinkRecord {
  return { ...record, state: 'rejected', failure };
}

export function toUnknown(record: LinkRecord, failure: Failure): LinkRecord {
  return { ...record, state: 'unknown', failure };
}

export function toConflict(record: LinkRecord, failure: Failure): LinkRecord {
  // An address whose order is in doubt is nobody's to send.
  return { ...record, state: 'conflict', failure, paymentUrl: null };
}

export function withRemote(record: LinkRecord, status: string, now: number): LinkRecord {
  return { ...record, remote: { status, checkedAt: now } };
}
