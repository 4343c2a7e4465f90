import { plainPhrase } from '../lexicon/plain-words.ts';
import { TITLES } from '../lexicon/titles.ts';
import { piecesOf } from '../line-pieces.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { readNumberText } from './read-number-text.ts';

const TOP_LINES = 40;
const MAX_LINE = 100;
const MAX_TITLE_LINE = 24;
/** Letters with digits, or four digits and more: less may be a page, a quantity, a house. */
const CODE = /^#?\s?(?=.*\d)(?:\p{Lu}{1,6}[\d./_-]|\d+[-/]|\d{4,10}$)[\p{Lu}\d./_-]*$/u;
const MOST_WORDS = 6;
const MOST_TITLES = 3;
/** What may stand between a title and its number, and between two titles. */
const JOINT = /^[\s:.#–—|·•-]+/u;
const TITLE_JOINT = /^[\s:.()/–—|·•-]+/u;
const NUMBER_WORD = /^(?:n[ro]?|num|number|nummer|numero|numer|cislo|c|no|nro)$/;

/** The number in a heading or short line that begins with what the page is: "AVOIR N° AV-0044", "Lasku 5112", "FV 44/26". */
export function readHeadingNumber(page: PageText): { readonly value: string; readonly line: Line } | null {
  for (const line of page.shown.slice(0, TOP_LINES * 2)) {
    if (!isShown(line) || line.text.length > MAX_LINE || !/\d/.test(line.text)) continue;
    if (!line.heading && line.index > TOP_LINES) continue;
    const value = numberAfterTitle(line.text) ?? (line.heading ? shortNumber(line.text) : null);
    if (value !== null) return { value, line };
  }
  return null;
}

/** "INVOICE" as a line, and under it a line or the first part of one that is nothing but a code: "#VL-2025-001". */
export function readNumberBelowTitle(page: PageText): { readonly value: string; readonly line: Line } | null {
  for (const line of page.shown.slice(0, TOP_LINES)) {
    if (line.text.length > MAX_TITLE_LINE || !TITLES.invoice.has(plainPhrase(line.text))) continue;
    const below = page.lines.slice(line.index + 1).find(isShown);
    const code = below === undefined ? '' : (piecesOf(below)[0] ?? '').trim();
    const value = below?.labels.some(({ isClear }) => isClear) === true ? null : readNumberText(code, false);
    if (below === undefined || value === null || value !== code.replace(/^#\s?/, '')) continue;
    if (CODE.test(code) && isTogether(line, below)) return { value, line: below };
  }
  return null;
}

/** Whether two lines share an element close above both. */
function isTogether(a: Line, b: Line): boolean {
  return a.near.slice(0, 3).some((one) => one !== 0 && b.near.slice(0, 3).includes(one));
}

/** "Invoice 77" as a heading of its own. A receipt or a ticket with so short a number is one of several on the page. */
function shortNumber(text: string): string | null {
  const [, title = '', number] = /^(\p{L}[\p{L}\s-]{2,30}?)\s(?:n[ro]?[.°º]{0,2}\s?)?(\d{1,2})$/u.exec(text) ?? [];
  const phrase = plainPhrase(title);
  return number !== undefined && isTitlePhrase(phrase) && !TITLES.receipt.has(phrase) ? number : null;
}

/**
 * "Invoice 2026-014", "Nota de crédito n.º 12", "Faktura – daňový doklad č. 7/26", "Credit note (refund) C-14": what follows
 * the words of one or more titles and a word for number.
 */
export function numberAfterTitle(text: string): string | null {
  let rest = text;
  for (let titles = 0; titles < MOST_TITLES; titles += 1) {
    const after = afterTitle(rest);
    if (after === null) return null;
    // A bracket that held a title is closed; what stands in another may be a page, a price, a telephone number.
    const number = readNumberText(after.replace(/^\)/, '').replace(JOINT, ''), false);
    if (number !== null) return number;
    rest = after.replace(TITLE_JOINT, '');
  }
  return null;
}

/** What stands behind the longest title that a text begins with; null where it begins with none. */
function afterTitle(text: string): string | null {
  const words = [...text.matchAll(/[\p{L}\p{M}º°]+\.?(?![\p{L}\p{N}])/gu)].slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const end = last.index + last[0].length;
    if (isTitlePhrase(plainPhrase(text.slice(0, end)))) return text.slice(end);
  }
  return null;
}

function isTitlePhrase(phrase: string): boolean {
  const words = phrase.split(' ');
  while (words.length > 1 && NUMBER_WORD.test(words.at(-1) ?? '')) words.pop();
  const plain = words.join(' ');
  return [TITLES.invoice, TITLES.reminder, TITLES.credit, TITLES.quote, TITLES.receipt].some((set) => set.has(plain));
}
