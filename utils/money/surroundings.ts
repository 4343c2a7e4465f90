import * as words from './amount-words.ts';
import type { CurrencyMark } from './find-currency-marks.ts';

/** What stands directly around a number: sign, currencies, brackets, and whether it is a part of a longer code. */
export type Surroundings = {
  readonly span: readonly [start: number, end: number];
  readonly sign: '' | '-' | 'both' | 'unclear';
  readonly currencies: readonly CurrencyMark[];
  /** "12,-": no cents, so the last separator was the decimal one. */
  readonly isRound: boolean;
  /** ".99" */
  readonly leadingMark: boolean;
  /** Letters stand in the same run of characters: a code, or letters in place of digits. */
  readonly touchesLetters: boolean;
  readonly run: string;
  /** A one- or two-digit number follows the currency: "35 € 99", "15 dollars 50". */
  readonly hasTail: boolean;
  /** A currency between two numbers may belong to either. */
  readonly isContested: boolean;
};

const ROUND = /^[.,] ?(?:--?|=)(?![\d-])/;
const WORD = /[\p{L}\d]/u;
/** A minus that stands apart, or before a word that may be a currency we do not know: "Discount - 5,00", "-Lek 5". */
const LOOSE_MINUS = /(?:^|[\s\p{L}:])- ?(?:[\p{L}\p{M}\p{Sc}.]{1,8} ?)?$/u;

/** Signs, brackets and up to two currencies left of a number; null when it is a part of a code ("2026-014"). */
export function walkLeft(
  text: string,
  start: number,
  currencies: readonly CurrencyMark[],
  free: number,
): Surroundings | null {
  let at = start;
  let minus = 0;
  let unclear = false;
  const found: CurrencyMark[] = [];
  const char = (index: number): string => (index < 0 ? '' : text.charAt(index));
  const takeSign = (): void => {
    const sign = char(at - 1);
    if (
      (sign === '-' || sign === '+') &&
      at - 1 >= free &&
      !/[\p{L}\d]/u.test(wordBefore(char, at - 1, found, currencies))
    ) {
      at -= 1;
      if (sign === '-') minus += 1;
    }
  };
  const leadingMark = /[.,]/.test(char(start - 1)) && !WORD.test(char(start - 2)) && !endsMark(currencies, start);
  if (leadingMark) at -= 1;
  const bracket = char(at - 1) === '(' ? 1 : 0;
  at -= bracket;
  takeSign();
  for (let turn = 0; turn < 2; turn++) {
    const mark = currencies.find((one) => one.start >= free && isGap(text, one.end, at));
    if (mark === undefined) break;
    found.push(mark);
    at = mark.start;
  }
  if (found.length > 0) takeSign();
  if (minus === 0 && LOOSE_MINUS.test(text.slice(Math.max(free, at - 16), at))) unclear = true;
  const opens = bracket === 1 || char(at - 1) === '(';
  if (bracket === 0 && opens) at -= 1;
  const isCodePart = found.length === 0 && /[-_/#:\\]/.test(char(at - 1)) && WORD.test(char(at - 2)) && minus === 0;
  if (isCodePart && !isRangeEnd(text, at, free)) return null;
  const run = runAround(text, start);
  return {
    span: [at, start],
    sign: unclear ? 'unclear' : minus > 0 ? '-' : opens ? 'both' : '',
    currencies: found,
    isRound: false,
    leadingMark,
    touchesLetters: at === start && /\p{L}/u.test(char(start - 1)),
    run,
    hasTail: false,
    isContested: false,
  };
}

/** The same right of the number, joined with what stands left. `sign` is settled here. */
export function walkRight(
  text: string,
  end: number,
  currencies: readonly CurrencyMark[],
  left: Surroundings | null,
): Surroundings | null {
  if (left === null) return null;
  let at = end;
  const round = ROUND.exec(text.slice(at, at + 5));
  if (round !== null) at += round[0].length;
  const found: CurrencyMark[] = [];
  let minus = takeTrailingMinus(text, at) ? 1 : 0;
  at += minus;
  for (let turn = 0; turn < 2 - Math.min(1, left.currencies.length); turn++) {
    const mark = currencies.find((one) => isGap(text, at, one.start));
    if (mark === undefined || (left.currencies.length > 0 && /^ ?[-+]?\d/.test(text.slice(mark.end, mark.end + 3))))
      break;
    found.push(mark);
    at = mark.end;
  }
  if (found.length > 0 && minus === 0 && takeTrailingMinus(text, at)) {
    minus = 1;
    at += 1;
  }
  const closes = left.sign === 'both' && text.charAt(at) === ')';
  const isCredit = words.CREDIT_AFTER.test(text.slice(at, at + 5));
  const next = text.charAt(at);
  const isJoined = /^(?:\p{L}|[.,']\p{L})/u.test(text.slice(at, at + 2));
  const letters = left.touchesLetters || (found.length === 0 && round === null && isJoined);
  if (at === end && /[-_:\\]/.test(next) && /[\p{L}]/u.test(text.charAt(at + 1))) return null;
  if (at === end && next === '/' && /\d/.test(text.charAt(at + 1))) return null;
  const negatives = minus + (left.sign === '-' ? 1 : 0) + (closes ? 1 : 0) + (isCredit ? 1 : 0);
  const tail = text.slice(at, at + 5);
  return {
    ...left,
    span: [left.span[0], at + (closes ? 1 : 0)],
    sign: left.sign === 'unclear' || negatives > 1 ? 'unclear' : negatives === 1 ? '-' : '',
    currencies: [...left.currencies, ...found],
    isRound: round !== null,
    touchesLetters: letters,
    hasTail: found.length > 0 && /^ ?\d{1,3}(?![\d.,])/.test(tail),
    isContested: found.length > 0 && left.currencies.length === 0 && /^ ?\d/.test(tail),
  };
}

function takeTrailingMinus(text: string, at: number): boolean {
  return text.charAt(at) === '-' && !/[\p{L}\d(]/u.test(text.charAt(at + 1)) && !/^- \S/.test(text.slice(at, at + 3));
}

function isGap(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= 2 && /^ *$/.test(text.slice(from, to));
}

function endsMark(currencies: readonly CurrencyMark[], at: number): boolean {
  return currencies.some((mark) => mark.end === at);
}

/** The character before a sign, unless a currency ends there: after a currency a minus is a sign, not a hyphen. */
function wordBefore(
  char: (index: number) => string,
  at: number,
  found: readonly CurrencyMark[],
  currencies: readonly CurrencyMark[],
): string {
  return found.length === 0 && endsMark(currencies, at) ? '' : char(at - 1);
}

function isRangeEnd(text: string, at: number, free: number): boolean {
  return text.charAt(at - 1) === '-' && at - 1 === free;
}

function runAround(text: string, at: number): string {
  const before = /[\p{L}\d.,|]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return before + (/^[\p{L}\d.,|]*/u.exec(text.slice(at, at + 40))?.[0] ?? '');
}
