import { meaningOfOther, type CurrencyMeaning } from './currency-meaning.ts';
import type { FoundMark } from './find-symbol.ts';
import { findCountry, findName } from './name-words.ts';

/** Takes the words of a name one by one: the currency once, its country before or after it. */
export class NameReader {
  private name: CurrencyMeaning | null = null;
  /** How the codes begin that all its country words allow: "South" and "Korean" leave KR. */
  private countries: readonly string[] | null = null;
  private end = 0;
  private readonly start: number;

  constructor(start: number) {
    this.start = start;
  }

  isEmpty(): boolean {
    return this.name === null;
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
