import { canBeSeen, type Line, type PageText } from '../page-text.ts';
import { piecesOf } from '../line-pieces.ts';
import { isInOrder, isSameTop } from './near.ts';
import type { Spot } from './pair.ts';
import { isHead } from './table-cells.ts';

const MOST = 12;

/**
 * A block of labels and then, in the document, a block of as many values: the value at the label's place. Blocks are
 * lines of one element with breaks between them, or elements of one parent. Not where the lines are cells or have a
 * place of their own each, since then rows and columns tell.
 */
export function blockTwin(page: PageText, line: Line): Line[] {
  const parentOf = (one: Line): number | undefined => one.near[hasOwnBlock(page, one) ? 1 : 0];
  const parent = parentOf(line);
  if (parent === undefined || parent === 0 || line.cell !== null) return [];
  const isMate = (one: Line): boolean => parentOf(one) === parent && isHead(one);
  let start = line.index;
  while (start > 0 && line.index - start < MOST && isMate(page.lines[start - 1] ?? line)) start--;
  let end = line.index;
  while (end - start < MOST && page.lines[end + 1] !== undefined && isMate(page.lines[end + 1] ?? line)) end++;
  const count = end - start + 1;
  const values = page.lines.slice(end + 1).slice(0, count + 1);
  const [first] = values;
  if (count < 2 || first === undefined) return [];
  const home = parentOf(first);
  const isBlock =
    isInOrder(page.lines.slice(start, end + 1)) &&
    isInOrder(values.slice(0, count)) &&
    values.slice(0, count).every((one) => parentOf(one) === home && one.labels.length === 0 && canBeSeen(one));
  const next = values[count];
  if (!isBlock || home === parent || values.length < count || (next !== undefined && parentOf(next) === home))
    return [];
  const twin = values[line.index - start];
  return twin === undefined || !isBeside(line, twin) ? [] : [twin];
}

/** A line of several labels, and then as many values: the next lines, or the parts of the next line. */
export function lineTwin(page: PageText, line: Line, at: number): Spot[] {
  const count = line.labels.length;
  if (line.labels.some(({ rest }) => rest !== '')) return [];
  const next = page.lines.slice(line.index + 1, line.index + 1 + count).filter(canBeSeen);
  const [first] = next;
  const parts = first === undefined ? [] : piecesOf(first);
  const text = parts[at];
  if (first !== undefined && parts.length === count && text !== undefined) return [{ text, line: first }];
  const value = next[at];
  const isRow =
    next.length === count && next.every(({ labels, box }) => labels.length === 0 && isSameTop(box, first?.box));
  return isRow && value !== undefined ? [{ text: value.text, line: value }] : [];
}

/** Whether a line is the only one of its block. */
function hasOwnBlock(page: PageText, line: Line): boolean {
  const [block] = line.near;
  return page.lines[line.index - 1]?.near[0] !== block && page.lines[line.index + 1]?.near[0] !== block;
}

/** A block of values stands right of its labels or under them, as a whole. */
function isBeside(label: Line, value: Line): boolean {
  if (label.box === null || value.box === null || value.box[3] === 0) return true;
  return value.box[0] >= label.box[0] + label.box[2] - 4 || value.box[1] >= label.box[1] + label.box[3] - 4;
}
