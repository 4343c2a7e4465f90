import { CURRENCY_NAMES, CURRENCY_SYMBOLS, WORD_LIKE_CODES } from './currency-marks.ts';
import { isCurrencyCode, type CurrencyCode } from './iso-4217.ts';

/** A currency written in the text. No codes: a symbol that the table does not know ("GY$", "£FK", "؋"). */
export type CurrencyMark = {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly CurrencyCode[];
  readonly isWordLike: boolean;
};

const SYMBOL_PATTERN = [...CURRENCY_SYMBOLS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(bounded)
  .join('|');
const NAME_PATTERN = [...CURRENCY_NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|');
const MARKS = new RegExp(
  `(?<!\\p{L})\\p{Lu}{1,3}[$¥£]|[$¥£]\\p{Lu}{1,3}(?!\\p{L})|${SYMBOL_PATTERN}|(?<![\\p{L}])(?:[A-Z]{3}|[a-z]{3})(?![\\p{L}])|` +
    `(?<![\\p{L}])(?:${NAME_PATTERN})(?![\\p{L}])|\\p{Sc}`,
  'gu',
);
const NAMES = new RegExp(`(?<![\\p{L}])(?:${NAME_PATTERN})(?![\\p{L}])`, 'giu');

/** All currency marks of a normalised text, in order. Three small letters count as a code only when `looseCase`. */
export function findCurrencyMarks(text: string, looseCase: boolean): CurrencyMark[] {
  const found = [...text.matchAll(MARKS)].flatMap((match) => readMark(match[0], match.index, looseCase));
  const taken = new Set(found.map((mark) => mark.start));
  for (const match of text.matchAll(NAMES)) {
    if (!taken.has(match.index)) found.push(...readMark(match[0].toLowerCase(), match.index, looseCase));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function readMark(mark: string, start: number, looseCase: boolean): CurrencyMark[] {
  const end = start + mark.length;
  const known = CURRENCY_SYMBOLS.get(mark) ?? CURRENCY_NAMES.get(mark);
  if (known !== undefined) return [{ start, end, codes: known, isWordLike: false }];
  if (/\p{Sc}/u.test(mark)) {
    const letters = mark.replace(/\p{Sc}/u, '');
    return [{ start, end, codes: isCurrencyCode(letters) ? [letters] : [], isWordLike: false }];
  }
  const code = looseCase ? mark.toUpperCase() : mark;
  if (!isCurrencyCode(code)) return [];
  return [{ start, end, codes: [code], isWordLike: WORD_LIKE_CODES.has(code) || code !== mark }];
}

/** Letters must end where the mark ends: the "kr" of "kraan" is none. */
function bounded(symbol: string): string {
  const escaped = symbol.replace(/[.$*+?^(){}|[\]\\]/g, '\\$&');
  const before = /^\p{L}/u.test(symbol) && !/^[円元원]/.test(symbol) ? '(?<!\\p{L})' : '';
  const after = /\p{L}$/u.test(symbol) ? '(?!\\p{L})' : '';
  return before + escaped + after;
}
