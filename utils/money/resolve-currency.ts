import type { AmountHints } from './amount.ts';
import type { CurrencyMark } from './find-currency-marks.ts';
import type { CurrencyCode } from './iso-4217.ts';
import type { FoundNumber } from './scan-amounts.ts';

export type ResolvedCurrency = {
  readonly code: CurrencyCode | null;
  readonly candidates: readonly CurrencyCode[];
  /** Two marks at one amount that exclude each other: "€ 5 USD". */
  readonly isConflict: boolean;
  /** A currency stands at the amount, known or not. */
  readonly isMarked: boolean;
};

/**
 * The currency that the marks at an amount agree on. An ambiguous symbol ("$") is settled by a code beside it or by the
 * hint, and only by a hint that is among its meanings. Without any mark the hint alone speaks; a plain code or symbol
 * beats the hint, so the caller compares the reading's currency with the one it expected.
 */
export function resolveCurrency(one: FoundNumber, text: string, hints: AmountHints): ResolvedCurrency {
  const marks = one.currencies.filter((mark) => isCredible(mark, one, text, hints));
  if (marks.length === 0) return { code: hints.currency ?? null, candidates: [], isConflict: false, isMarked: false };
  const sets = marks.map((mark) => mark.codes);
  const known = sets.filter((codes) => codes.length > 0);
  const common = (known[0] ?? []).filter((code) => known.every((codes) => codes.includes(code)));
  if (known.length > 0 && common.length === 0) {
    return { code: null, candidates: [...new Set(known.flat())], isConflict: true, isMarked: true };
  }
  const [only] = common;
  if (only !== undefined && common.length === 1)
    return { code: only, candidates: [], isConflict: false, isMarked: true };
  const hinted = common.find((code) => code === hints.currency);
  if (hinted !== undefined) return { code: hinted, candidates: [], isConflict: false, isMarked: true };
  return { code: null, candidates: common, isConflict: false, isMarked: true };
}

/** "ALL 5 solutions": a code that is also a word needs decimals or must stand alone with its number. */
function isCredible(mark: CurrencyMark, one: FoundNumber, text: string, hints: AmountHints): boolean {
  if (!mark.isWordLike || hints.typed === true || one.hasDecimals || one.currencies.length > 1) return true;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, one.span[0]) + text.slice(one.span[1]));
}
