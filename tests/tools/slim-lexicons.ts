import type { LabelField, Lexicon } from '../../utils/reading/lexicon/lexicon.ts';
import { PLACES } from '../../utils/reading/lexicon/packed.ts';
import { labelsOf, otherWordings } from '../../utils/reading/lexicon/labels.ts';
import { FOLDED, NOTHING_SHARED, plainList, plainWord } from '../../utils/reading/lexicon/plain-words.ts';

/** As many capitals as there are. */
const MOST_SHARED = 25;

type Lists = Readonly<Record<string, string>>;

/**
 * The lexicons as they are shipped, for the same answers: in plain letters, each list in order and folded, and without what
 * an earlier language has said. They are looked up all together, so "total" need not come thirteen times. By language.
 */
export function slimLexicons(lexicons: readonly Lexicon[]): ReadonlyMap<string, Lexicon> {
  const meanings = new Map<string, LabelField>();
  const said = new Set<string>();
  const slim = new Map<string, Lexicon>();

  /** The phrases that are in no earlier list of that name. */
  function unsaid(name: string, list: string): string {
    const phrases = new Set(plainList(list).filter((phrase) => !said.has(`${name}: ${phrase}`)));
    for (const phrase of phrases) said.add(`${name}: ${phrase}`);
    return join(phrases);
  }

  function unsaidLists<Own extends Lists>(group: string, lists: Own): Own {
    return mapLists(lists, (name, list) => unsaid(`${group}.${name}`, list));
  }

  for (const lexicon of lexicons) {
    const own = labelsOf(lexicon);
    const made = labelsOf({ ...lexicon, labels: {} });
    // What is not listed has the meaning that the parts give it, and else that of an earlier language.
    const numbers = plainList(lexicon.parts.number);
    const isListed = (phrase: string, field: string): boolean =>
      own.get(phrase) === field &&
      ((made.get(phrase) ?? meanings.get(phrase)) !== field || otherWordings(phrase, numbers).length > 0);
    slim.set(lexicon.language, {
      ...lexicon,
      // Other words for a number are made of the first one.
      parts: mapLists(lexicon.parts, (_name, list) => foldList(new Set(plainList(list)))),
      labels: mapLists(lexicon.labels, (field, list) =>
        join(new Set(plainList(list).filter((phrase) => isListed(phrase, field)))),
      ),
      around: unsaidLists('around', lexicon.around),
      titles: unsaidLists('titles', lexicon.titles),
      paidLines: unsaid('paidLines', lexicon.paidLines),
      months: plainWord(lexicon.months),
    });
    for (const [phrase, field] of own) if (!meanings.has(phrase)) meanings.set(phrase, field);
  }
  return slim;
}

/** A lexicon as lines without names, for `unpackLexicon`. Throws where it has something that has no line. */
export function packLexicon(lexicon: Lexicon): string {
  const values = new Map(
    Object.entries(lexicon).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string'
        ? [[name, value]]
        : Object.entries(value).map(([inner, list]): [string, string] => [`${name}.${inner}`, list]),
    ),
  );
  const places = PLACES.map((place) => place.join('.'));
  const unknown = [...values.keys()].filter((place) => !places.includes(place));
  if (unknown.length > 0) throw new Error(`A packed lexicon has no line for ${unknown.join(', ')}.`);
  return places.map((place) => values.get(place) ?? '').join('\n');
}

function join(phrases: ReadonlySet<string>): string {
  return foldList([...phrases].toSorted());
}

/** Each phrase without what it shares with the one before it, and how much that is, as a capital. */
function foldList(phrases: Iterable<string>): string {
  let folded = FOLDED;
  let last = '';
  for (const phrase of phrases) {
    const shared = countShared(last, phrase);
    folded += String.fromCharCode(NOTHING_SHARED + shared) + phrase.slice(shared);
    last = phrase;
  }
  return folded;
}

function countShared(a: string, b: string): number {
  let count = 0;
  while (count < MOST_SHARED && count < a.length && a[count] === b[count]) count += 1;
  return count;
}

function mapLists<Own extends Lists>(lists: Own, change: (name: string, list: string) => string): Own {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, change(name, list)])) as Own;
}
