import { fail, ok, type Failure, type Result } from '../../errors/result.ts';
import { cancelLink, type CancelFailure } from '../ending/cancel-link.ts';
import { similarOf } from '../finding/find-similar.ts';
import { nextFreeOrderId } from '../finding/free-order-id.ts';
import { findKin, writeIntent, type Kin } from '../ledger/find-kin.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import type { Change } from '../ledger/put-all.ts';
import { keysToFind } from '../likeness.ts';
import { linkStatus } from '../link-status.ts';
import type { Client } from '../../multisafepay/client.ts';
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
  const begin = () => beginLink(ports, wish, options, prepare);
  // The book lets one of those begin who begin at the same time, so nobody need wait for the lock to begin. What is ended for
  // the new link is ended by one of them only.
  const early = replaces === null ? begin() : null;
  // Asked about below, once the lock is held.
  early?.catch(() => null);
  let hasLock = false;
  const made = ports.lock(orderLock(accountId, order.orderId), async () => {
    hasLock = true;
    const first = await (early ?? begin());
    if (!first.ok) return first;
    // What stood in the way may have come to its end while the lock was waited for.
    const begun = first.value.clash === null ? first : await begin();
    if (!begun.ok) return begun;
    const { client, known, clash, record } = begun.value;
    if (known !== null) {
      await prepare();
      const isSame = known.accountId === accountId && JSON.stringify(known.order) === JSON.stringify(order);
      // Whoever made it may have come further while the lock was waited for.
      return isSame ? ok(await settleRecord(ports, (await ports.ledger.get(id)) ?? known)) : fail('intent_differs');
    }
    if (!client.ok) return client;
    if (record === null) return tellClash(ports, wish, clash);
    await prepare();
    const sent = await sendOrder(ports, record, client.value, options.tell);
    if (sent.ok) return sent;
    // Somebody who settles what was left open came before us.
    const current = sent.error.code === 'record_changed' ? await ports.ledger.get(id) : null;
    if (current !== null) return ok(await settleRecord(ports, current));
    await giveUp(ports, record, sent.error);
    return sent;
  });
  try {
    return await made;
  } finally {
    // What keeps the person's draft is done also where the book could not even be asked.
    void prepare();
    // Without the lock nothing was sent of what was written meanwhile.
    const begun = hasLock ? null : await early?.catch(() => null);
    if (begun?.ok === true && begun.value.record !== null)
      await giveUp(ports, begun.value.record, { code: 'not_sent' });
  }
}

/** The person is told that nothing was sent, so nothing may be sent later either. */
async function giveUp(ports: LinkPorts, record: LinkRecord, failure: Failure): Promise<void> {
  await ports.ledger.write(toRejected(record, failure), { at: ports.now(), kind: 'given_up' });
}

type Begun = {
  readonly client: Result<Client, NotReady>;
  /** The link that there is of this intent. */
  readonly known: LinkRecord | null;
  readonly clash: Clash | null;
  /** The new link; null where it is known, may not be made, or cannot be sent. */
  readonly record: LinkRecord | null;
};

/** Writes the intent of a link, unless it is known or something stands in its way. What it replaces is ended first. */
async function beginLink(
  ports: LinkPorts,
  wish: Omit<Intent, 'environment'>,
  options: CreateOptions,
  prepare: () => unknown,
): Promise<Result<Begun, CreateFailure>> {
  const { id, accountId, order, replaces } = wish;
  const client = await ports.clientFor(accountId);
  const intent = client.ok ? { ...wish, environment: client.value.environment } : null;
  const sought = { id, accountId, orderId: order.orderId, keys: keysToFind(wish) };
  // One moment for all that is asked about it, so that the same things found mean the same.
  const now = ports.now();
  const clashIn = (kin: Kin): Clash | null =>
    kin.known === null && intent !== null ? findClash(intent, kin, now, options) : null;

  let replaced: LinkRecord | null = null;
  if (replaces !== null && intent !== null) {
    const kin = await findKin(ports.ledger, sought);
    if (kin.known === null && clashIn(kin) === null) {
      await prepare();
      const ended = await endReplaced(ports, replaces);
      if (!ended.ok) return ended;
      replaced = ended.value;
    }
  }

  const decide = (kin: Kin): readonly Change[] => {
    if (kin.known !== null || intent === null || clashIn(kin) !== null) return [];
    const at = ports.now();
    const own: Change = { record: newIntent(intent, at), happened: [] };
    if (replaced === null) return [own];
    return [own, { record: { ...replaced, replacedBy: id }, happened: [{ at, kind: 'replaced' }] }];
  };
  const begun = await writeIntent(ports.ledger, sought, decide, prepare);
  if (!begun.ok) return begun;
  const { kin, written } = begun.value;
  return ok({ client, known: kin.known, clash: clashIn(kin), record: written[0] ?? null });
}

/** What stands in the way: a link that asks for the same thing, or any that has the order id, if it can be read. */
type Clash = { readonly like: LinkRecord } | { readonly taken: LinkRecord | null };

function findClash(
  intent: Intent,
  { like, named }: Kin,
  now: number,
  { anyway, similarWithinMs }: CreateOptions,
): Clash | null {
  const similar = anyway ? [] : similarOf(like, intent, now, similarWithinMs);
  const same = similar.find(({ id }) => id !== intent.replaces);
  if (same !== undefined) return { like: same };
  // What was refused has taken nothing.
  const taken = named.links.find(({ state }) => state !== 'rejected') ?? null;
  return taken === null && !named.hasUnreadable ? null : { taken };
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

/** The replaced link after its end. An end that is not known to be one is none. */
async function endReplaced(ports: LinkPorts, id: string): Promise<Result<LinkRecord, CancelFailure | 'not_replaced'>> {
  const ended = await cancelLink(ports, id);
  if (!ended.ok) return ended;
  return linkStatus(ended.value, ports.now()) === 'cancelling' ? fail('not_replaced', { linkId: id }) : ended;
}
