import { CREDIT_TITLES, INVOICE_TITLES, PAID_LINES, QUOTE_TITLES } from './lexicon/all.ts';
import type { Line, PageText } from './page-text.ts';
import type { ReadingKind } from './reading.ts';

const MAX_TITLE = 60;

/** What titles, headings and short lines call the page. `paid` beats the rest, a credit note is never an invoice. */
export function kindOfPage(page: PageText, isPaid: boolean, hasInvoice: boolean): ReadingKind {
  const headings = page.lines.filter((line) => line.heading || isShortTitle(line));
  const texts = [page.title, ...headings.filter((line) => line.seen !== 'hidden').map((line) => line.text)];
  if (texts.some((text) => startsWithOne(text, CREDIT_TITLES))) return 'credit-note';
  const isQuote = texts.some((text) => startsWithOne(text, QUOTE_TITLES));
  const isInvoice = hasInvoice || texts.some((text) => startsWithOne(text, INVOICE_TITLES));
  if (isQuote && !texts.some((text) => startsWithOne(text, INVOICE_TITLES))) return 'quote';
  if (isPaid || page.lines.some((line) => line.seen === 'shown' && isPaidLine(line))) return 'paid';
  return isInvoice ? 'invoice' : 'unknown';
}

function isShortTitle(line: Line): boolean {
  const key = plain(line.text);
  return CREDIT_TITLES.has(key) || QUOTE_TITLES.has(key) || INVOICE_TITLES.has(key);
}

function isPaidLine(line: Line): boolean {
  return line.text.length < 30 && PAID_LINES.has(plain(line.text));
}

function startsWithOne(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > MAX_TITLE * 2) return false;
  const parts = plain(text).split(/\s+/);
  return [1, 2, 3].some((count) =>
    words.has(
      parts
        .slice(0, count)
        .join(' ')
        .replace(/[:,.]$/, ''),
    ),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, '')
    .trim();
}

/** Whether the page lists several invoices: a column headed by an invoice number over two rows or more. */
export function isInvoiceList(numbers: readonly string[]): boolean {
  return new Set(numbers).size > 2;
}
