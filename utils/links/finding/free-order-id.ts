import { nextOrderIds } from '../../draft/order-id.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { findNamed } from '../ledger/named.ts';

type Names = Pick<Ledger, 'read'>;

/** An order id of an account, and the invoice that it may have been counted on for. */
export type Numbered = {
  readonly accountId: string;
  readonly orderId: string;
  readonly invoiceNumber: string | null;
};

/** The first order id after this one, of the same invoice, that no link of the account has. What was refused has none. */
export async function nextFreeOrderId(ledger: Names, { accountId, orderId, invoiceNumber }: Numbered): Promise<string> {
  for (const next of nextOrderIds(orderId, invoiceNumber)) if (await isFree(ledger, accountId, next)) return next;
  throw new Error('The order ids after one never end.');
}

/** This order id, where no link of the account has it, or else the next that is free. */
export async function freeOrderId(ledger: Names, numbered: Numbered): Promise<string> {
  const { accountId, orderId } = numbered;
  return (await isFree(ledger, accountId, orderId)) ? orderId : nextFreeOrderId(ledger, numbered);
}

/** An order that was refused has taken no id, unless it was refused because somebody else has it. */
async function isFree(ledger: Names, accountId: string, orderId: string): Promise<boolean> {
  const { links, hasUnreadable } = await findNamed(ledger, accountId, orderId);
  return (
    !hasUnreadable && links.every(({ state, failure }) => state === 'rejected' && failure?.code !== 'order_id_used')
  );
}
