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

/** "Invoice INV-12 – Acme": a part of the page's title that begins with the word for invoice. */
export function readTitle(page: PageText): FieldReading<string> | null {
  return firstOfTitle(page, numberAfterTitle);
}

/** "Order 55201 – Acme", in the page's title or in a heading. */
export function readOrderTitle(page: PageText): FieldReading<string> | null {
  const afterOrder = (text: string): string | null => {
    const label = matchLabel(text, page.language);
    const value = label?.field === 'order_number' ? readNumberText(label.rest, false) : null;
    return value !== null && LONG_NUMBER.test(value) ? value : null;
  };
  const inTitle = firstOfTitle(page, afterOrder);
  if (inTitle !== null) return inTitle;
  for (const line of page.shown) {
    const value = line.heading && line.text.length <= MAX_ORDER_LINE ? afterOrder(line.text) : null;
    if (value !== null) return readOrAsk([{ value, evidence: [evidenceAt(line, 'page')] }]);
  }
  return null;
}

/** "FV 0093/26": a code that is a part of the page's title by itself, and that a heading begins with. */
export function readSharedCode(page: PageText): FieldReading<string> | null {
  for (const part of partsOfTitle(page)) {
    const code = readNumberText(part, false);
    if (code === null || code !== part.replace(/^#/, '') || !LONG_NUMBER.test(code)) continue;
    const line = page.shown.find(({ heading, text }) => heading && text.replace(/^#/, '').startsWith(code));
    if (line !== undefined) return readOrAsk([{ value: code, evidence: [evidenceAt(line, 'page')] }]);
  }
  return null;
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
