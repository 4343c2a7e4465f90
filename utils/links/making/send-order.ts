import type { Client } from '../../multisafepay/client.ts';
import { isRefusal } from '../../multisafepay/client.ts';
import type { Result } from '../../errors/result.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import type { LinkRecord } from '../link.ts';
import type { LinkPorts } from '../ports.ts';
import { toConflict, toCreated, toRejected, toSending, toUnknown } from '../transitions.ts';

/**
 * Sends a record's order and writes down what came of it. Call it under the order's lock, with a record that is `intent`,
 * or that `GET` has just shown to be absent or unpaid. Fails only where `sending` could not be written: nothing is sent then.
 * `tell` hears of a link that was made before it is written down: nothing depends on that any more.
 */
export async function sendOrder(
  ports: LinkPorts,
  record: LinkRecord,
  client: Client,
  tell: (made: LinkRecord) => void = () => {},
): Promise<Result<LinkRecord, LedgerFailure>> {
  const sentAt = ports.now();
  const sending = await ports.ledger.write(toSending(record, sentAt), { at: sentAt, kind: 'post_sent' });
  if (!sending.ok) return sending;
  const answer = await client.createOrder(sending.value.order);
  const isRepeat = sending.value.attempts > 1;
  const outcome = settle(sending.value);
  if (outcome.state === 'created') tell(outcome);
  const written = await ports.ledger.write(outcome, {
    at: ports.now(),
    kind: 'post_answered',
    ...(answer.ok ? {} : { failure: answer.error }),
  });
  // The link exists whether or not the disk took it: it is shown, and the record stays `sending` to be found again.
  return written.ok ? written : { ok: true, value: outcome };

  function settle(sent: LinkRecord): LinkRecord {
    if (answer.ok) return toCreated(sent, answer.value.paymentUrl, ports.now());
    const failure = answer.error;
    // A refused repeat says nothing of the attempt before it, which may have made the order or even been paid by now.
    if (isRepeat && failure.code === 'order_id_used') return toConflict(sent, { code: 'payment_url_lost' });
    return isRefusal(failure.code) && !isRepeat ? toRejected(sent, failure) : toUnknown(sent, failure);
  }
}
