import type { Evidence } from '../../utils/draft/draft.ts';

const MAX_QUOTE = 90;

/**
 * The words of the page, short: from the label on, where it stands among them, and after it where it stood elsewhere.
 * The labels of data are for programs.
 */
export function quote({ source, text, label = '' }: Evidence): string {
  if (source !== 'label' || label === '') return shorten(text);
  const words = text.normalize('NFC');
  const start = fold(words).indexOf(fold(label));
  if (start < 0) return shorten(saysLetters(words, label) ? words : `${capitalize(label)} ${words}`);
  const [name, rest] = [words.slice(start, start + label.length), words.slice(start + label.length)];
  // Two cells of a table may touch: "Total due$60.00".
  return shorten(/^[\p{L}\p{N}\p{Sc}]/u.test(rest) ? `${name} ${rest}` : name + rest);
}

/** What a candidate is called on the page, where its label is enough to tell it from the others; else all its words. */
export function nameAmong(evidence: Evidence, others: readonly (Evidence | undefined)[]): string {
  const { source, text, label } = evidence;
  const isAlone = others.filter((other) => other?.label === label).length === 1;
  if (source !== 'label' || label === undefined || !isAlone) return quote(evidence);
  const words = text.normalize('NFC');
  const start = fold(words).indexOf(fold(label));
  return shorten(capitalize(start < 0 ? label : words.slice(start, start + label.length)));
}

/** Letters with a stroke are no letters with an accent: they do not come apart; and "n°" is looked up as "no". */
const ALONE: Readonly<Record<string, string>> = { ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', '°': 'o', º: 'o' };

/** Labels come as they were looked up, in small letters without accents: the page's own spelling goes before that. */
function fold(text: string): string {
  const letters = Array.from(text.normalize('NFC'), (letter) =>
    letter.length > 1 ? letter : (ALONE[letter] ?? letter.normalize('NFD').charAt(0).toLowerCase()),
  );
  return letters.join('');
}

function saysLetters(text: string, label: string): boolean {
  return fold(text).replace(/\P{L}/gu, '').includes(fold(label).replace(/\P{L}/gu, ''));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shorten(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1).trimEnd()}…`;
}
