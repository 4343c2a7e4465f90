/** Scripts without spaces: a phrase may begin or end inside a run of letters there. */
const SOLID = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Georgian}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const TRAIL = /[\s.:]{1,3}$/;

/** Phrases in lower case, from rows `language: phrase|phrase`. */
export type Phrases = ReadonlySet<string>;

/** The phrases of a data block. */
export function readPhrases(rows: string): Phrases {
  const all = rows
    .trim()
    .split('\n')
    .flatMap((row) => row.slice(row.indexOf(': ') + 2).split('|'));
  return new Set(all);
}

/** Whether the text ends with one of the phrases, apart from up to three spaces, points and colons. */
export function endsWithPhrase(text: string, phrases: Phrases): boolean {
  const bare = text.toLowerCase().replace(TRAIL, '');
  for (let at = bare.length; at >= 0; at--) {
    const phrase = bare.slice(at);
    if (isBorder(bare, at) && (phrases.has(phrase) || phrases.has(`${phrase}.`))) return true;
  }
  return false;
}

/** Whether the text begins with one of the phrases, after one space at most. */
export function startsWithPhrase(text: string, phrases: Phrases): boolean {
  const bare = text.toLowerCase().replace(/^ /, '');
  for (let end = 1; end <= bare.length; end++) {
    if (isBorder(bare, end) && phrases.has(bare.slice(0, end))) return true;
  }
  return false;
}

/** Whether a word may end and another begin at the place. */
function isBorder(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  return !LETTER.test(before) || !LETTER.test(after) || SOLID.test(before) || SOLID.test(after);
}
