import type { AmountHints } from './amount.ts';
import { countryOf, meaningsInLanguage, settleByCountry } from './country-currency.ts';
import type { CurrencyMark } from './find-currency-marks.ts';
import type { CurrencyCode } from './iso-4217.ts';
import type { FoundNumber } from './scan-amounts.ts';

export type ResolvedCurrency = {
  readonly code: CurrencyCode | null;
  /** All meanings of an ambiguous mark, also where one was chosen. */
  readonly candidates: readonly CurrencyCode[];
  /** Two marks at one amount that exclude each other: "€ 5 USD". */
  readonly isConflict: boolean;
  /** A currency stands at the amount, known or not. */
  readonly isMarked: boolean;
  /** The code follows from country, language or usage and not from the text alone. */
  readonly isInferred: boolean;
  readonly withdrawn: string | null;
};

const UNMARKED = { candidates: [], isConflict: false, isMarked: false, isInferred: false, withdrawn: null } as const;

/**
 * The currency that the marks at an amount agree on. An ambiguous mark ("$", "kr") is settled by a code beside it, by the
 * expected currency, by the site's country, by the page's language or by plain usage, in this order and only to one of
 * its meanings. Without any mark the expected currency alone speaks; a plain code or symbol beats it, so the caller
 * compares the reading's currency with the one it expected.
 */
export function resolveCurrency(one: FoundNumber, text: string, hints: AmountHints): ResolvedCurrency {
  const marks = one.currencies.filter((mark) => isCredible(mark, one, text, hints));
  if (marks.length === 0) return { ...UNMARKED, code: hints.currency ?? null };
  const known = marks.filter((mark) => mark.codes.length > 0);
  const withdrawn = marks.find((mark) => mark.withdrawn !== null)?.withdrawn ?? null;
  const [first] = known;
  if (first === undefined) return { ...UNMARKED, code: null, isMarked: true, withdrawn };
  const common = first.codes.filter((code) => known.every((mark) => mark.codes.includes(code)));
  if (common.length === 0 || withdrawn !== null) {
    const candidates = [...new Set(known.flatMap((mark) => mark.common))];
    return { ...UNMARKED, code: null, candidates, isConflict: true, isMarked: true, withdrawn };
  }
  return { ...UNMARKED, isMarked: true, ...settle(common, known, hints) };
}

function settle(
  codes: readonly CurrencyCode[],
  marks: readonly CurrencyMark[],
  hints: AmountHints,
): Pick<ResolvedCurrency, 'code' | 'candidates' | 'isInferred'> {
  const [first = null] = codes;
  const candidates = codes.filter((code) => marks.some((mark) => mark.common.includes(code)));
  if (codes.length === 1) return { code: first, candidates: [], isInferred: marks.every((mark) => mark.isGuess) };
  const expected = codes.find((code) => code === hints.currency);
  if (expected !== undefined) return { code: expected, candidates, isInferred: false };
  if (marks.every((mark) => mark.goesOn)) return { code: null, candidates, isInferred: false };
  const country = countryOf(hints);
  const there = country === undefined ? undefined : settleByCountry(codes, country);
  if (there !== undefined) return { code: there, candidates, isInferred: !isCertain(marks, there) };
  const spoken = hints.language === undefined ? [] : meaningsInLanguage(codes, hints.language);
  const [only] = spoken;
  if (only !== undefined) {
    if (spoken.length > 1) return { code: null, candidates, isInferred: false };
    return { code: only, candidates, isInferred: !isCertain(marks, only) };
  }
  const usual = marks.find((mark) => mayTakeUsual(mark, hints));
  if (usual === undefined) return { code: null, candidates, isInferred: false };
  const code = usual.codes.find((one) => codes.includes(one)) ?? null;
  return { code, candidates, isInferred: usual.preference !== 'certain' };
}

function mayTakeUsual(mark: CurrencyMark, hints: AmountHints): boolean {
  if (mark.preference === 'abroad') return hints.language !== undefined;
  return mark.preference !== 'none';
}

function isCertain(marks: readonly CurrencyMark[], code: CurrencyCode): boolean {
  return marks.some((mark) => mark.preference === 'certain' && mark.codes[0] === code);
}

/** "ALL 5 solutions": a code that is also a word needs decimals or must stand alone with its number. */
function isCredible(mark: CurrencyMark, one: FoundNumber, text: string, hints: AmountHints): boolean {
  if (!mark.isWordLike || hints.typed === true || one.hasDecimals || one.currencies.length > 1) return true;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, one.span[0]) + text.slice(one.span[1]));
}
