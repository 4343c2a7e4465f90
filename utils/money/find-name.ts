import type { FoundMark } from './find-symbol.ts';
import { foldWord } from './fold-word.ts';
import { NameReader } from './name-reader.ts';
import { findCountry } from './name-words.ts';

const WORD = /[\p{L}\p{M}\p{Join_Control}]+(?:["״][\p{L}])?/uy;
/** Two words that are one name: "đô la". */
const PAIR = /^[\p{L}\p{M}]{2,4} [\p{L}\p{M}]+/u;
const WORDS_BEFORE = /(?:[\p{L}\p{M}\p{Join_Control}"״]+[ -]?){1,4}$/u;
/** Scripts that write words without spaces between them. */
const SOLID = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const KATAKANA = /^\p{sc=Katakana}/u;
const MAX_WORDS = 4;
const MAX_SOLID = 12;
const LOOK_BACK = 48;
const MAX_UNKNOWN = 2;
const MIN_UNKNOWN = 4;

/** A name with its country ("Swiss francs", "dólares canadienses", "香港ドル") that begins at the place. */
export function findNameAt(text: string, start: number): FoundMark | null {
  if (SOLID.test(text.charAt(start))) return readSolid(text, start);
  return readWords(text, start, 0) ?? readWords(text, start, MAX_UNKNOWN);
}

/** The longest one that ends at the place and does not begin before `free`. */
export function findNameBefore(text: string, end: number, free: number): FoundMark | null {
  const from = Math.max(free, end - LOOK_BACK);
  const words = WORDS_BEFORE.exec(text.slice(from, end));
  if (words === null) return null;
  const first = from + words.index;
  for (let start = first; start < end; start++) {
    if (!isWordStart(text, start, first)) continue;
    const mark = SOLID.test(text.charAt(start)) ? readSolid(text, start) : readWords(text, start, 0);
    if (mark?.end === end) return mark;
  }
  return null;
}

function isWordStart(text: string, at: number, first: number): boolean {
  return at === first || SOLID.test(text.charAt(at)) || /[ -]/.test(text.charAt(at - 1));
}

/**
 * `unknown`: so many words that are neither may stand before a name that only one currency has ("peruwiańskich soli"),
 * which then is no matter of their meaning.
 */
function readWords(text: string, start: number, unknown: number): FoundMark | null {
  const found = new NameReader(start);
  let at = start;
  let left = unknown;
  for (let count = 0; count < MAX_WORDS; count++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const end = at + word.length;
    const pair = PAIR.exec(text.slice(at, at + LOOK_BACK))?.[0];
    if (found.take(foldWord(word), end)) at = end;
    else if (pair !== undefined && found.take(foldWord(pair), at + pair.length)) at += pair.length;
    else if (left > 0 && found.isEmpty() && word.length >= MIN_UNKNOWN) {
      left -= 1;
      at = end;
    } else break;
    if (!/[ -]/.test(text.charAt(at))) break;
    at += 1;
  }
  const mark = found.finish();
  if (mark === null || left === unknown) return mark;
  const isOfOne = mark.meaning.family.length === 1 && mark.meaning.codes[0] !== 'EUR';
  return isOfOne ? { ...mark, isGuess: true } : null;
}

function readSolid(text: string, start: number): FoundMark | null {
  const found = new NameReader(start);
  let at = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    const length = longestWord(text, at, found);
    if (length === 0) break;
    at += length;
    if (/[・ ]/.test(text.charAt(at))) at += 1;
  }
  return found.finish();
}

function longestWord(text: string, at: number, found: NameReader): number {
  for (let length = Math.min(MAX_SOLID, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    // A katakana word goes on: the "ドン" of "ドンキ" is none.
    if (KATAKANA.test(word) && KATAKANA.test(text.charAt(at + length)) && findCountry(word) === undefined) continue;
    if (found.take(foldWord(word), at + length)) return length;
  }
  return 0;
}
