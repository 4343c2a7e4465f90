import { readAmounts } from '../../money/parse-amount.ts';
import { isAmountField } from '../labels/label.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { visualRow } from '../pairs/goods-heads.ts';
import { isHead } from '../pairs/table-cells.ts';
import { unitsOf } from './decimals.ts';
import { hasMark } from './has-mark.ts';

/**
 * The last amounts of the rows of goods under one heading, added up. Two rows or more. `isMultiplied`: each of them is the
 * product of two other numbers in its row, and no row has a rate of tax. `lines`: those of the rows; `mark`: the currency
 * or the candidates that all of them have, null where they differ or have none.
 */
export type ItemSum = {
  readonly units: bigint;
  readonly rows: number;
  readonly first: Line;
  readonly lines: readonly Line[];
  readonly mark: string | null;
  readonly isMultiplied: boolean;
};

const MOST_LINES = 1_500;
const ROW_PX = 6;
const UNIT = 100_000_000n;
const MOST_CELLS = 16;

/** The sums of all lists of goods on the page, whose columns are headed by words such as "Quantity". */
export function sumItems(page: PageText): ItemSum[] {
  const sums: ItemSum[] = [];
  let index = 0;
  while (index < page.lines.length) {
    const line = page.lines[index];
    if (line === undefined || line.labels[0]?.field !== 'item' || !isHead(line)) {
      index += 1;
      continue;
    }
    const start = headEnd(page, index);
    const end = itemsEnd(page, start);
    const sum = addRows(page, start, end, line);
    if (sum !== null) sums.push(sum);
    index = Math.max(end, index + 1);
  }
  return sums;
}

/** The heading row: labels and short words in one table row, or next to each other. */
function headEnd(page: PageText, start: number): number {
  const first = page.lines[start];
  const row = first?.cell?.row;
  if (first !== undefined && row === undefined) return (visualRow(page, first).at(-1)?.index ?? start) + 1;
  let end = start + 1;
  while (end < page.lines.length && end - start < 12) {
    const line = page.lines[end];
    if (line === undefined || line.cell?.row !== row) break;
    end += 1;
  }
  return end;
}

function itemsEnd(page: PageText, start: number): number {
  for (let at = start; at < Math.min(page.lines.length, start + MOST_LINES); at++) {
    const line = page.lines[at];
    const field = line?.labels[0]?.field;
    if (line === undefined || field === undefined || !isAmountField(field) || field === 'amount') continue;
    if (!isFirstOfWords(line) && !isSoldAsWell(page, line, field)) return at;
  }
  // Where no total is named, the table ends with its last row.
  const after = page.lines.slice(start, start + MOST_LINES).findIndex(({ cell }) => cell === null);
  return page.lines[start]?.cell == null || after < 0 ? start : start + after;
}

/** "Shipping box, large" is a good, not the cost of shipping: nothing after the label may be but an amount. */
function isFirstOfWords(line: Line): boolean {
  const rest = line.labels[0]?.rest ?? '';
  return /\p{L}{3}/u.test(rest.replaceAll(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu, ''));
}

/** "Shipping | 1 | 80.00 | 100.00": with a quantity and a price it is a row of goods. */
function isSoldAsWell(page: PageText, { cell }: Line, field: LabelField): boolean {
  if (cell === null || field !== 'shipping') return false;
  const numbers = page.rows.get(cell.row)?.filter((one) => isShown(one) && /^\P{L}*\d\P{L}*$/u.test(one.text));
  return numbers !== undefined && numbers.length > 2;
}

function addRows(page: PageText, start: number, end: number, first: Line): ItemSum | null {
  let units = 0n;
  let rows = 0;
  let isMultiplied = true;
  const lines: Line[] = [];
  const marks = new Set<string>();
  for (const row of rowsOf(page.lines.slice(start, end).filter(isShown))) {
    const last = lastAmount(page, row);
    // A row that holds but the sum of those above it is a subtotal without a name.
    if (last === null || (row.length === 1 && rows > 1 && last.units === units)) continue;
    units += last.units;
    rows += 1;
    lines.push(...row);
    marks.add(last.mark);
    isMultiplied &&= last.units === 0n || isProduct(page, row, last);
  }
  const [mark = ''] = marks;
  return rows < 2
    ? null
    : { units, rows, first, lines, mark: marks.size === 1 && mark !== '' ? mark : null, isMultiplied };
}

/** "2 | 10.00 | 20.00", "01 | 10 € | 10 €" */
function isProduct(page: PageText, row: readonly Line[], last: LastAmount): boolean {
  if (row.length > MOST_CELLS || row.some(({ text }) => text.includes('%'))) return false;
  const hints = { decimalSeparator: page.decimalSeparator };
  const numbers = row.flatMap((line) => {
    const { text } = line;
    if (line === last.line) return [];
    const [plain] = /^\d{1,6}(?=\s?(?:x|×|\p{L}{1,6}\.?)?$)/u.exec(text) ?? [];
    if (plain !== undefined) return [unitsOf(String(Number(plain)))];
    const [read, ...others] = text.length > 30 ? [] : readAmounts(text, hints);
    return read === undefined || others.length > 0 ? [] : [unitsOf(read.decimal)];
  });
  const factors = numbers.filter((one) => one !== null);
  return factors.some((one, at) => factors.some((other, index) => index > at && one * other === last.units * UNIT));
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.[0];
    if (row !== undefined && last !== undefined && isSameRow(last, line)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function isSameRow(a: Line, b: Line): boolean {
  if (a.cell !== null || b.cell !== null) return a.cell?.row === b.cell?.row;
  return a.box !== null && b.box !== null && Math.abs(a.box[1] - b.box[1]) <= ROW_PX;
}

type LastAmount = { readonly units: bigint; readonly line: Line; readonly mark: string };

function lastAmount(page: PageText, row: readonly Line[]): LastAmount | null {
  for (const line of row.toReversed()) {
    if (line.text.length > 60 || !/\d/.test(line.text)) continue;
    const read = readAmounts(line.text, { decimalSeparator: page.decimalSeparator }).at(-1);
    if (read === undefined || read.alternatives.length > 0 || read.marks.includes('unit_price')) continue;
    const isMoney = hasMark(read) || read.decimal.includes('.');
    const units = isMoney || row.length > 2 ? unitsOf(read.decimal) : null;
    if (units !== null) return { units, line, mark: read.currency ?? read.candidates.join(' ') };
  }
  return null;
}
