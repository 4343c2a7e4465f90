import type { FieldReading, Reading, ReadingFields } from '../../../utils/reading/reading.ts';

/** What `read` calls the fields of a reading. */
export const FIELD_NAMES = {
  amount: 'amount',
  currency: 'currency',
  invoice_number: 'number',
  issue_date: 'issueDate',
  due_date: 'dueDate',
  seller_name: 'sellerName',
  customer_name: 'customerName',
  customer_email: 'customerEmail',
  iban: 'iban',
  payment_reference: 'paymentReference',
  description: 'description',
} as const satisfies Record<string, keyof ReadingFields>;

export type AnswerField = keyof typeof FIELD_NAMES;

/** One line of `read`. Amounts are decimal strings, dates `YYYY-MM-DD`; null: not there, or a person must be asked. */
export type AnswerLine = { readonly file: string } & Readonly<Record<AnswerField, string | null>> & {
    readonly kind: string | null;
    readonly certainty: Readonly<Partial<Record<AnswerField, string>>>;
    /** What an unsure field may be. */
    readonly alternatives: Readonly<Partial<Record<AnswerField, readonly string[]>>>;
    /** Milliseconds from the first look to the reading. */
    readonly ms: number;
    /** Why the page was not read. */
    readonly error?: string;
  };

const NAMES = Object.keys(FIELD_NAMES) as AnswerField[];

export function answerOf(file: string, reading: Reading, ms: number): AnswerLine {
  const of = (name: AnswerField): FieldReading<string> => reading.fields[FIELD_NAMES[name]];
  return {
    file,
    ...forEachField((name) => (of(name).certainty === 'unsure' ? null : of(name).value)),
    kind: reading.kind,
    certainty: forEachField((name) => of(name).certainty),
    alternatives: Object.fromEntries(
      NAMES.filter((name) => of(name).alternatives.length > 0).map((name) => [
        name,
        of(name).alternatives.map((one) => one.value),
      ]),
    ),
    ms: Math.round(ms),
  };
}

/** The line of a page that could not be read. */
export function failedAnswer(file: string, error: string, ms: number): AnswerLine {
  return {
    file,
    ...forEachField(() => null),
    kind: null,
    certainty: forEachField(() => 'unsure'),
    alternatives: {},
    ms: Math.round(ms),
    error,
  };
}

function forEachField<Value>(valueOf: (name: AnswerField) => Value): Record<AnswerField, Value> {
  return Object.fromEntries(NAMES.map((name) => [name, valueOf(name)])) as Record<AnswerField, Value>;
}
