import { meaningOfCode, meaningOfOther, readMeanings, type CurrencyMeaning } from './currency-meaning.ts';
import { WORD_LIKE_CODES } from './currency-marks.ts';
import { CURRENCY_SYMBOL_ROWS } from './currency-symbols.ts';
import { CURRENCY_CODES, isCurrencyCode } from './iso-4217.ts';
import { isWithdrawnCode } from './withdrawn-currencies.ts';

/** Where a mark stands, UTF-16 offsets, and what it may mean. */
export type FoundMark = {
  readonly start: number;
  readonly end: number;
  readonly meaning: CurrencyMeaning;
  /** Words that are not known were passed over. */
  readonly isGuess?: boolean;
};

const SYMBOLS = readMeanings(CURRENCY_SYMBOL_ROWS, (mark) => mark);
const LONGEST = Math.max(...Array.from(SYMBOLS.keys(), (symbol) => symbol.length));
const LETTER = /[\p{L}\p{M}]/u;
const SOLID = /^[\p{sc=Han}\p{sc=Katakana}]/u;
const SC = /\p{Sc}/u;
/** Two letters of a country; codes with X and EU belong to none. */
const COUNTRY = /^(?!X|EU)[A-Z]{2}$/;
const CODE = /^[A-Za-z]{3}$/;
const SIGN = /^(?:\p{Lu}{1,3}[$¥£]|[$¥£]\p{Lu}{1,3}|\p{Sc})$/u;
/** Coins that are none of a state: an amount in them is an amount, in no currency of ours. */
const COINS = new Set(['BTC', 'ETH', 'XBT', 'USDT', 'Ƀ']);

/** The longest sign, abbreviation or code that begins at the place. */
export function findSymbolAt(text: string, start: number, looseCase: boolean): FoundMark | null {
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    const mark = readSymbol(text, start, start + length, looseCase);
    if (mark !== null) return mark;
  }
  return null;
}

/** The longest one that ends at the place and does not begin before `free`. */
export function findSymbolBefore(text: string, end: number, free: number, looseCase: boolean): FoundMark | null {
  for (let length = Math.min(LONGEST, end - free); length > 0; length--) {
    const mark = readSymbol(text, end - length, end, looseCase);
    if (mark !== null) return mark;
  }
  return null;
}

function readSymbol(text: string, start: number, end: number, looseCase: boolean): FoundMark | null {
  const written = text.slice(start, end);
  const meaning = SYMBOLS.get(written) ?? readCode(written, looseCase) ?? readSign(written);
  if (meaning === null || !standsApart(text, start, end)) return null;
  return { start, end, meaning };
}

function readCode(written: string, looseCase: boolean): CurrencyMeaning | null {
  if (CODE.test(written)) {
    const code = looseCase ? written.toUpperCase() : written;
    if (isCurrencyCode(code)) return meaningOfCode(code, WORD_LIKE_CODES.has(code) || code !== written);
    if (isWithdrawnCode(code)) return { ...meaningOfOther(code), isWordLike: code !== written };
  }
  return COINS.has(written) ? meaningOfOther(null) : null;
}

/** "GY$", "£FK", "USD$": letters of a code or a country beside a sign; else a sign that is not in the table. */
function readSign(written: string): CurrencyMeaning | null {
  if (written.length > 4 || !(SC.test(written.charAt(0)) || SC.test(written.charAt(written.length - 1)))) return null;
  if (!SIGN.test(written)) return null;
  const letters = written.replace(/\p{Sc}/u, '');
  if (isCurrencyCode(letters)) return meaningOfCode(letters, false);
  if (isWithdrawnCode(letters)) return meaningOfOther(letters);
  const ofCountry = COUNTRY.test(letters) ? CURRENCY_CODES.filter((code) => code.startsWith(letters)) : [];
  const [only] = ofCountry;
  return only !== undefined && ofCountry.length === 1 ? meaningOfCode(only, false) : meaningOfOther(null);
}

/** Letters must end where the mark ends: the "kr" of "kraan" is none. Han and kana stand without spaces. */
function standsApart(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  const last = text.charAt(end - 1);
  if (LETTER.test(first) && !SOLID.test(first) && LETTER.test(text.charAt(start - 1))) return false;
  return !LETTER.test(last) || SOLID.test(last) || !LETTER.test(text.charAt(end));
}
