import { fail, ok, type Result } from '../../errors/result.ts';
import { cancelLink, type CancelFailure } from '../ending/cancel-link.ts';
import { similarOf } from '../finding/find-similar.ts';
import { nextFreeOrderId } from '../finding/free-order-id.ts';
import type { LedgerFailure, Named } from '../ledger/ledger.ts';
import { keysToFind } from '../likeness.ts';
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
 * Nothing is written before `options` are there, and nothing at all if they fail to come. `tell` hears of the link as soon as
 * it is there; when this is fulfilled, it is written down as well.
 */
export async function createLink(
  ports: LinkPorts,
  wish: Omit<Intent, 'environment'>,
  options: CreateOptions | Promise<CreateOptions> = ASK_OF_NUMBERS,
  tell: (made: LinkRecord) => void = () => {},
): Promise<Result<LinkRecord, CreateFailure>> {
  const { accountId, order } = wish;
  const { orderId } = order;
  // The person is waiting: all there is to know is found out at once, and what needs no lock while waiting for it.
  const ready = Promise.all([ports.clientFor(accountId), options]);
  return ports.lock(orderLock(accountId, orderId), async () => {
    const [[client, settled], known, like, named] = await Promise.all([
      ready,
      ports.ledger.get(wish.id),
      ports.ledger.findLike(keysToFind(wish)),
      ports.ledger.findByOrderId(accountId, orderId),
    ]);
    if (known !== null) {
      const isSame = known.accountId === accountId && JSON.stringify(known.order) === JSON.stringify(order);
      return isSame ? ok(await settleRecord(ports, known)) : fail('intent_differs');
    }
    if (!client.ok) return client;
    const intent = { ...wish, environment: client.value.environment };
    const similar = settled.anyway ? [] : similarOf(like, intent, ports.now(), settled.similarWithinMs);
    const clash = await findClash(ports, intent, similar, named);
    if (clash !== null) return clash;
    const ended = await endReplaced(ports, wish.replaces);
    if (!ended.ok) return ended;

    const at = ports.now();
    const written = await ports.ledger.writeAll([
      { record: newIntent(intent, at), happened: [{ at, kind: 'written' }] },
      ...(ended.value === null
        ? []
        : [{ record: { ...ended.value, replacedBy: wish.id }, happened: [{ at, kind: 'replaced' as const }] }]),
    ]);
    if (!written.ok) return written;
    const [record] = written.value;
    if (record === undefined) throw new Error('An intent was written and not given back.');
    const sent = await sendOrder(ports, record, client.value, tell);
    // The person is told that nothing was sent, so nothing may be sent later either.
    if (!sent.ok) await ports.ledger.write(toRejected(record, sent.error), { at: ports.now(), kind: 'given_up' });
    return sent;
  });
}

/** A link that stands in the way: an open one that asks for the same thing, or any that has the order id. */
async function findClash(
  ports: LinkPorts,
  { accountId, order, replaces }: Intent,
  similar: readonly LinkRecord[],
  named: Named,
) {
  const { orderId } = order;
  const like = similar.find(({ id }) => id !== replaces);
  if (like !== undefined) {
    const status = linkStatus(like, ports.now());
    return fail('link_similar', { orderId: like.order.orderId, linkId: like.id, status });
  }
  // What was refused has taken nothing.
  const taken = named.links.find(({ state }) => state !== 'rejected');
  if (taken === undefined && !named.hasUnreadable) return null;
  const nextOrderId = await nextFreeOrderId(ports.ledger, accountId, orderId);
  const known = taken === undefined ? {} : { linkId: taken.id, status: linkStatus(taken, ports.now()) };
  return fail('order_id_taken', { orderId, ...known, nextOrderId });
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
