import { isCurrencyCode, type CurrencyCode } from '../money/iso-4217.ts';
import { parseAmount } from '../money/parse-amount.ts';
import type { StructuredTexts } from './snapshot.ts';

/** What an Invoice or Order of the page says. Nulls are what it does not say. */
export type StructuredInvoice = {
  readonly source: StructuredTexts['source'];
  readonly type: StructuredTexts['type'];
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

/** The one invoice that speaks for the page, or one order if there is no invoice; several different ones do not. */
export function readStructured(all: readonly StructuredTexts[]): StructuredInvoice | null {
  const found = all.map(interpret);
  const invoices = found.filter((one) => one.type === 'Invoice');
  const [first, ...others] = invoices.length > 0 ? invoices : found;
  if (first === undefined) return null;
  const isOne = others.every((one) => one.amount === first.amount && one.number === first.number);
  return isOne ? first : null;
}

function interpret(texts: StructuredTexts): StructuredInvoice {
  const [amount = null, ...others] = texts.price === null ? [] : readPrice(texts.price);
  const code = texts.currency?.toUpperCase() ?? '';
  return {
    source: texts.source,
    type: texts.type,
    amount,
    others,
    currency: isCurrencyCode(code) ? code : null,
    number: texts.number,
    issueDate: toDay(texts.issued),
    dueDate: toDay(texts.due),
    seller: texts.seller,
    customer: texts.customer,
    customerEmail: texts.email,
    reference: texts.reference,
    isPaid: /PaymentComplete|PaymentAutomaticallyApplied/i.test(texts.status ?? ''),
  };
}

/** JSON numbers and "1234.5" are decimals by schema.org; anything else is read like a text, and may have two readings. */
function readPrice(text: string): string[] {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,6}))?$/.test(text)) return [text];
  const read = parseAmount(text, {});
  if (!read.ok) return [];
  return [read.value.decimal, ...read.value.alternatives];
}

function toDay(text: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text ?? '')?.[0] ?? null;
}
