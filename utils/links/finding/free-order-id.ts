import { nextOrderIds } from '../../draft/order-id.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Names = Pick<Ledger, 'findByOrderId'>;

/** The first order id after this one, of the same invoice, that no link of the account has. What was refused has none. */
export async function nextFreeOrderId(ledger: Names, accountId: string, orderId: string): Promise<string> {
  for (const next of nextOrderIds(orderId)) if (await isFree(ledger, accountId, next)) return next;
  throw new Error('The order ids after one never end.');
}

/** This order id, where no link of the account has it, or else the next that is free. */
export async function freeOrderId(ledger: Names, accountId: string, orderId: string): Promise<string> {
  return (await isFree(ledger, accountId, orderId)) ? orderId : nextFreeOrderId(ledger, accountId, orderId);
}

async function isFree(ledger: Names, accountId: string, orderId: string): Promise<boolean> {
  const { links, hasUnreadable } = await ledger.findByOrderId(accountId, orderId);
  return !hasUnreadable && links.every(({ state }) => state === 'rejected');
}
