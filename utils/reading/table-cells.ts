import type { LabelField } from './lexicon/lexicon.ts';
import { matchLabel } from './match-label.ts';
import type { Line, PageText } from './page-text.ts';
import type { SnapshotCell } from './snapshot.ts';

/** Labels that head a column whose one value stands below. "Total" heads columns of items too, so it is not among them. */
const HEADS: ReadonlySet<LabelField> = new Set([
  'due',
  'due_any',
  'payable',
  'grand_total',
  'number',
  'issue_date',
  'due_date',
  'reference',
  'customer',
  'currency',
]);

/** The lines of a cell. */
export function cellLines(page: PageText, { row, column }: Pick<SnapshotCell, 'row' | 'column'>): Line[] {
  return rowLines(page, row).filter((line) => line.cell?.column === column);
}

/** The lines of the cells right of a cell, in its row. */
export function cellsAfter(page: PageText, { row, column }: SnapshotCell): Line[] {
  return rowLines(page, row).filter((line) => line.cell !== null && line.cell.column > column);
}

/** The lines of the cell below a heading cell: only where one single row of values follows, and no list of items. */
export function cellBelow(page: PageText, cell: SnapshotCell, field: LabelField): Line[] {
  if (cell.below === 0 || !HEADS.has(field)) return [];
  const headings = Map.groupBy(rowLines(page, cell.row), (line) => line.cell?.column);
  for (const lines of headings.values()) {
    if (matchLabel(lines.map(({ text }) => text).join(' '))?.field === 'item') return [];
  }
  return cellLines(page, { row: cell.below, column: cell.column });
}

function rowLines(page: PageText, row: number): readonly Line[] {
  return page.rows.get(row) ?? [];
}
