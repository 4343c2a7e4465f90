import { fail, ok, type Result } from '../../errors/result.ts';
import { cancelLink, type CancelFailure } from '../ending/cancel-link.ts';
import { findSimilar } from '../finding/find-similar.ts';
import { freeOrderId } from '../finding/free-order-id.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import { linkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';
import { orderLock, type LinkPorts, type NotReady } from '../ports.ts';
import { newIntent, toRejected, type Intent } from '../transitions.ts';
import { sendOrder } from './send-order.ts';
import { settleRecord } from './settle-links.ts';

export type CreateFailure =
  | NotReady
  | LedgerFailure
  | CancelFailure
  | 'order_id_taken'
  | 'link_similar'
  | 'intent_differs'
  | 'not_replaced';

export type CreateOptions = {
  /** Within this time the same amount for the same customer counts as the same thing. */
  readonly similarWithinMs: number;
  /** The person knows of the similar link and wants another. */
  readonly anyway: boolean;
};

/** Only the invoice number tells that two links are for the same thing. */
const ASK_OF_NUMBERS: CreateOptions = { similarWithinMs: 0, anyway: false };

/**
 * Makes the link of an intent, once: the intent is written down before anything is sent, and the same intent again (a
 * second click, a reopened popup, another window) leads to the same record. A failure means that nothing was sent; what
 * happened after sending is in the record. A link that it replaces is ended first: if that fails, nothing is made.
 */
export async function createLink(
  ports: LinkPorts,
  intent: Intent,
  options: CreateOptions = ASK_OF_NUMBERS,
): Promise<Result<LinkRecord, CreateFailure>> {
  const { accountId, order } = intent;
  return ports.lock(orderLock(accountId, order.orderId), async () => {
    // Reading what there is, all at once: the person is waiting.
    const [known, clash, client] = await Promise.all([
      ports.ledger.get(intent.id),
      findClash(ports, intent, options),
      ports.clientFor(accountId),
    ]);
    if (known !== null) {
      const isSame = known.accountId === accountId && JSON.stringify(known.order) === JSON.stringify(order);
      return isSame ? ok(await settleRecord(ports, known)) : fail('intent_differs');
    }
    if (clash !== null) return clash;
    if (!client.ok) return client;
    const ended = await endReplaced(ports, intent.replaces);
    if (!ended.ok) return ended;

    const at = ports.now();
    const written = await ports.ledger.writeAll([
      { record: newIntent(intent, at), happened: [{ at, kind: 'written' }] },
      ...(ended.value === null
        ? []
        : [{ record: { ...ended.value, replacedBy: intent.id }, happened: [{ at, kind: 'replaced' as const }] }]),
    ]);
    if (!written.ok) return written;
    const [record] = written.value;
    if (record === undefined) throw new Error('An intent was written and not given back.');
    const sent = await sendOrder(ports, record, client.value);
    // The person is told that nothing was sent, so nothing may be sent later either.
    if (!sent.ok) await ports.ledger.write(toRejected(record, sent.error), { at: ports.now(), kind: 'given_up' });
    return sent;
  });
}

/** A link that stands in the way: an open one that asks for the same thing, or any that has the order id. */
async function findClash(ports: LinkPorts, intent: Intent, { similarWithinMs, anyway }: CreateOptions) {
  const { accountId, order, replaces } = intent;
  const [taken, isUnreadable, similar] = await Promise.all([
    findTaken(ports, accountId, order.orderId),
    ports.ledger.hasUnreadable(accountId, order.orderId),
    anyway ? [] : findSimilar(ports.ledger, intent, ports.now(), similarWithinMs),
  ]);
  const like = similar.find(({ id }) => id !== replaces);
  if (like !== undefined) {
    const { orderId } = like.order;
    return fail('link_similar', { orderId, linkId: like.id, status: linkStatus(like, ports.now()) });
  }
  if (taken === undefined && !isUnreadable) return null;
  const nextOrderId = await freeOrderId(ports.ledger, accountId, order.orderId);
  const known = taken === undefined ? {} : { linkId: taken.id, status: linkStatus(taken, ports.now()) };
  return fail('order_id_taken', { orderId: order.orderId, ...known, nextOrderId });
}

/** The replaced link after its end; null where nothing is replaced. An end that is not known to be one is none. */
async function endReplaced(
  ports: LinkPorts,
  id: string | null,
): Promise<Result<LinkRecord | null, CancelFailure | 'not_replaced'>> {
  if (id === null) return ok(null);
  const ended = await cancelLink(ports, id);
  if (!ended.ok) return ended;
  return linkStatus(ended.value, ports.now()) === 'cancelling' ? fail('not_replaced', { linkId: id }) : ended;
}

/** The link that already has this order id in the account; what was refused has taken nothing. */
async function findTaken(ports: LinkPorts, accountId: string, orderId: string): Promise<LinkRecord | undefined> {
  const links = await ports.ledger.findByOrderId(accountId, orderId);
  return links.find(({ state }) => state !== 'rejected');
}
