const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u093c\u200b-\u200f]/g;
const LETTERS = /[łøđıßœæ]/g;
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', œ: 'oe', æ: 'ae' };
const ASCII = /^[\x20-\x7e]*$/;

/**
 * A word as the tables of names hold it: lower case, without accents and vowel points, so that "Złotych", "zlotych" and
 * "ZŁOTYCH" are one. Its length may differ from the given word's.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return bare.replace(LETTERS, (letter) => PLAIN[letter] ?? letter);
}
