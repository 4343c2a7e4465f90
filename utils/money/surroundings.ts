import { findMarkBefore, type CurrencyMark } from './find-currency-marks.ts';

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
  /** A currency between two numbers may belong to either. */
  readonly isContested: boolean;
  /** Other digits stand one space away: "12 34,56" may be one number or two. */
  readonly hasNeighbour: boolean;
  /** An opening bracket and a word stand before it. */
  readonly opensWithWord: boolean;
};

const OPENING = /\( {0,3}$/;
const WORD_IN_BRACKET = /\( ?[\p{L}\p{M}.]{1,20} ?$/u;
/** No more than a group of digits: "2026 12,50" are a year and an amount. */
const DIGITS_BEFORE = /(?<![\d.,'])\d{1,3} $/;
/** "35, 000", "35, 00": a space slipped into the number. */
const GROUP_BEFORE = /(?<![\d.,'])\d{1,3}[.,] $/;
const GROUP = /^\d{2,3}(?![\d]|[.,]\d)/;
const WORD = /[\p{L}\d]/u;
/** A letter that makes a code of the digits beside it. Scripts without spaces between words do not. */
export const JOINING = /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])\p{L}/u;
/** A minus that stands apart, or before a word that may be a currency we do not know: "Discount - 5,00", "-Lek 5". */
const LOOSE_MINUS = /(?:^|[\s\p{L}\p{M}\p{Sc}.:])- ?(?:[\p{L}\p{M}\p{Sc}.]{1,16} ?)?$/u;

/** Signs, brackets and up to two currencies left of a number; null when it is a part of a code ("2026-014"). */
export function walkLeft(text: string, start: number, free: number, looseCase: boolean): Surroundings | null {
  let at = start;
  let minus = 0;
  let unclear = false;
  const found: CurrencyMark[] = [];
  const char = (index: number): string => (index < 0 ? '' : text.charAt(index));
  const markBefore = (place: number): CurrencyMark | null => findMarkBefore(text, place, free, looseCase);
  const takeSign = (): void => {
    const sign = char(at - 1);
    if ((sign !== '-' && sign !== '+') || at - 1 < free) return;
    // After a currency a minus is a sign, after a word a hyphen.
    if (WORD.test(char(at - 2)) && (found.length > 0 || markBefore(at - 1)?.end !== at - 1)) return;
    at -= 1;
    if (sign === '-') minus += 1;
  };
  const leadingMark = /[.,]/.test(char(start - 1)) && !WORD.test(char(start - 2)) && markBefore(start) === null;
  if (leadingMark) at -= 1;
  const bracket = OPENING.exec(text.slice(Math.max(free, at - 4), at))?.[0].length ?? 0;
  at -= bracket;
  takeSign();
  for (let turn = 0; turn < 2; turn++) {
    const mark = markBefore(at);
    if (mark === null) break;
    found.push(mark);
    at = mark.start;
  }
  if (found.length > 0) takeSign();
  if (minus === 0 && LOOSE_MINUS.test(text.slice(Math.max(free, at - 20), at))) unclear = true;
  const outer = bracket > 0 ? 0 : (OPENING.exec(text.slice(Math.max(free, at - 4), at))?.[0].length ?? 0);
  const opens = bracket + outer > 0;
  at -= outer;
  // "Fifty Dollars (50.00)" says the same twice, "Balance (50.00)" is a negative one.
  const explains = opens && markBefore(at)?.isName === true;
  const isCodePart = found.length === 0 && /[-_/#:\\]/.test(char(at - 1)) && WORD.test(char(at - 2)) && minus === 0;
  if (isCodePart && !isRangeEnd(text, at, free)) return null;
  const run = runAround(text, start);
  const before = text.slice(Math.max(0, at - 5), at);
  return {
    span: [at, start],
    sign: unclear || explains ? 'unclear' : minus > 0 ? '-' : opens ? 'both' : '',
    currencies: found,
    isRound: false,
    leadingMark,
    touchesLetters: at === start && JOINING.test(char(start - 1)),
    run,
    isContested: false,
    hasNeighbour:
      found.length === 0 &&
      (DIGITS_BEFORE.test(before) || (GROUP_BEFORE.test(before) && GROUP.test(text.slice(start, start + 4)))),
    opensWithWord: WORD_IN_BRACKET.test(text.slice(Math.max(0, at - 24), at)),
  };
}

function isRangeEnd(text: string, at: number, free: number): boolean {
  return text.charAt(at - 1) === '-' && at - 1 === free;
}

function runAround(text: string, at: number): string {
  const before = /[\p{L}\d.,|]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return before + (/^[\p{L}\d.,|]*/u.exec(text.slice(at, at + 40))?.[0] ?? '');
}
