import { LEXICONS } from './all.ts';
import type { Lexicon } from './lexicon.ts';
import { plainList } from './plain-words.ts';

function phrasesOf(pick: (lexicon: Lexicon) => string): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => plainList(pick(lexicon))));
}

/** What titles and headings call a page, as plain phrases. */
export const TITLES = {
  invoice: phrasesOf(({ titles }) => titles.invoice),
  reminder: phrasesOf(({ titles }) => titles.reminder),
  credit: phrasesOf(({ titles }) => titles.credit),
  quote: phrasesOf(({ titles }) => titles.quote),
  receipt: phrasesOf(({ titles }) => titles.receipt),
  list: phrasesOf(({ titles }) => titles.list),
} as const;

/** Lines of their own that say that nothing is owed. */
export const PAID_LINES = phrasesOf(({ paidLines }) => paidLines);
