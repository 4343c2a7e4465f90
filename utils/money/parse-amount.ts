import { fail, ok, type Result } from '../errors/result.ts';
import type { AmountHints, AmountReading, AmountRefusal } from './amount.ts';
import { joinsRange } from './amount-words.ts';
import { findTampering } from './find-tampering.ts';
import { readFound } from './read-found.ts';
import { scanAmounts, type FoundNumber } from './scan-amounts.ts';

export type { AmountHints, AmountReading, AmountRefusal } from './amount.ts';

/** Longer texts are no amounts and no selections of one; the page reader calls with single lines. */
const MAX_TEXT = 20_000;
const DIGIT = /\p{Nd}/u;

/**
 * Reads the one amount of a text, exactly or not at all. Several different amounts, invisible characters, letters among
 * digits, too many decimals are refused with a code; two readings make the result `unsure`, or `amount_ambiguous` with
 * both readings in the details where a person typed it. Zero and negative amounts are read.
 */
export function parseAmount(text: string, hints: AmountHints = {}): Result<AmountReading, AmountRefusal> {
  if (text.trim() === '') return fail('amount_missing');
  if (text.length > MAX_TEXT) return fail('amount_unreadable');
  if (!DIGIT.test(text)) return fail('amount_missing');
  const tampering = findTampering(text);
  if (tampering !== null) return fail('amount_suspicious', { reason: tampering });
  const { text: normal, found } = scanAmounts(text, hints);
  if (found.some((one) => one.trouble === 'lookalikes' && isLikelyMeant(one, found, hints))) {
    return fail('amount_suspicious', { reason: 'letters' });
  }
  const free = found.filter((one) => !one.touchesLetters);
  if (free.length === 0) return refuseNothing(text, found, hints);
  if (hints.typed === true && (free.length > 1 || found.length > 1)) return fail('amount_several');
  return chooseOne(normal, free, hints);
}

/**
 * Reads all amounts of a text, in order: for pages and selections in which labels tell which one is meant. Empty when
 * the text was tampered with.
 */
export function readAmounts(text: string, hints: AmountHints = {}): AmountReading[] {
  if (text.length > MAX_TEXT || !DIGIT.test(text) || findTampering(text) !== null) return [];
  const { text: normal, found } = scanAmounts(text, hints);
  const ends = findRangeEnds(normal, found);
  return found.flatMap((one) => {
    if (one.touchesLetters || one.trouble !== null) return [];
    const read = readFound(normal, one, hints);
    if (!read.ok) return [];
    return [ends.has(one) ? { ...read.value, marks: [...read.value.marks, 'range' as const] } : read.value];
  });
}

function refuseNothing(text: string, found: readonly FoundNumber[], hints: AmountHints): Result<never, AmountRefusal> {
  if (hints.typed !== true) return fail('amount_missing');
  if (found.length > 0) return fail('amount_suspicious', { reason: 'letters' });
  return /\d/.test(text) ? fail('amount_unreadable') : fail('amount_missing');
}

/** Letters among digits count as an attack where an amount is looked for, not in every part number on a page. */
function isLikelyMeant(one: FoundNumber, found: readonly FoundNumber[], hints: AmountHints): boolean {
  return hints.typed === true || one.currencies.length > 0 || found.length === 1 || /[.,][\dOoОо]{2}$/u.test(one.run);
}

function chooseOne(
  text: string,
  free: readonly FoundNumber[],
  hints: AmountHints,
): Result<AmountReading, AmountRefusal> {
  const tiers = [
    dropConversions(
      text,
      free.filter((one) => one.currencies.length > 0),
    ),
    free.filter((one) => one.currencies.length === 0 && one.hasDecimals),
    free.filter((one) => one.currencies.length === 0 && !one.hasDecimals),
  ];
  const index = tiers.findIndex((tier) => tier.length > 0);
  const meant = tiers[index] ?? [];
  if (free.some((one) => one.trouble === 'minor_unit') || meant.some((one) => one.trouble !== null)) {
    return fail('amount_unreadable', { reason: meant[0]?.trouble ?? 'minor_unit' });
  }
  const readings: AmountReading[] = [];
  for (const one of meant) {
    const read = readFound(text, one, hints);
    if (!read.ok) return read;
    readings.push(read.value);
  }
  const [first] = readings;
  if (first === undefined) return fail('amount_missing');
  const ends = findRangeEnds(text, free);
  if (meant.some((one) => ends.has(one))) return fail('amount_several', { reason: 'range' });
  if (readings.some((one) => one !== first && !isSame(one, first))) return fail('amount_several');
  const others = index === 0 ? (tiers[1] ?? []).flatMap((one) => one.reading?.decimal ?? []) : [];
  const rivals = others.filter((decimal) => trimZeros(decimal) !== trimZeros(first.decimal.replace('-', '')));
  const [one] = meant;
  // "205,68 € 205.68": whichever number the sign belongs to, it is the same.
  if (rivals.length === 0 && others.length > 0 && one?.isContested === true) {
    return readFound(text, { ...one, isContested: false }, hints);
  }
  if (rivals.length === 0) return ok(first);
  return ok({
    ...first,
    certainty: 'unsure',
    alternatives: [...new Set([...first.alternatives, ...rivals])].slice(0, 12),
  });
}

/** "AED 8000 (USD 2179)": what stands in brackets in another currency is the same amount once more. */
function dropConversions(text: string, marked: readonly FoundNumber[]): readonly FoundNumber[] {
  const [first, ...rest] = marked;
  if (first === undefined || isInBrackets(text, first)) return marked;
  const isConversion = (one: FoundNumber): boolean =>
    isInBrackets(text, one) && !one.currencies.some((mark) => mark.codes.some((code) => isCodeOf(first, code)));
  return [first, ...rest.filter((one) => !isConversion(one))];
}

function isCodeOf(one: FoundNumber, code: string): boolean {
  return one.currencies.some((mark) => mark.codes.some((own) => own === code));
}

function isInBrackets(text: string, one: FoundNumber): boolean {
  return text.slice(0, one.span[0] + 1).includes('(') && /^[^()]*\)|\)$/.test(text.slice(one.span[1] - 1));
}

function isSame(a: AmountReading, b: AmountReading): boolean {
  return trimZeros(a.decimal) === trimZeros(b.decimal) && a.currency === b.currency;
}

function trimZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

function findRangeEnds(text: string, found: readonly FoundNumber[]): ReadonlySet<FoundNumber> {
  const ends = new Set<FoundNumber>();
  found.forEach((one, index) => {
    const next = found[index + 1];
    if (next === undefined) return;
    // "between 10 and 20", "10 and 20 dollars", but not "€ 10 and € 20".
    const mayBeAnd = one.marks.includes('approximate') || one.currencies.length === 0;
    if (joinsRange(text.slice(one.span[1], next.span[0]), mayBeAnd)) ends.add(one).add(next);
  });
  return ends;
}
