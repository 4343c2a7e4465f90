import type { AnswerField, AnswerLine } from '../read/answer-line.ts';
import { truthOf, type PageTruth } from './page-truth.ts';
import type { Mark } from './tally.ts';
import { judge } from './verdict.ts';

const FIELDS: readonly AnswerField[] = [
  'amount',
  'currency',
  'invoice_number',
  'issue_date',
  'due_date',
  'seller_name',
  'customer_name',
  'customer_email',
  'iban',
  'payment_reference',
  'description',
];

/** The marks of all fields of a page whose truth is known. */
export function markPage(set: string, source: string, truth: PageTruth, answer: AnswerLine): Mark[] {
  return FIELDS.flatMap((field): Mark[] => {
    const right = truthOf(truth, field);
    if (right === null) return [];
    const value = answer[field];
    const certainty = answer.certainty[field] ?? 'unsure';
    const details = {
      file: answer.file,
      kind: answer.kind,
      expected: right.values,
      value,
      certainty,
      alternatives: answer.alternatives[field],
      ...(answer.error === undefined ? {} : { error: answer.error }),
    };
    const verdict = judge({ value, certainty }, right.values, right.isSame);
    return [{ set, source, id: answer.file, field, verdict, details }];
  });
}
