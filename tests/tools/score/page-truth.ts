import type { AnswerField } from '../read/answer-line.ts';
import { currencyTruth, isSameAmount, isSameName, isSameText, type Truth } from './verdict.ts';

/**
 * What is right of a page, by the names that `read` prints. A field that is not named is not judged; null: there is none.
 * Further right values of a field stand under its name and `_alt`.
 */
export type PageTruth = Readonly<Partial<Record<AnswerField, string | null>>> &
  Readonly<Partial<Record<`${AnswerField}_alt`, readonly string[]>>> & {
    /** Every right amount, where there are several; null among them: asking is right. */
    readonly acceptable_amounts?: readonly (string | null)[];
    /** What the page leaves to be asked. */
    readonly currency_candidates?: readonly string[];
    /** `symbol+country`: a symbol of several currencies that only addresses settle. */
    readonly currency_evidence?: string;
    /** False: nothing is to be paid (any more), so that asking for nothing is right. */
    readonly payable?: boolean | null;
  };

export type FieldTruth = { readonly values: Truth; readonly isSame: (a: string, b: string) => boolean };

const NAMES: ReadonlySet<AnswerField> = new Set(['seller_name', 'customer_name']);

/** All right values of a field and how to compare with them; null where the field is not judged. */
export function truthOf(page: PageTruth, field: AnswerField): FieldTruth | null {
  const value = page[field];
  if (value === undefined) return null;
  if (field === 'amount') return { values: amountTruth(page, value), isSame: isSameAmount };
  if (field === 'currency') {
    const { currency_candidates: candidates, currency_evidence: evidence } = page;
    const mayBeAsked = value !== null && candidates !== undefined;
    return {
      values: [...currencyTruth(value, candidates, evidence), ...(mayBeAsked ? [null] : [])],
      isSame: isSameText,
    };
  }
  const values = [value, ...(page[`${field}_alt`] ?? [])];
  return { values, isSame: NAMES.has(field) ? isSameName : isSameText };
}

function amountTruth(page: PageTruth, amount: string | null): Truth {
  const isNothingRight = page.payable === false || page.acceptable_amounts?.includes(null) === true;
  return [amount, ...(page.acceptable_amounts ?? []), ...(isNothingRight ? [null] : [])];
}
