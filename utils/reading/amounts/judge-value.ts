import type { AmountReading } from '../../money/parse-amount.ts';
import { TAX_WORDS, WITHOUT_WORDS } from '../lexicon/around-words.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { hasMark } from './has-mark.ts';

const EXCLUDED = /^\s*(?:\p{Sc}|[A-Z]{3})?\s*(?:\+|plus|zzgl|zuz[uü]gl|hors taxes?|hs|ht(?!\p{L}))/iu;
const UNIT =
  /^\s?(?:points?|pts|punkte|punten|puntos|punti|pontos|punkt[oó]w|po[aä]ng|hours?|hrs?|uur|uren|std|stunden|heures|horas|ore|timmar|timer|kwh|mwh|km|kg|credits|coins|m²|m³|gb|days?|dagen|tage|tagen|jours|d[ií]as|giorni|dni|dage|dager|dagar|päivää|dn[uůí])(?!\p{L})/iu;

/** "£500.00 + VAT", "500,00 € HT", "€ 500,00 exclusief btw": what was left out of it comes on top. */
export function isWithoutTax(after: string): boolean {
  if (after.length > 40) return false;
  const words = plainPhrase(after).split(' ');
  const hasTax = words.some((word) => TAX_WORDS.has(word));
  if (/^\s*\p{Sc}?\s*(?:HT|hors taxes?)(?!\p{L})/u.test(after)) return true;
  return hasTax && (EXCLUDED.test(after) || words.slice(0, 2).some((word) => WITHOUT_WORDS.has(word)));
}

/** "1.210¹²": cents, or the number of a note. */
export function isNoted(text: string): boolean {
  return /[.,]\d{3}\ufffc?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}/u.test(text);
}

/** "€ 121,00 (includes € 21,00 VAT)": what stands in brackets behind an amount explains it. */
export function withoutIncluded(text: string): string {
  const short = text.replace(/\s\([^()]*\p{L}{3}[^()]*\)/gu, ' ');
  return /\d/.test(short) ? short : text;
}

/** "4799.4" and nothing else, as grids and spreadsheets write it. */
export function isPlainNumber(value: AmountReading, text: string): boolean {
  return value.alternatives.length === 0 && /^-?\d+[.,]\d$|^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(text.trim());
}

/** "3 items", "12 pcs", "1,250.00 points": a bare number with a word behind it. */
export function isQuantity(value: AmountReading, text: string): boolean {
  if (hasMark(value)) return false;
  const after = text.slice(value.span[1]);
  return UNIT.test(after) || (!value.decimal.includes('.') && /^\s*\p{L}{2,}/u.test(after));
}

/** "1,250.00 points · …", "14 days net": what follows the label is counted in something else than money. */
export function startsWithQuantity(text: string): boolean {
  const number = /^[^\p{L}\p{Sc}\d]*\d[\d.,]*/u.exec(text)?.[0];
  return number !== undefined && UNIT.test(text.slice(number.length));
}
