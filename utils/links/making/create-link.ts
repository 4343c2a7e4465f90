import { fail, ok, type Failure, type Result } from '../../errors/result.ts';
import { nextFreeOrderId } from '../finding/free-order-id.ts';
import { linkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';
import { orderLock, type LinkPorts, type NotReady } from '../ports.ts';
import { toRejected, type Intent } from '../transitions.ts';
import { beginEarly, beginLink, type BeginFailure, type BeginOptions, type Clash } from './begin-link.ts';
import { sendOrder, writeSending } from './send-order.ts';
import { settleRecord } from './settle-links.ts';

export type CreateFailure = NotReady | BeginFailure | 'order_id_taken' | 'link_similar' | 'intent_differs';

export type CreateOptions = BeginOptions & {
  /** Nothing is sent before this is done. It is begun once, while the book is being asked, and never rejects. */
  readonly prepare?: () => Promise<unknown>;
  /** Hears of the link as soon as it is there, before it is written down. */
  readonly tell?: (made: LinkRecord) => void;
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
  wish: Omit<Intent, 'environment'>,
  options: CreateOptions = ASK_OF_NUMBERS,
): Promise<Result<LinkRecord, CreateFailure>> {
  const { id, accountId, order, replaces } = wish;
  let prepared: Promise<unknown> | undefined;
  const prepare = () => (prepared ??= options.prepare?.());
  const begin = () => beginLink(ports, wish, options, { prepare });
  const isSame = (known: LinkRecord) =>
    known.accountId === accountId && JSON.stringify(known.order) === JSON.stringify(order);
  // The book lets one of those begin who begin at the same time, so nobody need wait for the lock to begin. What is ended for
  // the new link is ended by one of them only.
  const early = replaces === null ? beginEarly(ports, wish, options, prepare) : null;
  let hasLock = false;
  const made = ports.lock(orderLock(accountId, order.orderId), async () => {
    hasLock = true;
    // The book does one thing after the other: what follows the intent is asked for before the intent is on disk, and refused
    // where it will not be.
    const intent = early === null ? null : await early.writing();
    const sendingAhead = intent === null ? null : await writeSending(ports, intent);
    const first = await (early?.begun ?? begin());
    if (!first.ok) {
      // Another's intent of this id lay where ours was to be: nothing may be sent of what was written over it.
      if (sendingAhead?.ok === true) await giveUp(ports, sendingAhead.value, first.error);
      return first;
    }
    // What stood in the way may have come to its end while the lock was waited for.
    const begun = first.value.clash === null ? first : await begin();
    if (!begun.ok) return begun;
    const { client, known, clash, record } = begun.value;
    if (known !== null) {
      await prepare();
      // Whoever made it may have come further while the lock was waited for.
      return isSame(known)
        ? ok(await settleRecord(ports, (await ports.ledger.get(id)) ?? known))
        : fail('intent_differs');
    }
    if (!client.ok) return client;
    if (record === null) return tellClash(ports, wish, clash);
    const sending = sendingAhead ?? (await writeSending(ports, record));
    await prepare();
    if (sending.ok) return ok(await sendOrder(ports, sending.value, client.value, options.tell));
    // Somebody who settles what was left open came before us.
    const current = await ports.ledger.get(id).catch(() => null);
    if (current !== null && current.revision > record.revision) {
      return isSame(current) ? ok(await settleRecord(ports, current)) : fail('intent_differs');
    }
    await giveUp(ports, record, sending.error);
    return sending;
  });
  try {
    return await made;
  } finally {
    // What keeps the person's draft is done also where the book could not even be asked.
    void prepare();
    // Without the lock nothing was sent of what was written meanwhile.
    const begun = hasLock ? null : await early?.begun.catch(() => null);
    if (begun?.ok === true && begun.value.record !== null)
      await giveUp(ports, begun.value.record, { code: 'not_sent' });
  }
}

/** The person is told that nothing was sent, so nothing may be sent later either. */
async function giveUp(ports: LinkPorts, record: LinkRecord, failure: Failure): Promise<void> {
  await ports.ledger.write(toRejected(record, failure), { at: ports.now(), kind: 'given_up' });
}

async function tellClash(
  { ledger, now }: LinkPorts,
  { accountId, invoiceNumber, order: { orderId } }: Omit<Intent, 'environment'>,
  clash: Clash | null,
) {
  if (clash === null) throw new Error('A link was not begun, and nothing stood in its way.');
  if ('like' in clash) {
    const { id, order } = clash.like;
    return fail('link_similar', { orderId: order.orderId, linkId: id, status: linkStatus(clash.like, now()) });
  }
  const nextOrderId = await nextFreeOrderId(ledger, { accountId, orderId, invoiceNumber });
  const { taken } = clash;
  const known = taken === null ? {} : { linkId: taken.id, status: linkStatus(taken, now()) };
  return fail('order_id_taken', { orderId, ...known, nextOrderId });
}
