import { LEXICONS } from './all.ts';
import type { Lexicon } from './lexicon.ts';
import { plainList } from './plain-words.ts';

/** The single words of a list, of all languages. */
function wordsOf(pick: (lexicon: Lexicon) => string): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => plainList(pick(lexicon)).filter((phrase) => !phrase.includes(' '))));
}

/** What tax is called. */
export const TAX_WORDS = wordsOf(({ around }) => around.tax);
/** "incl", "TTC", "brutto" */
export const WITH_WORDS = wordsOf(({ around }) => around.with);
/** "excl", "HT", "netto" */
export const WITHOUT_WORDS = wordsOf(({ around }) => around.without);
/** What may stand around the label of an amount without changing it; so may the word for the document itself. */
export const PLAIN_WORDS = wordsOf(
  ({ around, titles }) => `${around.plain}|${titles.invoice}|${titles.reminder}|${titles.quote}|${titles.credit}`,
);
