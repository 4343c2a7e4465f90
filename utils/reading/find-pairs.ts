import { parseAmount } from '../money/parse-amount.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import { matchLabel, type Label } from './match-label.ts';
import { piecesOf, type Line, type PageText } from './page-text.ts';
import { cellBelow, cellLines, cellsAfter } from './table-cells.ts';

/** A label and the lines in which its value may stand, nearest first. `rest`: what follows it in its own line. */
export type Pair = {
  readonly field: LabelField;
  readonly label: string;
  readonly line: Line;
  readonly rest: string;
  readonly following: readonly Line[];
};

const REACH = 3;
const MAX_LABEL_LINE = 160;
/** More labels than any invoice has: a grid or a hostile page, on which no one amount is meant. */
const MAX_PAIRS = 3_000;

/** All labels of the page with what stands after, beside or below them; null where they are too many. */
export function findPairs(page: PageText): Pair[] | null {
  const labels = page.lines.map((line) => (line.text.length <= MAX_LABEL_LINE ? readLabel(line) : null));
  const pairs: Pair[] = [];
  for (const [index, label] of labels.entries()) {
    if (label === null || label.field === 'item') continue;
    if (pairs.length >= MAX_PAIRS) return null;
    const line = page.lines[index];
    if (line === undefined) break;
    const following = label.rest === '' ? followingLines(page, labels, line, label) : [];
    pairs.push({ field: label.field, label: label.label, line, rest: label.rest, following });
  }
  return pairs;
}

/** The label of the line, or of its first piece where the pieces are glued together ("Invoice No" + "GHT-1"). */
export function readLabel(line: Line): Label | null {
  const whole = matchLabel(line.text);
  const [start = '', ...others] = piecesOf(line);
  const piece = others.length === 0 ? null : matchLabel(start);
  if (piece === null || piece.rest !== '' || (whole !== null && whole.label.length > piece.label.length)) return whole;
  const rest = line.text.slice(line.text.indexOf(start) + start.length);
  return { ...piece, rest: rest.replace(/^[\s:]+/, '').trim() };
}

function followingLines(page: PageText, labels: readonly (Label | null)[], line: Line, label: Label): Line[] {
  const { cell } = line;
  const sameCell = cell === null ? [] : cellLines(page, cell);
  const inCell = sameCell.filter((one) => one.index > line.index && one.index <= line.index + REACH);
  if (cell !== null && inCell.length === 0) {
    const beside = cellsAfter(page, cell);
    return beside.some((one) => /\d/.test(one.text)) ? beside : cellBelow(page, cell, label.field);
  }
  if (cell !== null) return inCell;
  const above = page.lines[line.index - 1];
  const isStacked = above !== undefined && labels[above.index]?.rest === '' && isClose(line, above, 1);
  if (isStacked || isValueAbove(page, labels, line)) return [];
  const following: Line[] = [];
  for (const next of page.lines.slice(line.index + 1, line.index + 1 + REACH)) {
    if (!isClose(line, next, 3) || labels[next.index] !== null) break;
    following.push(next);
  }
  return following;
}

/** A card with the value over its label: what follows the label is the next card's value. */
function isValueAbove(page: PageText, labels: readonly (Label | null)[], line: Line): boolean {
  const above = page.lines[line.index - 1];
  if (above === undefined || labels[above.index] !== null || !isAmountOnly(above.text)) return false;
  return (labels[above.index - 1] ?? null) === null && isClose(line, above, 1);
}

export function isAmountOnly(text: string): boolean {
  const read = parseAmount(text);
  return read.ok && !/[\p{L}\p{N}]/u.test(text.slice(0, read.value.span[0]) + text.slice(read.value.span[1]));
}

/** Whether two lines share an ancestor, no more than so many steps up, that is not the body. */
function isClose(a: Line, b: Line, steps: number): boolean {
  const above = new Set(a.near.slice(0, steps + 1));
  return b.near.slice(0, steps + 1).some((element) => element !== 0 && above.has(element));
}
