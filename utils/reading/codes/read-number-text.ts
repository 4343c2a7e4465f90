import { isCurrencyCode } from '../../money/iso-4217.ts';
import { readDates } from '../dates/read-date.ts';

const MAX_NUMBER = 40;
const PREFIX =
  /^(?:(?:no|nr|n|nro|num|number|numéro|número|nummer|numer|číslo|č|id)\b[.°º:]*(?=[\s.#:]|\d)|#|№|n[°º]\.?)?[\s.:#]*/iu;
/** "Your order number is 8417." */
const IS = /^(?:is|er|är|ist|lautet|luidt|on|est|es|è|é|jest|je)[\s:]+(?=\S*\d)/iu;
const CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N}./_\\-]*[\p{L}\p{N}])?/u;
/** "RE 2024 001", "F 2024/12", "INV - 004": short capitals and digits with single spaces, and nothing else. */
const SPACED = /^(?=[^a-z]*\d)(?:\p{Lu}{1,6}\d{0,6}|\d{1,6})(?:[ -]{1,3}[\p{Lu}\d./_-]{1,12}){1,4}$/u;

/**
 * An invoice number at the start of a text: letters, digits and their joints, with a digit in it. `isSure`: a label such
 * as "invoice number" announces it. After a bare heading ("Invoice") prose, a date or an amount may follow, so these
 * are none there. Null when there is none.
 */
export function readNumberText(text: string, isSure: boolean): string | null {
  const plain = isSure ? text.trim().replace(IS, '') : text.trim();
  const prefix = PREFIX.exec(plain)?.[0] ?? '';
  const start = plain.slice(prefix.length);
  const isMarked = isSure || prefix.trim() !== '';
  if (isSure && start.length <= 24 && SPACED.test(start) && readDates(start, null).length === 0) return start;
  const value = readPair(start) ?? CODE.exec(start)?.[0];
  if (value === undefined || value.length > MAX_NUMBER || !/\d/.test(value)) return null;
  const after = start.slice(value.length);
  if (/^,\d|^\s?[€$£%@]/.test(after) || /^(?:[€$£]|\p{Lu}{1,2}\$)/u.test(plain)) return null;
  if (!isMarked && (/^\d{1,3}(?:[.,]\d{3})*[.,]\d{2}$/.test(value) || isDateLike(value, start))) return null;
  if (/^\d{1,2}(?:st|nd|rd|th)$/i.test(value) || /^[A-Z]{2}\d{2}[A-Z\d]{11,}$/.test(value)) return null;
  // A date beside "Invoice number" is the next column's, unless it is marked: "#2019-01-21" is a number.
  if (isSure && /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(value)) return null;
  if (isSure && /^\d{1,2}$/.test(value) && readDates(start, null).length > 0) return null;
  return value;
}

/** "HN 3/2026", "FV 44/26", "A 4471": a series in capitals, then its number. */
function readPair(text: string): string | null {
  const match = /^(\p{Lu}[\p{Lu}\d-]{0,5}) ([\p{Lu}\d]{0,6}\d[\p{L}\d./_-]*)(?=$|[\s,;|·])/u.exec(text);
  if (match === null || isCurrencyCode(match[1] ?? '') || /\d/.test(match[1] ?? '') !== /\d.*-|-/.test(match[1] ?? ''))
    return null;
  const isSeries = /[-/.]|\d{3}/.test(match[2] ?? '');
  return isSeries && readDates(match[0], null).length === 0 ? match[0].replace(/[.]$/, '') : null;
}

function isDateLike(value: string, text: string): boolean {
  if (/^(?:\d{1,2}|(?:19|20)\d{2})$/.test(value)) return true;
  return readDates(text.slice(0, 24), null).length > 0 && !/^[\p{L}#]/u.test(value);
}
