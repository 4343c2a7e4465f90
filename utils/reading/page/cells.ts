import type { SnapshotCell } from '../snapshot.ts';
import { remember, watchNearest, type Dom } from './dom.ts';

const STEPS_TO_CELL = 4;
/** Tables with more rows have no single row of values. */
const MAX_ROWS = 5_000;

type Row = { readonly number: number; readonly cells: readonly Element[] };

/** Where a block stands in its table, if it is near a cell of one. */
export function watchCells(dom: Dom): (block: Element) => SnapshotCell | null {
  let count = 0;
  let below: ReadonlyMap<Element, Element> | null = null;
  const rowOf = remember((element): Row => ({ number: ++count, cells: cellsOf(dom, element) }));
  return (block) => {
    const cell = cellOf(dom, block);
    const parent = cell === null ? null : dom.parent(cell);
    if (cell === null || parent === null) return null;
    below ??= findRowsBelow(dom, (row) => rowOf(row).cells.length);
    const { number, cells } = rowOf(parent);
    const next = below.get(parent);
    return { row: number, column: cells.indexOf(cell), below: next === undefined ? 0 : rowOf(next).number };
  };
}

function cellsOf(dom: Dom, row: Element): Element[] {
  const cells: Element[] = [];
  for (let at = dom.firstElement(row); at !== null; at = dom.nextElement(at)) if (isCell(dom, at)) cells.push(at);
  return cells;
}

function isCell(dom: Dom, element: Element): boolean {
  return /^t[dh]$/.test(dom.tag(element));
}

function cellOf(dom: Dom, block: Element): Element | null {
  let at: Element | null = block;
  for (let step = 0; step < STEPS_TO_CELL && at !== null; step++, at = dom.parent(at)) {
    if (isCell(dom, at)) return at;
    if (dom.tag(at) === 'table') return null;
  }
  return null;
}

/** Each row with the row right below it, where that is the only one of as many cells from there on. */
function findRowsBelow(dom: Dom, countCells: (row: Element) => number): Map<Element, Element> {
  const tableOf = watchNearest(dom, (element) => dom.tag(element) === 'table');
  const below = new Map<Element, Element>();
  for (const rows of Map.groupBy(dom.all('tr'), tableOf).values()) {
    const counts = new Map<number, number>();
    let next: Element | undefined;
    for (const row of rows.length > MAX_ROWS ? [] : rows.toReversed()) {
      const cells = countCells(row);
      const after = counts.get(cells) ?? 0;
      if (next !== undefined && after === 1 && countCells(next) === cells) below.set(row, next);
      counts.set(cells, after + 1);
      next = row;
    }
  }
  return below;
}
