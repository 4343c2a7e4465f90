import { nextOrderIds } from '../draft/order-id.ts';
import { fail, ok, type Result } from '../errors/result.ts';
import type { LedgerFailure } from './ledger.ts';
import { linkStatus } from './link-status.ts';
import type { LinkRecord } from './link.ts';
import { orderLock, type LinkPorts, type NotReady } from './ports.ts';
import { sendOrder } from './send-order.ts';
import { settleRecord } from './settle-links.ts';
import { newIntent, toRejected, type Intent } from './transitions.ts';

export type CreateFailure = NotReady | LedgerFailure | 'order_id_taken' | 'intent_differs';

/**
 * Makes the link of an intent, once: the intent is written down before anything is sent, and the same intent again (a
 * second click, a reopened popup, another window) leads to the same record. A failure means that nothing was sent; what
 * happened after sending is in the record.
 */
export async function createLink(ports: LinkPorts, intent: Intent): Promise<Result<LinkRecord, CreateFailure>> {
  const { accountId, order } = intent;
  return ports.lock(orderLock(accountId, order.orderId), async () => {
    const known = await ports.ledger.get(intent.id);
    if (known !== null) {
      const isSame = known.accountId === accountId && JSON.stringify(known.order) === JSON.stringify(order);
      return isSame ? ok(await settleRecord(ports, known)) : fail('intent_differs');
    }
    const taken = await findTaken(ports, accountId, order.orderId);
    if (taken !== undefined) {
      const nextOrderId = await freeOrderId(ports, accountId, order.orderId);
      const status = linkStatus(taken, ports.now());
      return fail('order_id_taken', { orderId: order.orderId, linkId: taken.id, status, nextOrderId });
    }

    const client = await ports.clientFor(accountId);
    if (!client.ok) return client;
    const written = await ports.ledger.write(newIntent(intent, ports.now()));
    if (!written.ok) return written;
    const sent = await sendOrder(ports, written.value, client.value);
    // The person is told that nothing was sent, so nothing may be sent later either.
    if (!sent.ok) await ports.ledger.write(toRejected(written.value, sent.error));
    return sent;
  });
}

/** The link that already has this order id in the account; what was refused has taken nothing. */
async function findTaken(ports: LinkPorts, accountId: string, orderId: string): Promise<LinkRecord | undefined> {
  const links = await ports.ledger.findByOrderId(accountId, orderId);
  return links.find(({ state }) => state !== 'rejected');
}

async function freeOrderId(ports: LinkPorts, accountId: string, orderId: string): Promise<string> {
  for (const next of nextOrderIds(orderId)) {
    if ((await findTaken(ports, accountId, next)) === undefined) return next;
  }
  throw new Error('The order ids after one never end.');
}
