import { cutText } from './cut-text.ts';
import { nameOfDocument } from './lexicon/all.ts';
import { noReading, type FieldReading, type Reading, type ReadingFields } from './reading.ts';

const MAX_DESCRIPTION = 150;

/**
 * "Factuur 2026-014, Bakkerij Jansen": from number and seller, in the page's language; nothing without a number. A quote and a
 * credit note are not called invoices: the customer reads this where they pay.
 */
export function describeInvoice(
  fields: Pick<ReadingFields, 'number' | 'sellerName'>,
  kind: Reading['kind'],
  language: string | null,
): FieldReading<string> {
  const { number, sellerName } = fields;
  if (number.value === null) return noReading();
  const name = kind === 'quote' ? 'quote' : kind === 'credit-note' ? 'credit' : 'invoice';
  const start = `${nameOfDocument(name, language)} ${number.value}`;
  const text = sellerName.value === null ? start : `${start}, ${sellerName.value}`;
  return {
    value: cutText(text, MAX_DESCRIPTION),
    certainty: number.certainty,
    evidence: [...number.evidence.slice(0, 4), ...sellerName.evidence.slice(0, 4)],
    alternatives: [],
  };
}
