import type { CurrencyCode } from './iso-4217.ts';

/** What is known beside the text. `typed`: a person typed it in an amount field, so the whole text must be the amount. */
export type AmountHints = {
  readonly currency?: CurrencyCode | undefined;
  readonly language?: string | undefined;
  readonly country?: string | undefined;
  readonly decimalSeparator?: '.' | ',' | undefined;
  readonly typed?: boolean | undefined;
};

/** `range`: one end of a range. `unit_price`: per piece, kilo, month. `struck`: an old price. `approximate`: "from", "about". */
export type AmountMark = 'range' | 'unit_price' | 'struck' | 'approximate';

/**
 * One amount read from a text. `unsure` means: do not use `decimal` without asking; `alternatives` holds the other readings.
 */
export type AmountReading = {
  /** Canonical: optional minus, no grouping, a point: "1234.56", "-12.00". Decimals as written. */
  readonly decimal: string;
  /** In minor units of `currency`; null while the currency is not known. */
  readonly minor: number | null;
  readonly currency: CurrencyCode | null;
  /** What the currency may be when it is null and the text names one ambiguously ("$"). */
  readonly candidates: readonly CurrencyCode[];
  readonly certainty: 'exact' | 'likely' | 'unsure';
  readonly alternatives: readonly string[];
  /** UTF-16 offsets in the given text, end exclusive, with sign and currency. */
  readonly span: readonly [start: number, end: number];
  readonly marks: readonly AmountMark[];
};

export type AmountRefusal =
  | 'amount_missing'
  | 'amount_unreadable'
  | 'amount_ambiguous'
  | 'amount_suspicious'
  | 'amount_too_large'
  | 'amount_too_precise'
  | 'amount_several';
