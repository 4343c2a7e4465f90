import { readAmounts } from '../money/parse-amount.ts';
import type { PageSnapshot, SnapshotLine } from './snapshot.ts';

/** A line and its place among the lines of its page. */
export type Line = SnapshotLine & { readonly index: number };

/** The lines of a page, and what is known of the page as a whole. */
export type PageText = {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly language: string | null;
  /** The one decimal separator that the page's unmistakable amounts use; undefined when none or both do. */
  readonly decimalSeparator: '.' | ',' | undefined;
  /** Lines by their table row, so that a grid of thousands of labels stays cheap. */
  readonly rows: ReadonlyMap<number, readonly Line[]>;
};

export function openSnapshot(snapshot: PageSnapshot): PageText {
  const lines = snapshot.lines.map((line, index) => Object.assign({}, line, { index }));
  const { title, language } = snapshot.page;
  return { lines, title, language, decimalSeparator: pageSeparator(lines), rows: groupByRow(lines) };
}

function groupByRow(lines: readonly Line[]): Map<number, Line[]> {
  const rows = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.cell === null) continue;
    const known = rows.get(line.cell.row);
    if (known === undefined) rows.set(line.cell.row, [line]);
    else known.push(line);
  }
  return rows;
}

/** The texts of a line's elements, where several make it up (the first few of them); else the line's own. */
export function piecesOf({ text, pieces }: SnapshotLine): string[] {
  if (pieces.length === 0) return [text];
  return pieces.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, pieces[at + 1])] : []));
}

const DECIMALS = /\d([.,])\d{2}(?![\d.,]*\d)/g;

/** Which separator stands before two last digits, on lines that hold an amount and little else. */
function pageSeparator(lines: readonly SnapshotLine[]): '.' | ',' | undefined {
  const marks = new Set<string>();
  for (const { text } of lines) {
    if (text.length > 60 || !/\d[.,]\d{2}(?!\d)/.test(text)) continue;
    if (/\d[.,-/]\d{1,2}[.,-/]\d{2,4}/.test(text) && readAmounts(text).length === 0) continue;
    for (const match of text.matchAll(DECIMALS)) if (match[1] !== undefined) marks.add(match[1]);
  }
  const [only] = marks;
  return marks.size === 1 && (only === '.' || only === ',') ? only : undefined;
}
