import { COUNTRY_WORD_ROWS } from './currency-countries.ts';
import { readMeanings, type CurrencyMeaning } from './currency-meaning.ts';
import { CURRENCY_NAME_FORM_ROWS } from './currency-name-forms.ts';
import { CURRENCY_NAME_ROWS } from './currency-names.ts';
import { foldWord } from './fold-word.ts';

/** Endings that a name may take in a sentence: plurals, cases, articles, and what Korean, Turkish and Georgian hang on. */
const ENDINGS = new Set(
  (
    's es n en er e a i o u y t z ja jen jev om em ow ov ami ach ech ie ii ia ta te ti na ne ni nu dan den tan ten in nin un ' +
    'nun ye ya ydu yi lik ar at et it ot ul ului lor ilor lar ler ilar lari sta lla lle ssa ' +
    'а ы и у ом ов ам ами ах е ей ем я ю ям ями ях ь ев ів ові д т аас аар ийн ын оор ээр өөс өөр нь ' +
    'ი ს ით ად მა ზე იდან დან ამდე მდე ის ისთვის ' +
    'ات ين ان ا ة ים ו ों ो े का की के ের এর ' +
    '은 는 이 가 을 를 의 로 으로 에 에서 짜리 정 씩 이다 입니다 도 만 과 와 대'
  ).split(' '),
);
const MAX_ENDING = 4;
const MAX_TAIL = 12;
const LATIN = /^[a-z]/;

/** The common forms last: where a form stands in both, they decide. */
const NAMES = readMeanings(CURRENCY_NAME_FORM_ROWS + CURRENCY_NAME_ROWS.trim(), foldWord);
const COUNTRIES = readCountries();

/** What a word means as the name of a currency, in any of its forms. Short Latin names have no forms ("real", "really"). */
export function findName(folded: string): CurrencyMeaning | undefined {
  const known = NAMES.get(folded);
  if (known !== undefined) return known;
  const shortest = LATIN.test(folded) ? 4 : 1;
  for (let cut = 1; cut <= MAX_ENDING && folded.length - cut >= shortest; cut++) {
    const stem = NAMES.get(folded.slice(0, -cut));
    if (stem !== undefined && !stem.isWordLike && ENDINGS.has(folded.slice(-cut))) return stem;
  }
  return undefined;
}

/** How the codes of the country begin that a word stands for ("kanadische": CA); none for a filler ("new", "des"). */
export function findCountry(folded: string): readonly string[] | undefined {
  const known = COUNTRIES.get(folded);
  if (known !== undefined) return known;
  for (let cut = 1; cut <= MAX_TAIL && folded.length - cut >= 4; cut++) {
    const stem = COUNTRIES.get(folded.slice(0, -cut));
    if (stem !== undefined && stem.length > 0) return stem;
  }
  return undefined;
}

function readCountries(): Map<string, string[]> {
  const countries = new Map<string, string[]>();
  for (const row of COUNTRY_WORD_ROWS.trim().split('\n')) {
    const [prefix = '', stems = ''] = row.split(': ');
    for (const stem of stems.split(' ').map(foldWord)) {
      const known = countries.get(stem) ?? [];
      countries.set(stem, prefix === '=' || known.includes(prefix) ? known : [...known, prefix]);
    }
  }
  return countries;
}
