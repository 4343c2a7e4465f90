import { READING_BOUNDS } from './bounds.ts';
import { cutText } from './cut-text.ts';
import { evidenceAt } from './evidence.ts';
import { readAs } from './fields.ts';
import { INVOICE_TITLES } from './lexicon/all.ts';
import { piecesOf, type PageText } from './page-text.ts';
import { noReading, type FieldReading } from './reading.ts';

/** A part of the title that also stands alone in a line of the page: "Factuur 2026-014 – Bakkerij Jansen". */
export function readTitleSeller(page: PageText): FieldReading<string> {
  const parts = page.title.split(/\s+[–—|·•-]\s+/).map((part) => part.trim());
  if (parts.length < 2 || !parts.some(namesInvoice)) return noReading();
  for (const part of parts.filter((one) => one.length > 2 && !/\d/.test(one) && !namesInvoice(one))) {
    const line = page.lines.find((one) => one.seen === 'shown' && piecesOf(one).includes(part));
    if (line !== undefined) return readAs(cutText(part, READING_BOUNDS.label), 'likely', [evidenceAt(line, 'title')]);
  }
  return noReading();
}

function namesInvoice(part: string): boolean {
  return INVOICE_TITLES.has(part.toLowerCase().split(/\s/)[0] ?? '');
}
