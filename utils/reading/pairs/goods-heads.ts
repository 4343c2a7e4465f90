import type { Line, PageText } from '../page-text.ts';
import { isHead } from './table-cells.ts';

const REACH = 8;
const ROW_PX = 8;

/** Whether a label stands in the heading of a list of goods ("Item | Qty | Price | Total"), so that it is no one's total. */
export function headsGoods(page: PageText, line: Line): boolean {
  if (isHeadsInOneLine(line)) return true;
  if (!isHead(line)) return false;
  if (line.cell !== null) {
    const row = page.rows.get(line.cell.row) ?? [];
    return row.some((one) => one !== line && isItem(one)) || headsRows(page, row);
  }
  return visualRow(page, line).some((one) => one !== line && isItem(one));
}

/** "Item Qty Price Total" */
function isHeadsInOneLine({ labels }: Line): boolean {
  return labels.length > 1 && labels.some(({ field }) => field === 'item') && labels.every(({ rest }) => rest === '');
}

/** Whether a row of three cells or more, without a digit, stands over two rows or more of as many cells. */
function headsRows(page: PageText, row: readonly Line[]): boolean {
  const columns = columnsOf(row);
  const last = row.at(-1);
  if (columns < 3 || last === undefined || last.cell?.below !== 0) return false;
  if (row.some(({ text }) => /\d/.test(text) || text.length > 40)) return false;
  let end = last.index;
  for (let count = 0; count < 2; count++) {
    const next = page.lines[end + 1]?.cell;
    const below = next === undefined || next === null ? [] : (page.rows.get(next.row) ?? []);
    if (columnsOf(below) !== columns) return false;
    end = below.at(-1)?.index ?? end;
  }
  return true;
}

function columnsOf(row: readonly Line[]): number {
  return new Set(row.map(({ cell }) => cell?.column)).size;
}

/** The lines next to a line in the document that stand in its visual row; without places, the labels next to it. */
export function visualRow(page: PageText, line: Line): Line[] {
  const row = [line];
  for (const step of [-1, 1]) {
    for (let at = line.index + step; Math.abs(at - line.index) <= REACH; at += step) {
      const next = page.lines[at];
      if (next === undefined || !isBeside(line, next) || (line.box === null && !isHead(next))) break;
      if (step < 0) row.unshift(next);
      else row.push(next);
    }
  }
  return row;
}

/** Whether all cells of a line's row are labels, of which there are two or more: their values stand below. */
export function isInHeadingRow(page: PageText, { cell }: Line): boolean {
  if (cell === null) return false;
  const row = page.rows.get(cell.row) ?? [];
  return new Set(row.map((one) => one.cell?.column)).size > 1 && row.every(isHead);
}

function isBeside(a: Line, b: Line): boolean {
  return a.box === null || b.box === null || Math.abs(a.box[1] - b.box[1]) <= ROW_PX;
}

function isItem(line: Line): boolean {
  return line.labels[0]?.field === 'item' && isHead(line);
}
