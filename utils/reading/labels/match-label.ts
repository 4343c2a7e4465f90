import { canStartLabel, fieldOfLabel } from '../lexicon/labels.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import { leadingWords, type PlainWord } from '../lexicon/plain-words.ts';
import { isAmountField, type Label } from './label.ts';
import { readAround } from './read-around.ts';

const MOST_WORDS = 8;
/** Words before a label that belong to the sentence and not to it. */
const ARTICLES = new Set(
  'the your our le la votre l der die das ihr ihre uw je jouw il lo la tu su el sua seu o a din ditt er ert twoja'.split(
    ' ',
  ),
);
/** Whose rest is a name: it follows after a colon or stands elsewhere ("Buyer information" is no name). */
const PARTIES: ReadonlySet<LabelField> = new Set(['customer', 'seller', 'name', 'holder']);
/** Their words may go on: "VAT 21 % of", "Discount SUMMER", "Payment received 12 May". */
const OPEN: ReadonlySet<LabelField> = new Set(['tax', 'discount', 'shipping', 'paid', 'subtotal', 'other']);

const TAKEN_OF =
  /^(?:of|af|av|von|van|over|de|des|su|sobre|sur|z|ze|auf|on|på|aus|till)\s(?:\p{Sc}|[A-Z]{3}|kr\.?)?\s?\d[\d.,'\s]*(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč)?$/iu;

/** "VAT France (20 % of 1,200.00)": the amount in brackets is what it is taken of. */
const BASE_IN_BRACKETS =
  /^\D{0,40}\(\d{1,2}(?:[.,]\d{1,3})?\s?%\s(?:of|on|af|av|von|van|over|auf|de|des|di|su|sobre|sur|z|ze|od|på)\s[^()]{1,40}\)$/iu;

type Found = Omit<Label, 'start' | 'written'>;

/** "zzgl. 19 % MwSt", "+ 8,1% MWST", "21% btw over", "darin enthaltene USt", "less deposit" */
const PREFIX =
  /(?:(?:zzgl|zuzüglich|zuzgl|plus|add|darin|davon|enthaltene|inkl|incl|abzgl|abzüglich|less|minus|moins|meno|menos|mínus|heraf|herav|varav|avgår|minus|dont|di cui|w tym|z toho|waarvan)(?![\p{L}])\.?|[+–−-])?\s*(?:\d{1,2}(?:[.,]\d{1,3})?\s?%\s*)?(?:av\s|of\s|der\s|de\s)?/iuy;
const AFTER_PREFIX: ReadonlySet<LabelField> = new Set(['tax', 'discount', 'paid', 'shipping']);

/** The label that a text begins with, or is; null when it begins with none. */
export function matchLabel(text: string, language: string | null = null, from = 0): Label | null {
  const found = matchAt(text, language, from);
  if (found !== null) return found;
  PREFIX.lastIndex = from;
  const prefix = PREFIX.exec(text)?.[0] ?? '';
  if (prefix.trim() === '' || prefix.trim() === '-') return null;
  const after = matchAt(text, language, from + prefix.length);
  return after !== null && AFTER_PREFIX.has(after.field) ? after : null;
}

/** "Sprzedawca / Seller:", "Faktura / Invoice nr 12": the second language ends the label. */
function withTwin(text: string, label: Label, language: string | null): Label {
  const gap = /^\s*\/\s*/.exec(label.rest)?.[0];
  if (gap === undefined) return label;
  const at = text.indexOf(label.rest, label.end - 1);
  const twin = at < 0 ? null : matchWordsAt(text, language, at + gap.length);
  if (twin === null || twin.field === 'other') return label;
  return { ...twin, start: label.start, written: text.slice(label.start, twin.start + twin.written.length) };
}

function matchAt(text: string, language: string | null, from: number): Label | null {
  const found = matchWordsAt(text, language, from);
  return found === null ? null : withTwin(text, found, language);
}

function matchWordsAt(text: string, language: string | null, from: number): Label | null {
  const words = leadingWords(text, from, MOST_WORDS);
  const [first] = words;
  if (first === undefined) return null;
  if (canStartLabel(first.word)) {
    const found = matchWords(text, words, language);
    if (found !== null) return found;
  }
  return ARTICLES.has(first.word) && words.length > 1 ? matchWords(text, words.slice(1), language) : null;
}

function matchWords(text: string, words: readonly PlainWord[], language: string | null): Label | null {
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1];
    if (last === undefined) return null;
    const phrase = words
      .slice(0, count)
      .map(({ word }) => word)
      .join(' ');
    const field = fieldOfLabel(phrase, language);
    if (field === undefined || isInWord(text, last)) continue;
    const found = isAmountField(field)
      ? matchAmount(text, phrase, field, last.end)
      : matchText(text, phrase, field, last.end);
    const start = words[0]?.start ?? 0;
    return found === null ? null : { ...found, start, written: text.slice(start, last.end) };
  }
  return null;
}

/** "No1" is no label, "Invoice2024" is a name of a file; "#123" is fine. */
function isInWord(text: string, { word, end }: PlainWord): boolean {
  return word !== '#' && /^[\p{L}\p{N}@]/u.test(text.slice(end, end + 1)) && !/^[\d]/.test(text.slice(end, end + 1));
}

function matchAmount(text: string, label: string, field: LabelField, end: number): Found | null {
  const around = readAround(text, end, OPEN.has(field));
  if (around === null) return null;
  const after = text.slice(around.end).trim();
  // "25 % moms af 45.450,00": what it is taken of, and not the tax.
  const isWords = OPEN.has(field) && field !== 'other' && after.length < 40 && !/\p{N}/u.test(after);
  const rest = isWords || (field === 'tax' && (TAKEN_OF.test(after) || BASE_IN_BRACKETS.test(after))) ? '' : after;
  const isClear = rest === '' || around.hasColon;
  return { field: around.refine(field), label, rest, end: around.end, marks: around.marks, isClear };
}

function matchText(text: string, label: string, field: LabelField, end: number): Found | null {
  const gap = /^[\s.]*(?:\([^()]{0,30}\)[\s.]*)?(?:[:=|–—][\s:=|–—]*)?/u.exec(text.slice(end))?.[0] ?? '';
  const rest = text.slice(end + gap.length).trim();
  const hasColon = /[:=|–—]/u.test(gap);
  if (PARTIES.has(field) && rest !== '' && !hasColon && !rest.startsWith('/')) return null;
  return { field, label, rest, end: end + gap.length, marks: '', isClear: rest === '' || hasColon };
}
