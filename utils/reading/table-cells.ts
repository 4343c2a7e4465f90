import type { Line } from './collect-lines.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import { matchLabel } from './match-label.ts';
import type { PageText } from './page-text.ts';
import type { Dom } from './dom.ts';

const STEPS_TO_CELL = 4;
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

/** The table cell that a block stands in, if it is near. */
export function tableCellOf(dom: Dom, block: Element): Element | null {
  let at: Element | null = block;
  for (let step = 0; step < STEPS_TO_CELL && at !== null; step++, at = dom.parent(at)) {
    const tag = dom.tag(at);
    if (tag === 'td' || tag === 'th') return at;
    if (tag === 'table' || tag === 'body') return null;
  }
  return null;
}

/** The lines of the cells right of a cell, in its row. */
export function cellsAfter(page: PageText, cell: Element): Line[] {
  const cells = rowCells(page.dom, page.dom.parent(cell));
  return cells.slice(cells.indexOf(cell) + 1).flatMap((one) => page.cells.get(one) ?? []);
}

/** The lines of the cell below a heading cell: only where one single row of values follows, and no list of items. */
export function cellBelow(page: PageText, cell: Element, field: LabelField): Line[] {
  const row = page.dom.parent(cell);
  const table = row === null ? null : closestTable(page.dom, row);
  if (row === null || table === null || !HEADS.has(field)) return [];
  const cells = rowCells(page.dom, row);
  if (cells.some((one) => matchLabel(page.dom.text(one).trim())?.field === 'item')) return [];
  const rows = page.dom.all('tr', table).filter((one) => closestTable(page.dom, one) === table);
  const below = rows.slice(rows.indexOf(row) + 1);
  const values = below.filter((one) => rowCells(page.dom, one).length === cells.length);
  const target = rowCells(page.dom, values[0] ?? null)[cells.indexOf(cell)];
  if (values.length !== 1 || values[0] !== below[0] || target === undefined) return [];
  return [...(page.cells.get(target) ?? [])];
}

function rowCells(dom: Dom, row: Element | null): Element[] {
  return row === null ? [] : Array.from(row.children).filter((one) => dom.tag(one) === 'td' || dom.tag(one) === 'th');
}

function closestTable(dom: Dom, element: Element): Element | null {
  for (let at = dom.parent(element); at !== null; at = dom.parent(at)) if (dom.tag(at) === 'table') return at;
  return null;
}
