import { readAmounts } from '../money/parse-amount.ts';
import { SEAM, type Line } from './collect-lines.ts';
import type { Dom } from './dom.ts';
import { tableCellOf } from './table-cells.ts';
import type { SeesElement } from './visibility.ts';

/** The lines of a page, and what is known of the page as a whole. */
export type PageText = {
  readonly dom: Dom;
  readonly lines: readonly Line[];
  readonly sees: SeesElement;
  readonly language: string | null;
  /** The one decimal separator that the page's unmistakable amounts use; undefined when none or both do. */
  readonly decimalSeparator: '.' | ',' | undefined;
  /** Lines by the table cell they stand in, so that a grid of thousands of labels stays cheap. */
  readonly cells: ReadonlyMap<Element, readonly Line[]>;
};

/** Lines by their table cell. */
export function groupByCell(dom: Dom, lines: readonly Line[]): Map<Element, Line[]> {
  const cells = new Map<Element, Line[]>();
  for (const line of lines) {
    const cell = tableCellOf(dom, line.block);
    if (cell === null) continue;
    const known = cells.get(cell);
    if (known === undefined) cells.set(cell, [line]);
    else known.push(line);
  }
  return cells;
}

const DECIMALS = /\d([.,])\d{2}(?![\d.,]*\d)/g;

/** Which separator stands before two last digits, on lines that hold an amount and little else. */
export function pageSeparator(lines: readonly Line[]): '.' | ',' | undefined {
  const marks = new Set<string>();
  for (const { text } of lines) {
    if (text.length > 60 || !/\d[.,]\d{2}(?!\d)/.test(text)) continue;
    if (/\d[.,-/]\d{1,2}[.,-/]\d{2,4}/.test(text) && readAmounts(text).length === 0) continue;
    for (const match of text.matchAll(DECIMALS)) if (match[1] !== undefined) marks.add(match[1]);
  }
  const [only] = marks;
  return marks.size === 1 && (only === '.' || only === ',') ? only : undefined;
}

/** Whether all of a line can be seen. A hidden part without digits is left out of account. */
export function seesLine(page: PageText, line: Line): 'shown' | 'hidden' | 'tainted' {
  let shown = 0;
  let doubtful = false;
  for (const { element, text } of line.segments) {
    const seen = page.sees(element);
    if (seen === 'shown') shown += 1;
    else if (seen === 'tainted' || /[\p{N}.,€$£-]/u.test(text)) doubtful = true;
  }
  if (shown === 0)
    return doubtful && line.segments.some(({ element }) => page.sees(element) === 'tainted') ? 'tainted' : 'hidden';
  return doubtful || line.text.includes(SEAM) ? 'tainted' : 'shown';
}
