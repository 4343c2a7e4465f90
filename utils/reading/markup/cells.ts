import type { Note } from './notes.ts';

/** A row of a table. `below`: the one right below, where that is the only one of as many cells from there on. */
export type Row = { readonly number: number; readonly note: Note; below: Row | null };

/** A table cell: its row, and its place among the row's cells from 0. */
export type Cell = { readonly row: Row; readonly column: number };

/** Tables with more rows have no single row of values. */
const MAX_ROWS = 5_000;
const STEPS_TO_CELL = 3;

/** Lets the rows that a text is in be known; rows without any text are none. `tables`: those that have rows by now. */
export function openRows(note: Note, tables: Note[]): void {
  for (let at: Note | null = note; at !== null && !at.isTold; at = at.parent) {
    at.isTold = true;
    if (isCell(at) && at.parent !== null) openRow(at.parent, tables);
  }
}

/** The table cell that an element is, or is near in. */
export function cellOf(note: Note): Cell | null {
  let at: Note | null = note;
  for (let step = 0; step <= STEPS_TO_CELL && at !== null; step += 1) {
    const row: Row | null = isCell(at) ? (at.parent?.row ?? null) : null;
    if (row !== null) return { row, column: row.note.children.filter(isCell).indexOf(at) };
    if (at.tag === 'table') return null;
    at = at.parent;
  }
  return null;
}

/** Finds the rows below, when all rows of all tables are known. */
export function findRowsBelow(tables: readonly Note[]): void {
  for (const { rows } of tables) {
    const counts = new Map<number, number>();
    let next: { readonly row: Row; readonly cells: number } | undefined;
    for (const row of rows === null || rows.length > MAX_ROWS ? [] : rows.toReversed()) {
      const cells = row.note.children.filter(isCell).length;
      const after = counts.get(cells) ?? 0;
      if (next?.cells === cells && after === 1) row.below = next.row;
      counts.set(cells, after + 1);
      next = { row, cells };
    }
  }
}

function isCell({ tag, parent }: Note): boolean {
  return (tag === 'td' || tag === 'th') && parent?.tag === 'tr';
}

function openRow(note: Note, tables: Note[]): void {
  if (note.row !== null) return;
  const table = tableOf(note);
  note.row = { number: note.number, note, below: null };
  if (table.rows === null) {
    table.rows = [];
    tables.push(table);
  }
  table.rows.push(note.row);
}

/** The table of a row, whether or not a section of it stands between. */
function tableOf(row: Note): Note {
  const { parent } = row;
  if (parent === null || parent.tag === 'table') return parent ?? row;
  return parent.parent ?? parent;
}
