import type { Failure } from '../../errors/result.ts';
import type { Client } from '../../multisafepay/client.ts';
import { isSettled, type LinkRecord } from '../link.ts';
import type { Happening } from '../ledger/link-event.ts';
import { orderLock, type LinkPorts } from '../ports.ts';
import { differs } from '../watching/hear.ts';
import { sendOrder, writeSending } from './send-order.ts';
import { toConflict, toRejected, toUnknown } from '../transitions.ts';

/** What was never sent is sent later only while the person can still be waiting for it. */
const MAX_INTENT_AGE_MS = 2 * 60_000;
/** What was sent and never arrived: somebody who was offline for so long has asked for the money in another way. */
const MAX_ABSENT_AGE_MS = 10 * 60_000;
/** A `POST` may still be on its way at the server this long after it was sent: "absent" before then proves nothing. */
const GRACE_MS = 10_000;

/** An API that takes the order and never gives a usable answer is not asked for ever. */
const MAX_ATTEMPTS = 4;
/** The API said that it made the order, and then said something that cannot be used. */
const MADE_BUT_UNUSABLE: ReadonlySet<string> = new Set(['payment_url_refused', 'order_mismatch']);
/** Not the API's word on the order, but what kept us from it: that may be otherwise the next time, however often it happens. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  'interrupted',
  'offline',
  'host_access_missing',
  'account_unknown',
  'key_rejected',
  'network_failed',
  'timed_out',
  'server_failed',
  'too_many_requests',
  'answer_unexpected',
  'answer_too_large',
]);

/** Order statuses after which the same order may be posted again (the last three end an attempt, not the order). */
const UNPAID: ReadonlySet<string> = new Set(['initialized', 'declined', 'void', 'expired']);

/**
 * Settles every record that a killed worker, a lost network or an unclear answer left open. Gives those that are settled by
 * this call, and not by whoever was making or settling them at the same time.
 */
export async function settleLinks(ports: LinkPorts): Promise<LinkRecord[]> {
  const settled: LinkRecord[] = [];
  for (const { id } of await ports.ledger.listUnsettled()) {
    const { record, byThisCall } = await stepLink(ports, id);
    if (byThisCall && record !== null && isSettled(record.state)) settled.push(record);
  }
  return settled;
}

export type Settled = {
  /** Null where there is no such record. */
  readonly record: LinkRecord | null;
  /** Whether this call took a step, and not whoever was making or settling the link at the same time. */
  readonly byThisCall: boolean;
};

/** Finds out what became of a link, as far as that can be known now. Null where there is no such record. */
export async function settleLink(ports: LinkPorts, id: string): Promise<LinkRecord | null> {
  return (await stepLink(ports, id)).record;
}

/** The same, and whether it was this call that got there. */
export async function stepLink(ports: LinkPorts, id: string): Promise<Settled> {
  const record = await ports.ledger.get(id);
  if (record === null || isSettled(record.state)) return { record, byThisCall: false };
  return ports.lock(orderLock(record.accountId, record.order.orderId), async () => {
    const current = await ports.ledger.get(id);
    if (current === null || isSettled(current.state)) return { record: current, byThisCall: false };
    return { record: await settleRecord(ports, current), byThisCall: true };
  });
}

/**
 * One step towards a settled record; call it under the order's lock. Whoever holds the lock knows that no other context
 * is sending: a record found in `sending` was left by a context that died, and one found in `intent`, too. That most likely
 * was never sent, but a power failure may have taken what was written after it.
 */
export async function settleRecord(ports: LinkPorts, record: LinkRecord): Promise<LinkRecord> {
  if (isSettled(record.state)) return record;
  const client = await ports.clientFor(record.accountId);
  const unknown = record.state === 'unknown' ? record : await write(ports, toUnknown(record, { code: 'interrupted' }));
  return client.ok ? findOut(ports, unknown, client.value) : because(ports, unknown, client.error);
}

async function findOut(ports: LinkPorts, record: LinkRecord, client: Client): Promise<LinkRecord> {
  const found = await client.getOrder(record.order.orderId);
  const at = ports.now();
  if (found.ok) {
    const { status } = found.value;
    const answered: Happening = { at, kind: 'get_answered', status: status.slice(0, 60) };
    if (differs(found.value, record)) return write(ports, toConflict(record, { code: 'order_differs' }), answered);
    // The order is there and unpaid but its address was lost: the same order again gives a new address for it.
    const canSendAgain = UNPAID.has(status) && !isExhausted(record);
    if (canSendAgain) return send(ports, record, client);
    return write(ports, toConflict(record, { code: 'payment_url_lost', details: { status } }), answered);
  }
  if (found.error.code === 'key_rejected') return because(ports, record, found.error);
  const isAbsent = found.error.code === 'order_unknown';
  const sentAt = record.sentAt ?? 0;
  // The clock was put back: the grace begins anew, or it would last until the clock is there again.
  if (isAbsent && sentAt > at) return write(ports, { ...record, sentAt: at });
  if (!isAbsent || at - sentAt < GRACE_MS) return record;
  const isTooOld = at - record.createdAt > (record.sentAt === null ? MAX_INTENT_AGE_MS : MAX_ABSENT_AGE_MS);
  if (!isTooOld && !isExhausted(record)) return send(ports, record, client);
  return write(ports, giveUp(record, isTooOld), { at, kind: 'given_up', failure: { code: 'order_unknown' } });
}

function isExhausted({ attempts, failure }: LinkRecord): boolean {
  return attempts >= MAX_ATTEMPTS && failure !== null && !ON_THE_WAY.has(failure.code);
}

/** Keeps with the record why nothing can be found out at the moment: the person may be able to mend it. */
function because(ports: LinkPorts, record: LinkRecord, failure: Failure): Promise<LinkRecord> | LinkRecord {
  return record.failure?.code === failure.code ? record : write(ports, toUnknown(record, { code: failure.code }));
}

/** The end of an order that the API does not have. Where the API once said that it made it, a person has to look. */
function giveUp(record: LinkRecord, isTooOld: boolean): LinkRecord {
  const { failure } = record;
  if (failure !== null && MADE_BUT_UNUSABLE.has(failure.code)) return toConflict(record, failure);
  return toRejected(record, isTooOld || failure === null ? { code: 'not_sent' } : failure);
}

async function send(ports: LinkPorts, record: LinkRecord, client: Client): Promise<LinkRecord> {
  const sending = await writeSending(ports, record);
  return sending.ok ? sendOrder(ports, sending.value, client) : record;
}

/** A transition that the disk refuses is made again at the next settling. */
async function write(ports: LinkPorts, record: LinkRecord, ...happened: Happening[]): Promise<LinkRecord> {
  const written = await ports.ledger.write(record, ...happened);
  return written.ok ? written.value : record;
}
