import { readNumber, type NumberReading } from './read-number.ts';
import type { Surroundings } from './surroundings.ts';

const RAISED_DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
const RAISED_CENTS = new RegExp(`^ ?([${RAISED_DIGITS}]{2})(?![${RAISED_DIGITS}\\p{L}\\d])`, 'u');
const GLUED_CENTS = /^[€$£](\d{2})(?![\d.,])/;
/** "35€ 99" and nothing else. */
const PARTED_CENTS = /^ ?[€$£] (\d{2})$/;

/** Cents that stand apart from their number, and where they end. */
export type Cents = { readonly digits: string; readonly end: number };

/** The number between `around`'s marks; ".99" and "1.899,-" say themselves what their separator is. */
export function readCore(
  core: string,
  around: Surroundings,
  separator: '.' | ',' | undefined,
  cents: Cents | null,
): NumberReading | null {
  if (around.leadingMark) return /^\d{1,2}$/.test(core) ? readPlain(`0.${core}`) : null;
  const number = readNumber(core, around.isRound ? undefined : separator);
  if (number === null || (cents === null && !around.isRound)) return number;
  if (cents === null) return { ...number, other: null, rejected: null };
  // A lone separator before raised cents groups: "1.234⁹⁹".
  return number.decimal.includes('.') ? null : readPlain(`${number.decimal}.${cents.digits}`);
}

/** How many characters the raised cents right behind a number take: "12⁹⁹ €" has its currency behind them. */
export function lengthOfRaised(text: string, end: number): number {
  return RAISED_CENTS.exec(text.slice(end, end + 4))?.[0].length ?? 0;
}

/** Two raised digits behind the number or its currency, or two plain ones behind the currency between them. */
export function readCents(text: string, end: number, around: Surroundings): Cents | null {
  const at = around.span[1];
  for (const [from, to] of [[end, at] as const, [at, null] as const]) {
    const raised = RAISED_CENTS.exec(text.slice(from, from + 4));
    if (raised === null || around.isRound) continue;
    const digits = Array.from(raised[1] ?? '', (digit) => RAISED_DIGITS.indexOf(digit)).join('');
    return { digits, end: to ?? from + raised[0].length };
  }
  const isWhole = around.span[0] === 0;
  const plain = GLUED_CENTS.exec(text.slice(end, end + 5)) ?? (isWhole ? PARTED_CENTS.exec(text.slice(end)) : null);
  const [only] = around.currencies;
  if (plain === null || around.currencies.length !== 1 || only === undefined || only.start < end) return null;
  return { digits: plain[1] ?? '', end: end + plain[0].length };
}

function readPlain(decimal: string): NumberReading {
  return { decimal, other: null, rejected: null, spaced: false };
}
