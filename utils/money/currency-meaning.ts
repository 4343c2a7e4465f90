import { isCurrencyCode, type CurrencyCode } from './iso-4217.ts';

/** What a sign, an abbreviation or a name of a currency may stand for. */
export type CurrencyMeaning = {
  /** One code: that currency. Several: candidates. None: a currency that the table does not have, or a withdrawn one. */
  readonly codes: readonly CurrencyCode[];
  /** The candidates that a person is asked among; `codes` has rarer ones too, which only a hint can mean. */
  readonly common: readonly CurrencyCode[];
  /** What it may mean together with the name of a country: "koruna" alone is Czech, "švédská koruna" is not. */
  readonly family: readonly CurrencyCode[];
  /**
   * How far the first code may be taken where neither country nor language speak for another: as a matter of course, as
   * the usual meaning, as the usual one in a language that is at home elsewhere, or not at all.
   */
  readonly preference: 'certain' | 'usual' | 'abroad' | 'none';
  /** It is an ordinary word, unit or letter too. */
  readonly isWordLike: boolean;
  /** The code of the withdrawn currency it means. */
  readonly withdrawn: string | null;
};

const PREFERENCES: Readonly<Record<string, CurrencyMeaning['preference']>> = {
  '=': 'certain',
  '!': 'usual',
  '~': 'abroad',
};

/** What the text of a code, in capitals, means. */
export function meaningOfCode(code: CurrencyCode, isWordLike: boolean): CurrencyMeaning {
  return { codes: [code], common: [code], family: [code], preference: 'certain', isWordLike, withdrawn: null };
}

/** A currency that is none of ISO 4217's, or no longer one. */
export function meaningOfOther(withdrawn: string | null): CurrencyMeaning {
  return { codes: [], common: [], family: [], preference: 'none', isWordLike: false, withdrawn };
}

/** Rows `codes: marks` (see currency-symbols.ts) as a table from each mark to its meaning. `_` is a space in a mark. */
export function readMeanings(rows: string, toKey: (mark: string) => string): Map<string, CurrencyMeaning> {
  const meanings = new Map<string, CurrencyMeaning>();
  for (const row of rows.trim().split('\n')) {
    const [head = '', marks = ''] = row.split(': ');
    const meaning = readHead(head);
    for (const mark of marks.split(' ')) {
      const isWordLike = mark.startsWith('?');
      const key = toKey((isWordLike ? mark.slice(1) : mark).replace('_', ' '));
      meanings.set(key, isWordLike ? { ...meaning, isWordLike } : meaning);
    }
  }
  return meanings;
}

function readHead(head: string): CurrencyMeaning {
  if (head.startsWith('-')) return meaningOfOther(head.slice(1));
  const flag = head.charAt(3);
  const [common, rare = []] = head.split(' | ').map((part) => part.split(' ').map((code) => code.slice(0, 3)));
  const family = [...(common ?? []), ...rare].filter(isCurrencyCode);
  const codes = flag === '*' ? family.slice(0, 1) : family;
  return {
    codes,
    common: codes.slice(0, common?.length),
    family,
    preference: PREFERENCES[flag] ?? 'none',
    isWordLike: false,
    withdrawn: null,
  };
}
