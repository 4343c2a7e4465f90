import { fail, ok, type Result } from '../../errors/result.ts';
import type { Client, ClientFailure } from '../../multisafepay/client.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import { isPaid, linkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';
import type { LinkPorts, NotReady } from '../ports.ts';
import { hear, hearNothing } from '../watching/hear.ts';
import { withOrderLock } from '../with-order-lock.ts';

export type CancelFailure = NotReady | LedgerFailure | 'link_unsettled' | 'already_paid' | 'not_cancelled';

/** So long it is asked again for an end that the API neither confirms nor refuses. */
const MAX_ASKING_MS = 10 * 60_000;
/** What keeps the API's word on it from us: the end stays asked for. */
const ON_THE_WAY: ReadonlySet<ClientFailure> = new Set<ClientFailure>([
  'network_failed',
  'timed_out',
  'server_failed',
  'too_many_requests',
  'answer_too_large',
  'answer_unexpected',
]);

/**
 * Ends a link: writes down that it is to end, asks for it, and reads back. Gives the record as it stands then: `cancelled`,
 * or `cancelling` where no answer came, which is followed up later. `already_paid`: the customer was faster.
 * `not_cancelled`: the API would not. The same call again asks again.
 */
export async function cancelLink(ports: LinkPorts, id: string): Promise<Result<LinkRecord, CancelFailure>> {
  const cancelled = await withOrderLock(ports, id, async (record): Promise<Result<LinkRecord, CancelFailure>> => {
    if (record.state !== 'created') return fail('link_unsettled');
    const status = linkStatus(record, ports.now());
    if (isPaid(status)) return fail('already_paid', { linkId: id });
    if (status === 'cancelled' || status === 'replaced') return ok(record);
    const client = await ports.clientFor(record.accountId);
    if (!client.ok) return client;
    const at = ports.now();
    const asked = await ports.ledger.write(
      { ...record, ending: { askedAt: at, doneAt: null }, failure: null, pollAt: at },
      { at, kind: 'cancel_asked' },
    );
    return asked.ok ? endLink(ports, client.value, asked.value) : asked;
  });
  return cancelled ?? fail('record_changed');
}

/** Asks for an end that is written down; call it under the order's lock. */
export async function endLink(
  ports: LinkPorts,
  client: Client,
  record: LinkRecord,
): Promise<Result<LinkRecord, CancelFailure>> {
  const { orderId } = record.order;
  const patched = await client.cancelOrder(orderId);
  const found = await client.getOrder(orderId);
  const at = ports.now();
  const answered = { at, kind: 'patch_answered', ...(patched.ok ? {} : { failure: patched.error }) } as const;
  if (found.ok) {
    const heard = hear(record, found.value, at);
    const isOver = heard.record.ending?.doneAt !== null || heard.record.state === 'conflict';
    const isRefused = !isOver && ((!patched.ok && !ON_THE_WAY.has(patched.error.code)) || isTooLong(record, at));
    const next = isRefused ? refused(heard.record) : heard.record;
    const written = await ports.ledger.write(next, answered, ...heard.happened);
    if (!written.ok) return written;
    if (isPaid(linkStatus(written.value, at))) return fail('already_paid', { linkId: record.id });
    return isRefused ? fail('not_cancelled', { linkId: record.id }) : written;
  }
  // GET may not know a link that nobody has opened; then the API's "done" is all there is to know.
  const isDone = patched.ok && found.error.code === 'order_unknown';
  const isRefused = !patched.ok && !ON_THE_WAY.has(patched.error.code) && !ON_THE_WAY.has(found.error.code);
  if (isDone) {
    const ended: LinkRecord = { ...hearNothing(record, at), ending: { askedAt: at, doneAt: at } };
    return ports.ledger.write(ended, answered);
  }
  if (isRefused || isTooLong(record, at)) {
    const written = await ports.ledger.write(refused(record), answered);
    return written.ok ? fail('not_cancelled', { linkId: record.id }) : written;
  }
  return ports.ledger.write(record, answered);
}

/** Follows up an end whose answer never came. */
export async function endLater(
  ports: LinkPorts,
  client: Client,
  id: string,
): Promise<Result<LinkRecord, CancelFailure>> {
  const ended = await withOrderLock(ports, id, async (record): Promise<Result<LinkRecord, CancelFailure>> => {
    return record.ending === null || record.ending.doneAt !== null ? ok(record) : endLink(ports, client, record);
  });
  return ended ?? fail('record_changed');
}

function isTooLong({ ending }: LinkRecord, now: number): boolean {
  return ending !== null && Math.abs(now - ending.askedAt) > MAX_ASKING_MS;
}

function refused(record: LinkRecord): LinkRecord {
  return { ...record, ending: null, failure: { code: 'not_cancelled' } };
}
