import { LEXICONS, lexiconOf } from '../lexicon/all.ts';
import { plainWord } from '../lexicon/plain-words.ts';

type Months = readonly (readonly string[])[];

const BY_LANGUAGE = new Map(
  LEXICONS.map(({ language, months }): [string, Months] => [
    language,
    months.split('|').map((names) => names.split(' ').map(plainWord)),
  ]),
);

/** The number of a month by its name or abbreviation, in the language of the page or any other; 0 for other words. */
export function monthNumber(name: string, language: string | null): number {
  const word = plainWord(name);
  if (word.length < 3) return 0;
  const own = lexiconOf(language)?.language ?? 'en';
  const lists = [BY_LANGUAGE.get(own), ...BY_LANGUAGE.values()];
  for (const isWhole of [true, false]) {
    for (const months of lists) {
      const at =
        months?.findIndex((names) => names.some((one) => one === word || (!isWhole && isStart(one, word)))) ?? -1;
      if (at >= 0) return at + 1;
    }
  }
  return 0;
}

/** "Febr", "Sept": longer than any abbreviation that two months share. */
function isStart(name: string, word: string): boolean {
  return word.length >= 4 && name.length > word.length && name.startsWith(word);
}
