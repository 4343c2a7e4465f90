import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import { matchLabel } from '../labels/match-label.ts';
import type { PageText } from '../page-text.ts';
import type { FieldReading } from '../reading.ts';
import { numberAfterTitle } from './heading-number.ts';
import { readNumberText } from './read-number-text.ts';

const MAX_ORDER_LINE = 60;
/** So many digits, or digits in groups: less may be any count. */
const LONG_NUMBER = /\d{3}|\d[-/]\d/;
const ORDER_NUMBER = /\d{4}/;
/** Weights and the like, seasons, telephone numbers. */
const OTHER_NUMBER = /^(?:\d+\p{L}{1,3}|(?:19|20)\d{2}[-/](?:19|20)?\d{2}|0\d+-\d+)$/u;
/** Behind an order's number something else begins; a word says what there are so many of. */
const END = /^(?:$|\s*[,;.|·•–—()](?!\d)|\s-\s)/u;

/** "Invoice INV-12 – Acme": a part of the page's title that begins with the word for invoice. */
export function readTitle(page: PageText): FieldReading<string> | null {
  return firstOfTitle(page, numberAfterTitle);
}

/** "Order 55201 – Acme", in the page's title or in a heading. */
export function readOrderTitle(page: PageText): FieldReading<string> | null {
  const afterOrder = (text: string): string | null => {
    const label = matchLabel(text, page.language);
    if (label?.field !== 'order_number') return null;
    const value = readNumberText(label.rest, false);
    if (value === null || !ORDER_NUMBER.test(value) || OTHER_NUMBER.test(value)) return null;
    return END.test(label.rest.slice(label.rest.indexOf(value) + value.length)) ? value : null;
  };
  const inTitle = firstOfTitle(page, afterOrder);
  if (inTitle !== null) return inTitle;
  const found = page.shown.flatMap((line) => {
    const value = line.heading && line.text.length <= MAX_ORDER_LINE ? afterOrder(line.text) : null;
    return value === null ? [] : [{ value, evidence: [evidenceAt(line, 'page')] }];
  });
  return found.length === 0 ? null : readOrAsk(found);
}

/** "FV 0093/26": a code that is a part of the page's title by itself, and that a heading begins with. */
export function readSharedCode(page: PageText): FieldReading<string> | null {
  for (const part of partsOfTitle(page)) {
    const code = readNumberText(part, false);
    if (code === null || code !== part.replace(/^#/, '') || !LONG_NUMBER.test(code) || OTHER_NUMBER.test(code))
      continue;
    const line = page.shown.find(({ heading, text }) => heading && beginsWith(text.replace(/^#/, ''), code));
    if (line !== undefined) return readOrAsk([{ value: code, evidence: [evidenceAt(line, 'page')] }]);
  }
  return null;
}

/** And not with a longer code. */
function beginsWith(text: string, code: string): boolean {
  return text.startsWith(code) && !/^[\p{L}\p{N}./_-]/u.test(text.slice(code.length));
}

function firstOfTitle(page: PageText, read: (part: string) => string | null): FieldReading<string> | null {
  for (const part of partsOfTitle(page)) {
    const value = read(part);
    if (value !== null) return readOrAsk([{ value, evidence: [{ source: 'title', text: page.title.slice(0, 200) }] }]);
  }
  return null;
}

function partsOfTitle({ title }: PageText): string[] {
  return title.split(/\s+[–—|·•]\s+|\s-\s/).map((part) => part.trim());
}
