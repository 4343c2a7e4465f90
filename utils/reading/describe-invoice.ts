import { cutText } from './cut-text.ts';
import { invoiceWord } from './lexicon/all.ts';
import { noReading, type FieldReading, type ReadingFields } from './reading.ts';

const MAX_DESCRIPTION = 150;

/** "Factuur 2026-014, Bakkerij Jansen": from number and seller, in the page's language; nothing without a number. */
export function describeInvoice(
  fields: Pick<ReadingFields, 'number' | 'sellerName'>,
  language: string | null,
): FieldReading<string> {
  const { number, sellerName } = fields;
  if (number.value === null) return noReading();
  const start = `${invoiceWord(language)} ${number.value}`;
  const text = sellerName.value === null ? start : `${start}, ${sellerName.value}`;
  return {
    value: cutText(text, MAX_DESCRIPTION),
    certainty: number.certainty,
    evidence: [...number.evidence.slice(0, 4), ...sellerName.evidence.slice(0, 4)],
    alternatives: [],
  };
}
