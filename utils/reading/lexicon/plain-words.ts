/** A word and where it stands in its text (end exclusive). */
export type PlainWord = { readonly word: string; readonly start: number; readonly end: number };

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  '№': 'no',
  '°': 'o',
};
const PLAIN = /^[a-z]*$/;

/** A word without case, accents and ligatures: "Fälligkeit" → "falligkeit", "N°" → "no". */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[łøæœßđð№°]/g, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

const WORD = /[\p{L}\p{M}º°№]+|#/uy;
/** "Sub - Total" is one word. */
const PREFIXES: ReadonlySet<string> = new Set([
  'sub',
  'sous',
  'zwischen',
  'tussen',
  'mellan',
  'mellem',
  'del',
  'vali',
  'mezi',
]);
/** What may stand between the words of a label. */
const GAP = /[\s.\-–—'’/_*&+,]*/uy;

/** The words at the beginning of a text, up to the first digit, colon, bracket or symbol; at most so many. */
export function leadingWords(text: string, from: number, most: number): PlainWord[] {
  const words: PlainWord[] = [];
  let at = from;
  while (words.length < most) {
    GAP.lastIndex = at;
    const gap = GAP.exec(text)?.[0] ?? '';
    const isSplit = /[,–—]|\s-\s|&&/.test(gap) && !(words.length === 1 && PREFIXES.has(words[0]?.word ?? ''));
    if (words.length === 0 ? gap.trim() !== '' && gap.trim() !== '*' : isSplit) break;
    WORD.lastIndex = at + gap.length;
    const match = WORD.exec(text);
    if (match === null) break;
    at = WORD.lastIndex;
    words.push({ word: plainWord(match[0]), start: match.index, end: at });
  }
  return words;
}

/** A phrase of the lexicon, or of a page, with one space between its plain words. */
export function plainPhrase(text: string): string {
  return Array.from(text.matchAll(/[\p{L}\p{M}º°№\p{N}%]+|#/gu), ([word]) => plainWord(word)).join(' ');
}

/** The plain phrases of a list of the lexicon, parted by "|", or as `foldList` made one piece of them. */
export function plainList(list: string): string[] {
  return list.split('|').flatMap((part) => {
    if (part.startsWith(FOLDED)) return unfold(part);
    const phrase = plainWord(part)
      .replace(/[^a-z0-9#%]+/g, ' ')
      .trim();
    return phrase === '' ? [] : [phrase];
  });
}

/** Begins a folded list. Its phrases are plain, so a capital is none of their letters. */
export const FOLDED = '~';
/** The capital that says that a phrase shares nothing with the one before it; each next one, a character more. */
export const NOTHING_SHARED = 65;

function unfold(list: string): string[] {
  let last = '';
  return list
    .split(/(?=[A-Z])/)
    .slice(1)
    .map((part) => (last = last.slice(0, part.charCodeAt(0) - NOTHING_SHARED) + part.slice(1)));
}
