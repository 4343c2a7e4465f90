const MAX_WORDS = 4;
/** Scripts without spaces: a phrase may begin or end inside a run of letters there. */
const SOLID = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Georgian}]/u;
const LETTER = /[\p{L}\p{M}]/u;

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
  let end = text.length;
  for (let cut = 0; cut < 3 && end > 0 && ' .:\n\t'.includes(text.charAt(end - 1)); cut++) end -= 1;
  if (end === 0 || !LETTER.test(text.charAt(end - 1))) return false;
  const bare = text.slice(0, end).toLowerCase();
  if (phrases.has(bare) || phrases.has(`${bare}.`)) return true;
  let words = 0;
  for (let at = end - 1; at > 0 && words < MAX_WORDS; at--) {
    const isSolid = SOLID.test(bare.charAt(at));
    if (!isSolid && LETTER.test(bare.charAt(at - 1))) continue;
    if (bare.charAt(at) === ' ') words += 1;
    else if (phrases.has(bare.slice(at)) || phrases.has(`${bare.slice(at)}.`)) return true;
  }
  return false;
}

/** Whether the text begins with one of the phrases, after one space at most. */
export function startsWithPhrase(text: string, phrases: Phrases): boolean {
  if (!LETTER.test(text.charAt(text.startsWith(' ') ? 1 : 0))) return false;
  const bare = (text.startsWith(' ') ? text.slice(1) : text).toLowerCase();
  let words = 0;
  for (let at = 1; at <= bare.length && words < MAX_WORDS; at++) {
    const isSolid = SOLID.test(bare.charAt(at - 1));
    if (!isSolid && LETTER.test(bare.charAt(at))) continue;
    if (phrases.has(bare.slice(0, at))) return true;
    if (bare.charAt(at) === ' ') words += 1;
  }
  return false;
}
