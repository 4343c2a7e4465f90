import { READING_BOUNDS } from './bounds.ts';
import type { ChosenAmount } from './amounts/choose-amount.ts';
import { cutText } from './cut-text.ts';
import { isSameDecimal } from './amounts/decimals.ts';
import { askAmong, readAs } from './fields.ts';
import type { Evidence, FieldReading, ReadingFields } from './reading.ts';
import type { StructuredInvoice } from './structured.ts';

/** Evidence for a value of structured data. */
export function structuredEvidence(from: StructuredInvoice, text: string, label: string): Evidence {
  return { source: from.source, text: cutText(text, READING_BOUNDS.text), label };
}

/**
 * The amount where structured data and what the page shows agree. They must: data that nobody sees, or that says
 * something else, leaves the amount to the person. `isShown`: the structured amount stands somewhere on the page.
 */
export function mergeAmount(data: StructuredInvoice, visible: ChosenAmount, isShown: boolean): FieldReading<string> {
  if (data.amount === null) return visible.field;
  const evidence = [structuredEvidence(data, data.amount, 'totalPaymentDue')];
  const own = [data.amount, ...data.others].map((value) => ({ value, evidence }));
  const shown = visible.field.value;
  if (shown !== null) {
    const agrees = data.others.length === 0 && isSameDecimal(shown, data.amount);
    if (agrees) return readAs(shown, 'exact', [...evidence, ...visible.field.evidence]);
    return askAmong([{ value: shown, evidence: visible.field.evidence }, ...own]);
  }
  if (visible.field.alternatives.length > 0) return askAmong([...visible.field.alternatives, ...own]);
  return isShown && data.others.length === 0 ? readAs(data.amount, 'likely', evidence) : askAmong(own);
}

/** A field of structured data joined with the one read from the page: agreement is exact, disagreement is asked. */
export function mergeField<Value>(
  data: StructuredInvoice,
  value: Value | null,
  label: string,
  visible: FieldReading<Value>,
): FieldReading<Value> {
  if (value === null) return visible;
  const evidence = [structuredEvidence(data, String(value), label)];
  if (visible.value === null) return readAs(value, 'likely', evidence);
  if (visible.value === value) return readAs(value, 'exact', [...evidence, ...visible.evidence]);
  return askAmong([
    { value, evidence },
    { value: visible.value, evidence: visible.evidence },
  ]);
}

/** All fields of the page joined with its structured data. `isSeen`: whether an amount stands anywhere on the page. */
export function mergeAll(
  data: StructuredInvoice,
  chosen: ChosenAmount,
  visible: ReadingFields,
  isSeen: (decimal: string) => boolean,
): ReadingFields {
  const currency = mergeField(data, data.currency, 'priceCurrency', visible.currency);
  const isOtherCurrency = data.currency !== null && visible.currency.value !== null && currency.value === null;
  const amount = mergeAmount(data, chosen, data.amount !== null && isSeen(data.amount));
  const isDoubted = isOtherCurrency && amount.value !== null;
  return {
    ...visible,
    amount: isDoubted ? askAmong([{ value: amount.value, evidence: amount.evidence }]) : amount,
    currency,
    number: mergeField(data, data.number, 'identifier', visible.number),
    issueDate: mergeField(data, data.issueDate, 'dateIssued', visible.issueDate),
    dueDate: mergeField(data, data.dueDate, 'paymentDueDate', visible.dueDate),
    sellerName: mergeName(data, data.seller, 'provider', visible.sellerName),
    customerName: mergeName(data, data.customer, 'customer', visible.customerName),
    customerEmail: mergeField(data, data.customerEmail, 'email', visible.customerEmail),
    paymentReference: mergeField(data, data.reference, 'accountId', visible.paymentReference),
  };
}

/** Names that were guessed from the page give way to what its data says. */
function mergeName(
  data: StructuredInvoice,
  value: string | null,
  label: string,
  visible: FieldReading<string>,
): FieldReading<string> {
  const isGuess = visible.evidence.every(({ source }) => source === 'page');
  return mergeField(data, value, label, isGuess && visible.value !== value ? { ...visible, value: null } : visible);
}
