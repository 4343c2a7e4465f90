import { parseAmount } from '../money/parse-amount.ts';
import type { Line } from './collect-lines.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import { matchLabel, type Label } from './match-label.ts';
import type { PageText } from './page-text.ts';
import { cellBelow, cellsAfter, tableCellOf } from './table-cells.ts';

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

/** All labels of the page with what stands after, beside or below them. */
export function findPairs(page: PageText, isOutOfTime: () => boolean): Pair[] | null {
  const labels = page.lines.map((line) => (line.text.length <= MAX_LABEL_LINE ? readLabel(line) : null));
  const pairs: Pair[] = [];
  for (const [index, label] of labels.entries()) {
    if (label === null || label.field === 'item') continue;
    if (pairs.length >= MAX_PAIRS || (pairs.length % 64 === 0 && isOutOfTime())) return null;
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
  const [first, ...others] = line.segments;
  const piece = first === undefined || others.length === 0 ? null : matchLabel(first.text);
  if (piece === null || piece.rest !== '' || (whole !== null && whole.label.length > piece.label.length)) return whole;
  const start = first?.text ?? '';
  const rest = line.text.slice(line.text.indexOf(start) + start.length);
  return { ...piece, rest: rest.replace(/^[\s:]+/, '').trim() };
}

function followingLines(page: PageText, labels: readonly (Label | null)[], line: Line, label: Label): Line[] {
  const cell = tableCellOf(page.dom, line.block);
  const sameCell = cell === null ? [] : (page.cells.get(cell) ?? []);
  const inCell = sameCell.filter((one) => one.index > line.index && one.index <= line.index + REACH);
  if (cell !== null && inCell.length === 0) {
    const beside = cellsAfter(page, cell);
    return beside.some((one) => /\d/.test(one.text)) ? beside : cellBelow(page, cell, label.field);
  }
  if (cell !== null) return inCell;
  const above = page.lines[line.index - 1];
  const isStacked = above !== undefined && labels[above.index]?.rest === '' && isClose(page, line, above, 1);
  if (isStacked || isValueAbove(page, labels, line)) return [];
  const following: Line[] = [];
  for (const next of page.lines.slice(line.index + 1, line.index + 1 + REACH)) {
    if (!isClose(page, line, next, 3) || labels[next.index] !== null) break;
    following.push(next);
  }
  return following;
}

/** A card with the value over its label: what follows the label is the next card's value. */
function isValueAbove(page: PageText, labels: readonly (Label | null)[], line: Line): boolean {
  const above = page.lines[line.index - 1];
  if (above === undefined || labels[above.index] !== null || !isAmountOnly(above.text)) return false;
  return labels[above.index - 1] === null && isClose(page, line, above, 1);
}

export function isAmountOnly(text: string): boolean {
  const read = parseAmount(text);
  return read.ok && !/[\p{L}\p{N}]/u.test(text.slice(0, read.value.span[0]) + text.slice(read.value.span[1]));
}

/** Whether two lines share an ancestor a few steps up. */
function isClose(page: PageText, a: Line, b: Line, steps: number): boolean {
  const above = new Set<Element>();
  let at: Element | null = a.block;
  for (let step = 0; step <= steps && at !== null; step++) {
    above.add(at);
    at = page.dom.parent(at);
  }
  at = b.block;
  for (let step = 0; step <= steps && at !== null; step++) {
    if (above.has(at) && page.dom.tag(at) !== 'body') return true;
    at = page.dom.parent(at);
  }
  return false;
}
