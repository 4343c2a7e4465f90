import type { AmountHints } from '../../../utils/money/amount.ts';
import { readAmounts } from '../../../utils/money/parse-amount.ts';
import { readAmountText, type AmountAnswer, type AmountQuestion } from '../read/read-amount-row.ts';
import { isCurrencyCode } from '../../../utils/money/iso-4217.ts';
import type { Mark } from './tally.ts';
import { currencyTruth, isSameAmount, judge, judgeAmbiguous, type Truth } from './verdict.ts';

/** A text with its truth. */
export type AmountRow = AmountQuestion & {
  readonly id: string;
  readonly source: string;
  readonly kind: 'amount' | 'none' | 'range' | 'scaled' | 'words';
  readonly amount: string | null;
  readonly currency: string | null;
  readonly currency_candidates?: readonly string[];
  /** A mark beside the amount; without candidates nobody has said what it means. */
  readonly currency_symbol?: string;
  readonly currency_with_hint?: string;
  readonly ambiguous_separator?: boolean;
  readonly minor_unit?: boolean;
  readonly note?: string;
  readonly hint?: string;
  readonly decimal_separator?: string;
};

/** The set a row is counted in: hinted rows and those with two readings stand apart from plain amounts. */
export function setOf(row: AmountRow): string {
  if (row.kind !== 'amount') return row.kind;
  if (isHinted(row)) return 'amount, hinted';
  if (row.ambiguous_separator === true) return 'amount, two readings';
  return row.currency === null ? 'amount, currency not told' : 'amount, currency told';
}

export function isHinted(row: AmountRow): boolean {
  return row.hint !== undefined || row.decimal_separator !== undefined;
}

/** The marks of a row's amount and currency. A hinted row is read without its hint and with it. */
export function markAmountRow(row: AmountRow): Mark[] {
  const set = setOf(row);
  if (row.kind !== 'amount' || !isHinted(row)) return markAnswer(row, set, readAmountText(row), plainTruth(row));
  return [
    ...markAnswer(row, `${set}: without`, readAmountText(row), plainTruth(row)),
    ...markAnswer(row, `${set}: with`, readAmountText(row, hintsOf(row)), hintedTruth(row)),
  ];
}

function markAnswer(row: AmountRow, set: string, answer: AmountAnswer, currencies: Truth | null): Mark[] {
  const { amount, certainty, alternatives } = answer;
  const read = { value: amount, certainty, alternatives };
  const truth = amountTruth(row);
  const isAmbiguous = row.ambiguous_separator === true;
  const details = { text: row.text, lang: row.lang, expected: truth, currencies, ...answer };
  const mark = { set, source: row.source, id: row.id, details };
  const verdict = isAmbiguous ? judgeAmbiguous(read, truth) : judge(read, truth, isSameAmount);
  const first: Mark = { ...mark, field: 'amount', verdict };
  if (currencies === null) return [first];
  return [first, { ...mark, field: 'currency', verdict: judge({ value: answer.currency, certainty }, currencies) }];
}

/** "197 pence" is 1.97 of a currency: its truth is told in the minor unit, which nobody is asked to pay in. */
function amountTruth(row: AmountRow): Truth {
  const isMinor = row.minor_unit === true || /in cents \(minor unit\)/.test(row.note ?? '');
  return [isMinor && row.amount !== null ? hundredth(row.amount) : row.amount];
}

function hundredth(decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
}

/** What a row's hint tells a reader: the currency it names, the separator it states. */
export function hintsOf(row: AmountRow): AmountHints {
  const hint = row.hint ?? '';
  const named = [...readAmounts(hint), ...readAmounts(`1.00 ${hint}`)].find((one) => one.currency !== null);
  const { decimal_separator: separator } = row;
  return {
    currency: named?.currency ?? undefined,
    decimalSeparator: separator === '.' || separator === ',' ? separator : undefined,
  };
}

/** Null where nobody has said what the mark beside the amount means: then no currency can be called wrong. */
function plainTruth({ currency, currency_candidates: candidates, currency_symbol: symbol }: AmountRow): Truth | null {
  const isUnknownMark = currency === null && candidates === undefined && symbol !== undefined;
  return isUnknownMark ? null : currencyTruth(currency, candidates);
}

/** The same for a hint that is itself such a mark ("$"). */
function hintedTruth(row: AmountRow): Truth | null {
  const { currency_with_hint: named } = row;
  if (named === undefined) return plainTruth(row);
  return isCurrencyCode(named) ? [named] : null;
}
