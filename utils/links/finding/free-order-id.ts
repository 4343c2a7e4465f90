import { nextOrderIds } from '../../draft/order-id.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The first order id after this one, of the same invoice, that no link of the account has. What was refused has none. */
export async function freeOrderId(
  ledger: Pick<Ledger, 'findByOrderId'>,
  accountId: string,
  orderId: string,
): Promise<string> {
  for (const next of nextOrderIds(orderId)) {
    const { links, hasUnreadable } = await ledger.findByOrderId(accountId, next);
    if (!hasUnreadable && links.every(({ state }) => state === 'rejected')) return next;
  }
  throw new Error('The order ids after one never end.');
}
