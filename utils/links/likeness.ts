import type { Order } from '../draft/order.ts';

/** An order id that was made up here, and so says nothing of any invoice. */
const GENERATED = /^PL-\d{8}-[2-9A-Z]{10}$/;

/** An index entry each. */
const MOST_NUMBERS = 3;

type Like = { readonly order: Order; readonly invoiceNumber: string | null };

/** Of a day there is more than one payment. */
const DATE = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d{2})$/;
/** So many digits, or digits in groups: less may be any count. */
const LONG_NUMBER = /\d{3}|\d[-/]\d/;

/**
 * What two links for one thing have in common: the invoice number (however it is punctuated), or the amount together with
 * the customer or with a number that the description tells. Keys of the ledger's index.
 */
export function likenessOf({ order, invoiceNumber }: Like): string[] {
  const { orderId, amount, description, customerEmail, customerName } = order;
  const numbers = [invoiceNumber ?? '', GENERATED.test(orderId) ? '' : orderId].map(foldNumber);
  const named = numbers.filter((number) => /\d/.test(number));
  const told = [...named, ...numbersIn(description)].map((number) => `#${number}`);
  const customers = [customerEmail ?? '', customerName ?? ''].map(foldName).filter((customer) => customer !== '');
  return [
    ...new Set([
      ...named.map((number) => `number:${number}`),
      ...[...customers, ...told].map((key) => `amount:${amount.currency}${amount.minor}:${key}`),
    ]),
  ];
}

/** Words of a description that may be the number of an invoice. */
function numbersIn(description: string): string[] {
  const words = description.split(/[\s,;:()#]+/).map((word) => word.replace(/[.!?]+$/, ''));
  const numbers = words.filter((word) => LONG_NUMBER.test(word) && !DATE.test(word) && !GENERATED.test(word));
  return numbers.slice(0, MOST_NUMBERS).map(foldNumber);
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
