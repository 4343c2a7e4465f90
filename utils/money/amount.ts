import type { CurrencyCode } from './iso-4217.ts';

/**
 * What is known beside the text. `currency`: the one that is expected, settles an ambiguous mark and stands for a missing
 * one. `language`: BCP 47, settles separators and marks. `country`: ISO 3166 letters of the site's
 * country. `typed`: a person typed it in an amount field, so the whole text must be the amount.
 */
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
  /**
   * All that the text's mark may mean where it has several meanings ("$", "kr"): also where the hints or plain usage chose
   * one of them for `currency`, which then is at most `likely` unless the expected currency was among them.
   */
  readonly candidates: readonly CurrencyCode[];
  readonly certainty: 'exact' | 'likely' | 'unsure';
  readonly alternatives: readonly string[];
  /** UTF-16 offsets in the given text, end exclusive, with sign and currency. */
  readonly span: readonly [start: number, end: number];
  readonly marks: readonly AmountMark[];
  /** The code of a withdrawn currency that the text names ("10 лв": BGN). `currency` is null then: no one can pay in it. */
  readonly withdrawn: string | null;
};

export type AmountRefusal =
  | 'amount_missing'
  | 'amount_unreadable'
  | 'amount_ambiguous'
  | 'amount_suspicious'
  | 'amount_too_large'
  | 'amount_too_precise'
  | 'amount_several';
