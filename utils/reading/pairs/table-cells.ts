import { isAmountField } from '../labels/label.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import { canBeSeen, type Line, type PageText } from '../page-text.ts';
import type { SnapshotCell } from '../snapshot.ts';
import { isInOrder } from './near.ts';

/** Labels that head columns of goods too ("Total", "Amount"): the one value below them is no total. */
const NO_HEADS: ReadonlySet<LabelField> = new Set([
  'total',
  'amount',
  'subtotal',
  'tax',
  'discount',
  'shipping',
  'item',
]);

/** The lines of a cell. */
export function cellLines(page: PageText, { row, column }: Pick<SnapshotCell, 'row' | 'column'>): Line[] {
  return rowLines(page, row).filter((line) => line.cell?.column === column);
}

/** The lines of the cells right of a cell, in its row, up to a cell that is another label of its own. */
export function cellsAfter(page: PageText, { row, column }: SnapshotCell): Line[] {
  const after = rowLines(page, row).filter((line) => line.cell !== null && line.cell.column > column);
  const stop = after.findIndex((line, at) => at > 0 && isHead(line));
  const cells = stop < 0 ? after : after.slice(0, stop);
  return cells[0] !== undefined && isHead(cells[0]) ? [] : cells;
}

/** Whether a line is a label and nothing else. */
export function isHead(line: Line): boolean {
  const [label] = line.labels;
  return label !== undefined && label.rest === '' && line.labels.length === 1;
}

/** The lines of the cell below a heading cell: only where one single row of values follows, and no list of goods. */
export function cellBelow(page: PageText, cell: SnapshotCell, field: LabelField): Line[] {
  if (cell.below === 0) return [];
  const heads = rowLines(page, cell.row);
  const isGoods = heads.some((line) => line.labels[0]?.field === 'item');
  if (isGoods && isAmountField(field)) return [];
  const [known, all] = [heads.filter(isHead).length, new Set(heads.map((line) => line.cell?.column)).size];
  const sums = heads.filter((line) => isAmountField(line.labels[0]?.field ?? 'other')).length;
  if (NO_HEADS.has(field) && (isGoods || (known < all && sums < 2))) return [];
  return cellLines(page, { row: cell.below, column: cell.column });
}

/**
 * "Subtotal⏎Tax⏎Total" in one cell and their values in the next: the line there at the same place, if both cells hold
 * as many lines and all of the first are labels.
 */
export function cellTwin(page: PageText, line: Line): Line[] {
  if (line.cell === null) return [];
  const own = cellLines(page, line.cell);
  if (own.length < 2 || !own.every(isHead)) return [];
  const next = cellLines(page, { row: line.cell.row, column: line.cell.column + 1 });
  const isTwin = next.length === own.length && isInOrder(own) && isInOrder(next);
  const twin = isTwin ? next[own.indexOf(line)] : undefined;
  return twin === undefined ? [] : [twin];
}

function rowLines(page: PageText, row: number): readonly Line[] {
  return (page.rows.get(row) ?? []).filter(canBeSeen);
}
