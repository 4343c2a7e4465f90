import type { Client } from '../../multisafepay/client.ts';
import { isRefusal } from '../../multisafepay/client.ts';
import type { Result } from '../../errors/result.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import type { LinkRecord } from '../link.ts';
import type { LinkPorts } from '../ports.ts';
import { toConflict, toCreated, toRejected, toSending, toUnknown } from '../transitions.ts';

/**
 * Writes down that a record's order is about to be sent: `sentAt` is the earliest moment at which it may be. Call it under
 * the order's lock, with a record that is `intent` (the book may still be busy writing that), or that `GET` has just shown
 * to be absent or unpaid. Where it fails, nothing may be sent.
 */
export function writeSending(ports: LinkPorts, record: LinkRecord): Promise<Result<LinkRecord, LedgerFailure>> {
  const sentAt = ports.now();
  return ports.ledger.write(toSending(record, sentAt), { at: sentAt, kind: 'post_sent' });
}

/**
 * Sends the order of a record that was written as `sending`, and writes down what came of it; still under the order's lock.
 * `tell` hears of a link that was made before that is written down, which a run that dies, or a browser, does without.
 */
export async function sendOrder(
  ports: LinkPorts,
  sending: LinkRecord,
  client: Client,
  tell?: (made: LinkRecord) => void,
): Promise<LinkRecord> {
  const answer = await client.createOrder(sending.order);
  const isRepeat = sending.attempts > 1;
  const outcome = settle();
  if (outcome.state === 'created' && tell !== undefined) {
    tell(outcome);
    // What was told leaves first; writing would hold it up.
    await new Promise<void>((resolve) => void setTimeout(resolve));
  }
  const written = await ports.ledger.write(outcome, {
    at: ports.now(),
    kind: 'post_answered',
    ...(answer.ok ? {} : { failure: answer.error }),
  });
  // The link exists whether or not the disk took it: it is shown, and the record stays `sending` to be found again.
  return written.ok ? written.value : outcome;

  function settle(): LinkRecord {
    if (answer.ok) return toCreated(sending, answer.value.paymentUrl, ports.now());
    const failure = answer.error;
    // A refused repeat says nothing of the attempt before it, which may have made the order or even been paid by now.
    if (isRepeat && failure.code === 'order_id_used') return toConflict(sending, { code: 'payment_url_lost' });
    return isRefusal(failure.code) && !isRepeat ? toRejected(sending, failure) : toUnknown(sending, failure);
  }
}
