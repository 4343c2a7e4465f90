import * as words from './amount-words.ts';
import { findMarkAfter, type CurrencyMark } from './find-currency-marks.ts';
import { JOINING, type Surroundings } from './surroundings.ts';

const WORD_AND_BRACKET = /^ ?[\p{L}\p{M}.]{1,6}\)/u;
const ROUND = /^[.,] ?(?:--?|=)(?![\d-])/;
const DIGITS_AFTER = /^ \d+(?![\d:/-])/;
/** "EUR 35, 000", "12, 50 €": a space slipped into the number. */
const GROUP_AFTER = /^[.,] (?:\d{3}|\d\d(?= ?\p{Sc}|$))(?![\d.,])/u;
const DECIMALS = /[.,]\d{1,2}$/;

/** The same right of the number, joined with what stands left. `sign` is settled here. */
export function walkRight(text: string, end: number, left: Surroundings, looseCase: boolean): Surroundings | null {
  let at = end;
  const round = ROUND.exec(text.slice(at, at + 5));
  if (round !== null) at += round[0].length;
  const found: CurrencyMark[] = [];
  let minus = takeTrailingMinus(text, at, looseCase) ? 1 : 0;
  at += minus;
  for (let turn = 0; turn < 2 - Math.min(1, left.currencies.length); turn++) {
    const mark = findMarkAfter(text, at, looseCase);
    if (mark === null || (left.currencies.length > 0 && /^ ?[-+]?\d/.test(text.slice(mark.end, mark.end + 3)))) break;
    found.push(mark);
    at = mark.end;
  }
  if (found.length > 0 && minus === 0 && takeTrailingMinus(text, at, looseCase)) {
    minus = 1;
    at += 1;
  }
  const closing = left.sign === 'both' ? (/^ {0,3}\)/.exec(text.slice(at, at + 4))?.[0].length ?? 0) : 0;
  const closes = closing > 0;
  const outside =
    closes && left.currencies.length + found.length === 0 ? findMarkAfter(text, at + closing, looseCase) : null;
  if (outside !== null) found.push(outside);
  const isCredit = words.CREDIT_AFTER.test(text.slice(at, at + 5));
  const next = text.charAt(at);
  const isJoined = JOINING.test(next) || (/[.,']/.test(next) && JOINING.test(text.charAt(at + 1)));
  const letters = left.touchesLetters || (found.length === 0 && round === null && isJoined);
  if (at === end && /[-_:\\]/.test(next) && /[\p{L}]/u.test(text.charAt(at + 1))) return null;
  if (at === end && next === '/' && /\d/.test(text.charAt(at + 1))) return null;
  const rest = text.slice(at, at + 9);
  // "(0,01 XY)", "(किउ.ए.आर 0.01)": a currency that is not known may stand in the brackets of a negative amount.
  const mayBeInBrackets = !closes && left.sign === 'both' && WORD_AND_BRACKET.test(rest);
  const dangles = minus === 0 && /^ ?-(?![\d\p{L}(])(?! ?\p{Sc}? ?\d)/u.test(rest);
  const isUnclear = dangles || left.sign === 'unclear' || mayBeInBrackets || (left.opensWithWord && /^ ?\)/.test(rest));
  const negatives = minus + (left.sign === '-' ? 1 : 0) + (closes ? 1 : 0) + (isCredit ? 1 : 0);
  const tail = text.slice(at, at + 5);
  return {
    ...left,
    span: [left.span[0], outside?.end ?? at + closing],
    sign: isUnclear || negatives > 1 ? 'unclear' : negatives === 1 ? '-' : '',
    currencies: [...left.currencies, ...found],
    isRound: round !== null,
    touchesLetters: letters,
    hasNeighbour:
      left.hasNeighbour ||
      GROUP_AFTER.test(text.slice(end, end + 9)) ||
      (found.length === 0 && round === null && !DECIMALS.test(text.slice(end - 3, end)) && DIGITS_AFTER.test(tail)),
    isContested: found.length > 0 && left.currencies.length === 0 && /^ ?\d/.test(tail),
  };
}

/** "5,00-", "5,00- €": glued to the number, and no hyphen or dash before another word or number. */
function takeTrailingMinus(text: string, at: number, looseCase: boolean): boolean {
  if (text.charAt(at) !== '-' || /[\p{L}\d(]/u.test(text.charAt(at + 1))) return false;
  if (!/^- \S/.test(text.slice(at, at + 3))) return true;
  const mark = findMarkAfter(text, at + 1, looseCase);
  return mark !== null && !/^ ?\d/.test(text.slice(mark.end, mark.end + 2));
}
