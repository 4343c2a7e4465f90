import { isCurrencyCode, type CurrencyCode } from '../money/iso-4217.ts';
import { parseAmount } from '../money/parse-amount.ts';

/** One thing of schema.org's vocabulary: its types and properties, whatever way the page writes them. */
export type Thing = {
  readonly types: readonly string[];
  readonly properties: ReadonlyMap<string, readonly ThingValue[]>;
};
export type ThingValue = string | Thing;

/** What an Invoice or Order of the page says. Nulls are what it does not say. */
export type StructuredInvoice = {
  readonly source: 'json-ld' | 'microdata';
  readonly type: 'Invoice' | 'Order';
  readonly amount: string | null;
  /** Other readings, when the amount's text has two. */
  readonly others: readonly string[];
  readonly currency: CurrencyCode | null;
  readonly number: string | null;
  readonly issueDate: string | null;
  readonly dueDate: string | null;
  readonly seller: string | null;
  readonly customer: string | null;
  readonly customerEmail: string | null;
  readonly reference: string | null;
  readonly isPaid: boolean;
};

/** Reads an Invoice or Order; null for any other thing. Sources: schema.org/Invoice, schema.org/Order and e-mail mark-up. */
export function readThing(thing: Thing, source: StructuredInvoice['source']): StructuredInvoice | null {
  const type = thing.types.find((one) => one === 'Invoice' || one === 'Order');
  if (type === undefined) return null;
  const total = firstValue(thing, 'totalPaymentDue', 'totalPrice', 'price');
  const specified = typeof total === 'string' ? null : total;
  const price = typeof total === 'string' ? total : specified === null ? null : firstText(specified, 'price', 'value');
  const code =
    (specified === null ? null : firstText(specified, 'priceCurrency', 'currency')) ??
    firstText(thing, 'priceCurrency') ??
    firstText(thing, 'currency') ??
    '';
  const currency = isCurrencyCode(code.toUpperCase()) ? (code.toUpperCase() as CurrencyCode) : null;
  const status = [firstText(thing, 'paymentStatus'), firstText(thing, 'orderStatus')].join(' ');
  const customer = firstValue(thing, 'customer', 'buyer');
  const [amount = null, ...others] = price === null ? [] : readPrice(price);
  return {
    source,
    type,
    amount,
    others,
    currency,
    number: firstText(thing, 'identifier', 'invoiceNumber', 'orderNumber', 'confirmationNumber'),
    issueDate: toDay(firstText(thing, 'orderDate', 'dateIssued', 'dateCreated')),
    dueDate: toDay(firstText(thing, 'paymentDueDate', 'paymentDue')),
    seller: nameOf(firstValue(thing, 'provider', 'seller', 'merchant', 'broker')),
    customer: nameOf(customer),
    customerEmail: customer !== null && typeof customer === 'object' ? firstText(customer, 'email') : null,
    reference: firstText(thing, 'accountId'),
    isPaid: /PaymentComplete|PaymentAutomaticallyApplied/i.test(status),
  };
}

/** JSON numbers and "1234.5" are decimals by schema.org; anything else is read like a text, and may have two readings. */
function readPrice(text: string): string[] {
  if (/^-?(?:0|[1-9]\d*)(?:\.(?:\d{1,2}|\d{4,6}))?$/.test(text)) return [text];
  const read = parseAmount(text, {});
  if (!read.ok) return [];
  return [read.value.decimal, ...read.value.alternatives];
}

function firstValue(thing: Thing, ...names: string[]): ThingValue | null {
  for (const name of names) {
    const value = thing.properties.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function firstText(thing: Thing, ...names: string[]): string | null {
  const value = firstValue(thing, ...names);
  if (value === null) return null;
  const text = typeof value === 'string' ? value.trim() : firstText(value, 'value', 'name', '@id');
  return text === null || text === '' ? null : text;
}

function nameOf(value: ThingValue | null): string | null {
  if (value === null || typeof value === 'string') return value;
  return firstText(value, 'name', 'legalName');
}

function toDay(text: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text ?? '')?.[0] ?? null;
}
