import type { Order } from '../draft/order.ts';

/** An order id that was made up here, and so says nothing of any invoice. */
const GENERATED = /^PL-\d{8}-[2-9A-Z]{10}$/;

type Like = { readonly order: Order; readonly invoiceNumber: string | null };

/**
 * What two links for one thing have in common: the invoice number (however it is punctuated), or the amount and the
 * customer. Keys of the ledger's index.
 */
export function likenessOf({ order, invoiceNumber }: Like): string[] {
  const { orderId, amount, customerEmail, customerName } = order;
  const numbers = [invoiceNumber ?? '', GENERATED.test(orderId) ? '' : orderId].map(foldNumber);
  const customers = [customerEmail ?? '', customerName ?? ''].map(foldName);
  return [
    ...new Set([
      ...numbers.flatMap((number) => (/\d/.test(number) ? `number:${number}` : [])),
      ...customers.flatMap((customer) =>
        customer === '' ? [] : `amount:${amount.currency}${amount.minor}:${customer}`,
      ),
    ]),
  ];
}

/** Whether a key stands for an invoice number, and not for an amount and a customer. */
export function isNumberKey(key: string): boolean {
  return key.startsWith('number:');
}

/** `INV 2026/014` and `inv-2026-014` are one number. */
function foldNumber(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}

function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}@.]/gu, '')
    .toLowerCase();
}
