import type { Dom } from './dom.ts';
import type { Note } from './notes.ts';

/** A row of a table. `below`: the one right below, where that is the only one of as many cells from there on. */
export type Row = { readonly number: number; readonly element: Element; below: Row | null };

/** A table cell: its row, and its place among the row's cells from 0. */
export type Cell = { readonly row: Row; readonly column: number };

/** Tables with more rows have no single row of values. */
const MAX_ROWS = 5_000;

/** The row of a `tr`, which its table gets to know with its first cell. Rows without any text are none. */
export function openRow(note: Note, tables: Note[]): Row {
  if (note.row !== null) return note.row;
  const table = tableOf(note);
  note.row = { number: note.number, element: note.element, below: null };
  if (table.rows === null) {
    table.rows = [];
    tables.push(table);
  }
  table.rows.push(note.row);
  return note.row;
}

/** Finds the rows below, when all rows of all tables are known. */
export function findRowsBelow(dom: Dom, tables: readonly Note[]): void {
  for (const { rows } of tables) {
    const counts = new Map<number, number>();
    let next: { readonly row: Row; readonly cells: number } | undefined;
    for (const row of rows === null || rows.length > MAX_ROWS ? [] : rows.toReversed()) {
      const cells = dom.cellsIn(row.element);
      const after = counts.get(cells) ?? 0;
      if (next?.cells === cells && after === 1) row.below = next.row;
      counts.set(cells, after + 1);
      next = { row, cells };
    }
  }
}

/** The table of a row, whether or not a section of it stands between. */
function tableOf(row: Note): Note {
  const { parent } = row;
  if (parent === null || parent.tag === 'table') return parent ?? row;
  return parent.parent ?? parent;
}
