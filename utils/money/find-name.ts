import { meaningOfOther, type CurrencyMeaning } from './currency-meaning.ts';
import type { FoundMark } from './find-symbol.ts';
import { foldWord } from './fold-word.ts';
import { findCountry, findName } from './name-words.ts';

const WORD = /[\p{L}\p{M}\u200c\u200d]+(?:["״][\p{L}])?/uy;
/** Two words that are one name: "đô la". */
const PAIR = /^[\p{L}\p{M}]{2,4} [\p{L}\p{M}]+/u;
const WORDS_BEFORE = /(?:[\p{L}\p{M}\u{200c}\u{200d}"״]+[ -]?){1,4}$/u;
/** Scripts that write words without spaces between them. */
const SOLID = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const KATAKANA = /^\p{sc=Katakana}/u;
const MAX_WORDS = 4;
const MAX_SOLID = 12;
const LOOK_BACK = 48;

/** A name with its country ("Swiss francs", "dólares canadienses", "香港ドル") that begins at the place. */
export function findNameAt(text: string, start: number): FoundMark | null {
  return SOLID.test(text.charAt(start)) ? readSolid(text, start) : readWords(text, start);
}

/** The longest one that ends at the place and does not begin before `free`. */
export function findNameBefore(text: string, end: number, free: number): FoundMark | null {
  const from = Math.max(free, end - LOOK_BACK);
  const words = WORDS_BEFORE.exec(text.slice(from, end));
  if (words === null) return null;
  const first = from + words.index;
  for (let start = first; start < end; start++) {
    if (!isWordStart(text, start, first)) continue;
    const mark = findNameAt(text, start);
    if (mark?.end === end) return mark;
  }
  return null;
}

function isWordStart(text: string, at: number, first: number): boolean {
  return at === first || SOLID.test(text.charAt(at)) || /[ -]/.test(text.charAt(at - 1));
}

function readWords(text: string, start: number): FoundMark | null {
  const found = new NameReader(start);
  let at = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    const end = at + word.length;
    const pair = PAIR.exec(text.slice(at, at + LOOK_BACK))?.[0];
    if (found.take(foldWord(word), end)) at = end;
    else if (pair !== undefined && found.take(foldWord(pair), at + pair.length)) at += pair.length;
    else break;
    if (!/[ -]/.test(text.charAt(at))) break;
    at += 1;
  }
  return found.finish();
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

/** Takes the words of a name one by one: the currency once, its country before or after it. */
class NameReader {
  private name: CurrencyMeaning | null = null;
  /** How the codes begin that all its country words allow: "South" and "Korean" leave KR. */
  private countries: readonly string[] | null = null;
  private end = 0;
  private readonly start: number;

  constructor(start: number) {
    this.start = start;
  }

  take(word: string, end: number): boolean {
    const name = findName(word);
    if (name === undefined && this.takeCompound(word, end)) return true;
    const country = findCountry(word);
    if (name !== undefined && (country === undefined || this.name === null || !hasCountry(this.name, country))) {
      this.name = this.name === null ? name : narrow(this.name, name);
      this.end = end;
      return true;
    }
    if (country === undefined) return false;
    this.narrowCountries(country);
    if (this.name !== null && country.length > 0) this.end = end;
    return true;
  }

  /** "Schweizerfranken", "hongkongdollar": country and currency in one word. */
  private takeCompound(word: string, end: number): boolean {
    if (this.name !== null) return false;
    for (let cut = 3; cut <= word.length - 4; cut++) {
      const name = findName(word.slice(cut));
      const country = name === undefined ? undefined : findCountry(word.slice(0, cut));
      if (name === undefined || country === undefined) continue;
      this.name = name;
      this.narrowCountries(country);
      this.end = end;
      return true;
    }
    return false;
  }

  private narrowCountries(country: readonly string[]): void {
    if (country.length === 0) return;
    this.countries = this.countries === null ? country : this.countries.filter((prefix) => country.includes(prefix));
  }

  finish(): FoundMark | null {
    if (this.name === null) return null;
    return { start: this.start, end: this.end, meaning: inCountries(this.name, this.countries) };
  }
}

function hasCountry(name: CurrencyMeaning, country: readonly string[]): boolean {
  return name.family.some((code) => country.some((prefix) => code.startsWith(prefix)));
}

/** "lire sterline": two names at once. */
function narrow(one: CurrencyMeaning, other: CurrencyMeaning): CurrencyMeaning {
  const codes = one.codes.filter((code) => other.codes.includes(code));
  if (codes.length > 0) return { ...other, codes, common: codes };
  return other.isWordLike ? one : other;
}

function inCountries(name: CurrencyMeaning, countries: readonly string[] | null): CurrencyMeaning {
  if (countries === null) return name;
  const codes = name.family.filter((code) => countries.some((country) => code.startsWith(country)));
  if (codes.length === 0) return meaningOfOther(name.withdrawn);
  const [usual] = name.family;
  const preference = usual !== undefined && codes.includes(usual) ? name.preference : 'none';
  return { ...name, codes, common: codes, preference, isWordLike: false };
}
