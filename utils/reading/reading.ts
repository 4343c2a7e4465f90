import type { CurrencyCode } from '../money/iso-4217.ts';
import type { Box } from './snapshot.ts';

/**
 * How sure a reading is. `exact`: structured data, or several places that agree. `likely`: one plain statement.
 * `unsure`: the value is null and the person is asked; `alternatives` says what it may be.
 */
export type Certainty = 'exact' | 'likely' | 'unsure';

export type EvidenceSource = 'json-ld' | 'microdata' | 'email' | 'label' | 'title' | 'selection' | 'page';

/** Where a value was read: the text as shown (at most 200 characters), its label, and a short CSS path to highlight. */
export type Evidence = {
  readonly source: EvidenceSource;
  readonly text: string;
  readonly label?: string;
  readonly place?: string;
  readonly box?: Box;
};

/** What choosing a reading would teach of the site it was read on: how it writes decimals, what its bare "$" means. */
export type SiteHabits = {
  readonly decimalSeparator?: '.' | ',';
  readonly currency?: CurrencyCode;
};

export type Alternative<Value> = {
  readonly value: Value;
  readonly evidence: readonly Evidence[];
  readonly teaches?: SiteHabits;
};

/** One field. Nothing found: `value` null, `unsure`, no evidence, no alternatives. `unsure` never carries a value. */
export type FieldReading<Value> = {
  readonly value: Value | null;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative<Value>[];
};

export type ReadingKind = 'invoice' | 'paid' | 'receipt' | 'credit-note' | 'quote' | 'list' | 'unknown';

/** Every field is always present; amounts are canonical decimals ("1234.56"), dates ISO (`YYYY-MM-DD`). */
export type ReadingFields = {
  readonly amount: FieldReading<string>;
  readonly currency: FieldReading<CurrencyCode>;
  readonly number: FieldReading<string>;
  readonly issueDate: FieldReading<string>;
  readonly dueDate: FieldReading<string>;
  readonly sellerName: FieldReading<string>;
  readonly customerName: FieldReading<string>;
  readonly customerEmail: FieldReading<string>;
  readonly paymentReference: FieldReading<string>;
  readonly iban: FieldReading<string>;
  readonly description: FieldReading<string>;
};

/** What a page or a selection says. Data only, every text of it short. */
export type Reading = {
  readonly kind: ReadingKind;
  readonly page: { readonly url: string; readonly title: string; readonly language: string | null };
  readonly fields: ReadingFields;
};

/** The reading of a field of which nothing was found. */
export function noReading<Value>(): FieldReading<Value> {
  return { value: null, certainty: 'unsure', evidence: [], alternatives: [] };
}
