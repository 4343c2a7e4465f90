import type { Client, FoundOrder } from '../multisafepay/client.ts';
import { isSettled, type LinkRecord } from './link.ts';
import { orderLock, type LinkPorts } from './ports.ts';
import { sendOrder } from './send-order.ts';
import { toConflict, toRejected, toUnknown } from './transitions.ts';

/** An intent that was never sent is sent later only while the person can still be waiting for it. */
const MAX_INTENT_AGE_MS = 2 * 60_000;
/** A `POST` may still be on its way at the server this long after it was sent: "absent" before then proves nothing. */
const GRACE_MS = 10_000;

/** Order statuses after which the same order may be posted again (the last three end an attempt, not the order). */
const UNPAID: ReadonlySet<string> = new Set(['initialized', 'declined', 'void', 'expired']);

/** Settles every record that a killed worker, a lost network or an unclear answer left open. */
export async function settleLinks(ports: LinkPorts): Promise<void> {
  for (const { id } of await ports.ledger.listUnsettled()) await settleLink(ports, id);
}

/** Finds out what became of a link, as far as that can be known now. Null where there is no such record. */
export async function settleLink(ports: LinkPorts, id: string): Promise<LinkRecord | null> {
  const record = await ports.ledger.get(id);
  if (record === null || isSettled(record.state)) return record;
  return ports.lock(orderLock(record.accountId, record.order.orderId), async () => {
    const current = await ports.ledger.get(id);
    return current === null ? null : settleRecord(ports, current);
  });
}

/**
 * One step towards a settled record; call it under the order's lock. Whoever holds the lock knows that no other context
 * is sending: a record found in `sending` was left by a context that died.
 */
export async function settleRecord(ports: LinkPorts, record: LinkRecord): Promise<LinkRecord> {
  if (isSettled(record.state)) return record;
  const client = await ports.clientFor(record.accountId);
  if (record.state === 'intent') {
    const tooOld = ports.now() - record.createdAt > MAX_INTENT_AGE_MS;
    if (tooOld) return write(ports, toRejected(record, { code: 'not_sent' }));
    return client.ok ? send(ports, record, client.value) : record;
  }
  const unknown = record.state === 'sending' ? await write(ports, toUnknown(record, { code: 'interrupted' })) : record;
  return client.ok ? findOut(ports, unknown, client.value) : unknown;
}

async function findOut(ports: LinkPorts, record: LinkRecord, client: Client): Promise<LinkRecord> {
  const found = await client.getOrder(record.order.orderId);
  if (found.ok) {
    if (differs(found.value, record)) return write(ports, toConflict(record, { code: 'order_differs' }));
    // The order is there and unpaid but its address was lost: the same order again gives a new address for it.
    return UNPAID.has(found.value.status)
      ? send(ports, record, client)
      : write(ports, toConflict(record, { code: 'payment_url_lost', details: { status: found.value.status } }));
  }
  const isAbsent = found.error.code === 'order_unknown';
  const isPastGrace = ports.now() - (record.sentAt ?? 0) >= GRACE_MS;
  return isAbsent && isPastGrace ? send(ports, record, client) : record;
}

/** Before the first opening the API leaves amount and currency out: what is not said does not differ. */
function differs(found: FoundOrder, { order }: LinkRecord): boolean {
  const { minor, currency } = found;
  return (minor !== null && minor !== order.amount.minor) || (currency !== null && currency !== order.amount.currency);
}

async function send(ports: LinkPorts, record: LinkRecord, client: Client): Promise<LinkRecord> {
  const sent = await sendOrder(ports, record, client);
  return sent.ok ? sent.value : record;
}

/** A transition that the disk refuses is made again at the next settling. */
async function write(ports: LinkPorts, record: LinkRecord): Promise<LinkRecord> {
  const written = await ports.ledger.write(record);
  return written.ok ? written.value : record;
}
