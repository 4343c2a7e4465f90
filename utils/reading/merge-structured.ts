import { READING_BOUNDS } from './bounds.ts';
import type { ChosenAmount } from './choose-amount.ts';
import { cutText } from './cut-text.ts';
import { isSameDecimal } from './decimals.ts';
import { askAmong, readAs } from './fields.ts';
import type { Evidence, FieldReading } from './reading.ts';
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
    return askAmong([...own, { value: shown, evidence: visible.field.evidence }]);
  }
  if (visible.field.alternatives.length > 0) return askAmong([...own, ...visible.field.alternatives]);
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
