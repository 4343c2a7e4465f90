import { isCurrencyCode } from '../../money/iso-4217.ts';
import { PLAIN_WORDS, TAX_WORDS, WITH_WORDS, WITHOUT_WORDS } from '../lexicon/around-words.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import { plainWord } from '../lexicon/plain-words.ts';

/** What stands between the label of an amount and the amount. `end`: where the amount begins. */
export type Around = {
  readonly end: number;
  readonly marks: string;
  readonly hasColon: boolean;
  refine(field: LabelField): LabelField;
};

const BRACKET = /[([]([^()[\]]{0,60})[)\]]/uy;
const GLUE = /[\s.*/&,'’+|>]+|-(?=\s*\p{L})/uy;
const COLON = /[:=–—→]|-(?=\s)/uy;
const WORD = /[\p{L}\p{M}º°]+/uy;
const PERCENT = /[@\s]*\d{1,2}(?:[.,]\d{1,3})?\s?%/uy;
/** An amount in brackets is a value, perhaps a negative one; a rate or a word is none. */
const IS_VALUE = /^[^%]*\d[.,]\d{2}(?!\d)[^%]*$|^\s*-?\d+\s*$/;

/**
 * Reads over qualifiers ("incl. VAT", "(EUR)", "21 %", "to pay"); null where other words follow, unless `isOpen`: then
 * the rest begins with them.
 */
export function readAround(text: string, from: number, isOpen: boolean): Around | null {
  const words: string[] = [];
  let hasColon = false;
  let at = from;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match;
  };
  while (at < text.length) {
    const sign = /^\p{Sc}\s*:?\s*$/u.exec(text.slice(at, at + 8));
    if (sign !== null && text.length - at < 8) {
      words.push(sign[0].trim().replace(':', ''));
      at = text.length;
      break;
    }
    const bracket = take(BRACKET);
    const skipped = take(GLUE) ?? take(PERCENT);
    const colon = take(COLON);
    if (bracket !== null && !IS_VALUE.test(bracket[1] ?? '')) {
      words.push(...wordsIn(bracket[1] ?? ''));
      at += bracket[0].length;
    } else if (skipped !== null) at += skipped[0].length;
    else if (colon !== null) {
      hasColon = true;
      at += colon[0].length;
    } else {
      const word = take(WORD);
      if (word === null) break;
      const plain = plainWord(word[0]);
      // "incl. VAT€ 12,00": elements may touch.
      if (!TAX_WORDS.has(plain) && isMark(text, word[0], at)) break;
      if (!isQualifier(plain, word[0])) {
        if (hasColon || isOpen) break;
        return null;
      }
      words.push(plain);
      at += word[0].length;
    }
  }
  return { end: at, marks: words.join(' '), hasColon, refine: (field) => refineField(field, words) };
}

function wordsIn(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{Sc}/gu), ([word]) => plainWord(word));
}

const ABBREVIATION = /^(?:kr|fr|sfr|rs|r|rm|lei|lv|ft|rp|tl|bs|euro|eur|zł|kč|руб|грн)$/iu;

/** "EUR 12", "kr 5", "US$ 5", "R$ 10": the currency belongs to the amount. */
function isMark(text: string, word: string, at: number): boolean {
  const after = text.slice(at + word.length, at + word.length + 4);
  if (/^\p{Sc}/u.test(after)) return word.length <= 3;
  if (!/^\.?\s?[-−]?\s?\d/u.test(after)) return false;
  return ABBREVIATION.test(word) || isCurrencyCode(word.toUpperCase());
}

function isQualifier(plain: string, word: string): boolean {
  return (
    PLAIN_WORDS.has(plain) ||
    TAX_WORDS.has(plain) ||
    WITH_WORDS.has(plain) ||
    WITHOUT_WORDS.has(plain) ||
    isCurrencyCode(word.toUpperCase())
  );
}

const TO_PAY = /^(?:pagar|pay|payer|pagare|betalen|voldoen|zahlen|bezahlen|betala|betale|zaplaty|uhrade|zaplaceni)$/;

/** "Total excl. VAT" is a subtotal, "Total VAT" a tax, "Total incl. VAT" and "Total TTC" a grand total. */
export function refineField(field: LabelField, words: readonly string[]): LabelField {
  if (/^(?:amount|subtotal)$/.test(field) && words.some((word) => TO_PAY.test(word))) return 'payable';
  if (!/^(?:total|grand_total|amount|payable|subtotal)$/.test(field)) return field;
  const isWith = words.some((word) => WITH_WORDS.has(word));
  const isWithout = words.some((word) => WITHOUT_WORDS.has(word));
  const isTax = words.some((word) => TAX_WORDS.has(word));
  if (isWith && !isWithout) return field === 'payable' ? field : 'grand_total';
  if (field === 'payable') return field;
  if (isWithout) return 'subtotal';
  return isTax && field !== 'grand_total' ? 'tax' : field;
}
