import { isGeneratedOrderId } from '../draft/order-id.ts';
import type { Order } from '../draft/order.ts';
import { decimalFromMoney } from '../money/money.ts';

/** An index entry each. */
const MOST_NUMBERS = 3;

type Like = { readonly order: Order; readonly invoiceNumber: string | null };

/** What a wish shares with a link that was made before. */
export type Sameness = 'number' | 'amount' | null;

/** Days, months, seasons, times, weights: of these there is more than one payment. */
const OTHER_NUMBER = new RegExp(
  [
    '\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?',
    '\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?',
    '\\d{1,2}[-/.]\\d{4}',
    '(?:19|20)\\d{2}(?:[-/](?:19|20)?\\d{2})?',
    '\\d{1,2}[:.]\\d{2}(?:-\\d{1,2}[:.]\\d{2})?',
    '\\d+\\p{L}{1,3}',
  ]
    .map((kind) => `^${kind}$`)
    .join('|'),
  'u',
);
const FEWEST_DIGITS = 4;

/**
 * What two links for one thing have in common: the invoice number (however it is punctuated), or the amount together with
 * the customer or with a number that the description tells. Keys of the ledger's index.
 */
export function likenessOf(like: Like): string[] {
  const { customerEmail, customerName } = like.order;
  const named = namedNumbers(like);
  const told = [...named, ...toldNumbers(like)].map((number) => `#${number}`);
  const customers = [customerEmail ?? '', customerName ?? ''].map(foldName).filter((customer) => customer !== '');
  return [
    ...new Set([
      ...named.map((number) => `number:${number}`),
      ...withAmount(like, customers),
      ...withAmount(like, told),
    ]),
  ];
}

/** The keys to look for: a number that a description tells may be the invoice number of another link. */
export function keysToFind(wish: Like): string[] {
  return [...new Set([...likenessOf(wish), ...toldNumbers(wish).map((number) => `number:${number}`)])];
}

/**
 * `number`: both are for one invoice, for all that can be known. `amount`: for the same amount, of one customer, or with one
 * number in both descriptions where they are not of two customers.
 */
export function samenessOf(wish: Like, record: Like & { readonly likeness: readonly string[] }): Sameness {
  const holds = (key: string): boolean => record.likeness.includes(key);
  const named = namedNumbers(wish);
  if (named.some((number) => holds(`number:${number}`))) return 'number';
  const [asked, other] = [wish.order, record.order];
  if (asked.amount.minor !== other.amount.minor || asked.amount.currency !== other.amount.currency) return null;
  const told = toldNumbers(wish);
  if (told.some((number) => holds(`number:${number}`))) return 'number';
  const keysOf = (numbers: readonly string[]): string[] =>
    withAmount(
      wish,
      numbers.map((number) => `#${number}`),
    );
  if (keysOf(named).some(holds)) return 'number';
  const [email, otherEmail] = [foldName(asked.customerEmail ?? ''), foldName(other.customerEmail ?? '')];
  const areTwo = email !== '' && otherEmail !== '' && email !== otherEmail;
  if (!areTwo && keysOf(told).some(holds)) return 'amount';
  const ofCustomer = [email, foldName(asked.customerName ?? '')].filter((customer) => customer !== '');
  return withAmount(wish, ofCustomer).some(holds) ? 'amount' : null;
}

function withAmount({ order: { amount } }: Like, keys: readonly string[]): string[] {
  return keys.map((key) => `amount:${amount.currency}${amount.minor}:${key}`);
}

/** Numbers that are the invoice's by name. */
function namedNumbers({ order: { orderId }, invoiceNumber }: Like): string[] {
  const numbers = [invoiceNumber ?? '', isGeneratedOrderId(orderId) ? '' : orderId].map(foldNumber);
  return [...new Set(numbers.filter((number) => /\d/.test(number)))];
}

/** Words of a description that may be the number of an invoice. */
function toldNumbers({ order: { description, amount } }: Like): string[] {
  const [whole = ''] = decimalFromMoney(amount).split('.');
  const words = description.split(/[\s,;()#]+/).map((word) => word.replace(/[.:!?]+$/, ''));
  const numbers = words.filter((word) => !OTHER_NUMBER.test(word) && !isGeneratedOrderId(word)).map(foldNumber);
  const long = numbers.filter((number) => number.replace(/\D/g, '').length >= FEWEST_DIGITS && number !== whole);
  return [...new Set(long)].slice(0, MOST_NUMBERS);
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
