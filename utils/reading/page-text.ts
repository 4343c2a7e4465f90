import { readAmounts } from '../money/parse-amount.ts';
import { findLabels } from './labels/find-labels.ts';
import type { Label } from './labels/label.ts';
import { joinWrapped } from './labels/wrapped-labels.ts';
import type { SiteHabits } from './reading.ts';
import type { PageSnapshot, SnapshotLine } from './snapshot.ts';

/** A line, its place among the lines of its page, and the labels in it in order, the first at its beginning. */
export type Line = SnapshotLine & { readonly index: number; readonly labels: readonly Label[] };

/** The lines of a page, and what is known of the page as a whole. */
export type PageText = {
  readonly lines: readonly Line[];
  /** Those that a person sees as they are. */
  readonly shown: readonly Line[];
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  /** The one decimal separator that the page's unmistakable amounts use; undefined when none or both do. */
  readonly decimalSeparator: '.' | ',' | undefined;
  readonly habits: SiteHabits;
  /** Lines by their table row, so that a grid of thousands of labels stays cheap. */
  readonly rows: ReadonlyMap<number, readonly Line[]>;
};

const MAX_LABEL_LINE = 240;

/** Opens a snapshot for reading; `habits` is what the person taught of this site. */
export function openSnapshot(snapshot: PageSnapshot, habits: SiteHabits = {}): PageText {
  const { url, title, language } = snapshot.page;
  const found = snapshot.lines.map((line, index) => ({
    ...line,
    index,
    labels: canBeSeen(line) && line.text.length <= MAX_LABEL_LINE ? findLabels(line, language) : [],
  }));
  const lines = joinWrapped(found, language);
  const shown = lines.filter(isShown);
  const decimalSeparator = pageSeparator(shown);
  return { lines, shown, url, title, language, decimalSeparator, habits, rows: groupByRow(lines) };
}

/** Whether a person sees the line as it is, and it is not struck out: only then may it be a value. */
export function isShown({ seen, struck }: SnapshotLine): boolean {
  return seen === 'shown' && !struck;
}

/** Whether a person sees something there, though perhaps not what the DOM says. */
export function canBeSeen({ seen, struck }: SnapshotLine): boolean {
  return (seen === 'shown' || seen === 'tainted') && !struck;
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

const DECIMALS = /\d([.,])\d{2}(?![\d.,]*\d)/g;

/** Which separator stands before two last digits, on lines that hold an amount and little else. */
function pageSeparator(lines: readonly SnapshotLine[]): '.' | ',' | undefined {
  const marks = new Set<string>();
  for (const line of lines) {
    const { text } = line;
    if (text.length > 60 || !/\d[.,]\d{2}(?!\d)/.test(text)) continue;
    if (/\d[.,-/]\d{1,2}[.,-/]\d{2,4}|%/.test(text) && readAmounts(text).length === 0) continue;
    for (const match of text.matchAll(DECIMALS)) if (match[1] !== undefined) marks.add(match[1]);
  }
  const [only] = marks;
  return marks.size === 1 && (only === '.' || only === ',') ? only : undefined;
}
