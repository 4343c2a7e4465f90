import { readDates } from '../dates/read-date.ts';
import { isAmountField, type Label } from '../labels/label.ts';
import { canBeSeen, type Line, type PageText } from '../page-text.ts';
import type { LabelField } from '../lexicon/lexicon.ts';
import type { Box } from '../snapshot.ts';
import type { Layout } from './layout.ts';
import { isClose, stepsBetween } from './near.ts';
import type { Spot } from './pair.ts';
import { isInHeadingRow, visualRow } from './goods-heads.ts';
import { cellBelow, cellLines, cellsAfter, cellTwin, isHead } from './table-cells.ts';
import { blockTwin, lineTwin } from './twin-blocks.ts';

type Route = () => readonly Spot[];

const REACH = 3;
/** An amount and nothing else, with decimals. */
const IS_AMOUNT = /^[^\p{L}\d]*(?:[A-Z]{3}\s)?[^\p{L}\d]*\d[\d.,’' ]*[.,]\d{2}[^\p{L}\d]*(?:[A-Z]{3}|kr\.?|zł|Kč)?$/u;
/** What stands between "due" and a day; after that day it may be more. */
const BY = /(?:^| )(?:by|bis|entro|ate|senast|after|nach|na|apres|dopo|efter)$/;
const MOST_GAP_PX = 24;
const COLUMN_PX = 24;
const ALIGNED_PX = 2;
/** Their values stand under them more often than beside them. */
const PARTIES: ReadonlySet<LabelField> = new Set(['customer', 'seller', 'name', 'holder']);

/** The ways from a label to its value, best first. Where something follows the label in its line, that is all there is. */
export function routesOf(page: PageText, layout: Layout, line: Line, at: number): Route[] {
  const label = line.labels[at];
  if (label === undefined) return [];
  if (label.rest !== '') return withRest(page, layout, line, label);
  if (line.labels.length > 1) return [() => lineTwin(page, line, at)];
  const { cell } = line;
  const isHeading = isInHeadingRow(page, line);
  const twins = (): Line[] => {
    const inCell = cellTwin(page, line);
    return inCell.length > 0 ? inCell : blockTwin(page, line);
  };
  const beside = (): Line[] => {
    const right = isMostlyHeads(page, line) ? [] : untilLabel(layout.right(line));
    // Right of a heading stands the next one, and a party's name under it.
    const isNext = line.heading && right[0]?.heading === true;
    const areColumns = PARTIES.has(label.field) && headsColumn(page, line) && headsColumn(page, right[0]);
    return isNext || areColumns ? [] : right;
  };
  const under = (): Line[] => {
    const below = layout.below(line);
    // Under one of several headings side by side, two values or more are a column of them.
    if (below.filter(({ labels }) => labels.length === 0).length > 1 && isVisualHeading(page, line, layout)) return [];
    return untilLabel(below).slice(0, REACH);
  };
  const lines: (() => Line[])[] = [
    twins,
    () =>
      cell === null ? [] : untilLabel(cellLines(page, cell).filter((one) => one.index > line.index)).slice(0, REACH),
    () => (cell === null ? [] : cellsAfter(page, cell)),
    ...(isInOneBlock(line, page.lines[line.index + 1], label.field) ? [() => following(page, line)] : []),
    beside,
    () => (cell === null ? [] : cellBelow(page, cell, label.field)),
    ...(isHeading ? [] : [...(isValueCloserAbove(page, line) ? [() => valueAbove(page, line)] : []), under]),
    ...(isHeading ? [] : [() => following(page, line), () => valueAbove(page, line)]),
  ];
  return lines.map((find) => () => find().filter(canBeSeen).map(toSpot));
}

/**
 * What follows the label in its line. Of a sum's part the words may go on there ("Interest, 50 days"), and the amount
 * stands in the next cell.
 */
function withRest(page: PageText, layout: Layout, line: Line, label: Label): Route[] {
  if (!isAmountField(label.field)) return [() => [{ text: untilPiece(line, label), line }]];
  const { cell } = line;
  const own: Route = () => [{ text: label.rest, line }];
  // "Credit for 2.–4.10. | -31,50": the words go on, and whatever number is in them, the amount has a cell of its own.
  const after = cell !== null && /\p{L}{2}|^(?:19|20)\d\d$/u.test(label.rest) ? cellsAfter(page, cell) : [];
  if (after.some(({ text }) => IS_AMOUNT.test(text))) return [() => after.map(toSpot), own];
  const beside: Route = () => (cell === null ? layout.right(line) : cellsAfter(page, cell)).map(toSpot);
  // "Total due by 02-23-2015 | $ 600.70"
  if (BY.test(label.marks) && readDates(label.rest, page.language).length > 0 && !/\p{L}{4}/u.test(label.rest))
    return [() => beside().filter(({ text }) => IS_AMOUNT.test(text))];
  if (/\p{Sc}|\d[.,]\d{2}(?!\d)/u.test(label.rest) || !/\p{L}/u.test(label.rest)) return [own];
  // "Balance 2000 training" is a good.
  if (/^\d/.test(label.rest) && !/^(?:tax|discount|shipping|paid|subtotal)$/.test(label.field)) return [own];
  return [own, beside];
}

/** "Invoice | Date | Customer | Curr. | Amount": what stands right of one heading is the next one. */
function isMostlyHeads(page: PageText, line: Line): boolean {
  if (line.cell !== null || line.box === null) return false;
  const row = visualRow(page, line);
  return row.length > 3 && row.filter(isHead).length > row.length * 0.6;
}

/**
 * "Supplier<br>Acme": of a party, wherever they stand; else right below each other, or as the two blocks of a card. An amount
 * may be centred there, but is nothing else.
 */
function isInOneBlock(line: Line, next: Line | undefined, field: LabelField): boolean {
  if (next === undefined || next.labels.length > 0) return false;
  const isSame = next.near[0] === line.near[0];
  if (PARTIES.has(field)) return isSame;
  const isCard = line.cell === null && line.near[1] === next.near[1];
  if ((!isSame && !isCard) || line.box === null || next.box === null) return false;
  const [x, y, , height] = line.box;
  const [nextX, nextY] = next.box;
  const isUnder = nextY > y && nextY < y + 2 * height;
  const isAligned = isAmountField(field)
    ? IS_AMOUNT.test(next.text) && overlaps(line.box, next.box)
    : Math.abs(nextX - x) < ALIGNED_PX;
  return isUnder && isAligned;
}

/** Whether one stands over the other, at least in part. */
function overlaps([x, , width]: Box, [otherX, , otherWidth]: Box): boolean {
  return x < otherX + otherWidth && otherX < x + width;
}

/** Whether it is in capitals, and the next line of the document, right under it, is not. */
function headsColumn(page: PageText, line: Line | undefined): boolean {
  const [x, y, , height] = line?.box ?? [0, 0, 0, 0];
  const next = page.lines[(line?.index ?? -2) + 1];
  if (line === undefined || next?.box == null || !isLoud(line) || isLoud(next)) return false;
  return next.box[1] >= y + height / 2 && Math.abs(next.box[0] - x) < COLUMN_PX;
}

function isLoud({ text }: Line): boolean {
  return text === text.toUpperCase();
}

function isVisualHeading(page: PageText, line: Line, layout: Layout): boolean {
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]].filter((one) => one !== undefined);
  const isRow = beside.some((one) => isHead(one) && one.box !== null && one.box[1] === line.box?.[1]);
  return isRow && (layout.right(line).length > 0 || beside.length > 1);
}

/** "0000231" + "Reference": elements that touch are no one word, unless digits go on. */
function untilPiece({ text, pieces }: Line, label: Label): string {
  const from = text.indexOf(label.rest, label.end - 1);
  for (let at = 2; at < pieces.length; at += 2) {
    const start = pieces[at] ?? 0;
    if (start <= from || start >= from + label.rest.length) continue;
    if (/[\p{L}\p{N}]\p{Lu}/u.test(text.slice(start - 1, start + 1))) return text.slice(from, start);
  }
  return label.rest;
}

function toSpot(line: Line): Spot {
  return { text: line.text, line };
}

function untilLabel(lines: readonly Line[]): Line[] {
  const stop = lines.findIndex((line) => line.labels.some((label) => label.isClear || label.rest === ''));
  return stop < 0 ? [...lines] : lines.slice(0, stop);
}

/** The next lines of the document, as far as they share a block with the label and no other label comes between. */
function following(page: PageText, line: Line): Line[] {
  const above = page.lines[line.index - 1];
  const isStacked = above !== undefined && isHead(above) && isClose(line, above, 1);
  const found: Line[] = [];
  for (const next of page.lines.slice(line.index + 1, line.index + 1 + REACH * 2)) {
    if (!canBeSeen(next)) continue;
    if (found.length >= REACH || next.labels.length > 0 || !isClose(line, next, 3)) break;
    if (isElsewhere(line, next)) break;
    found.push(next);
  }
  return isStacked && found.every(({ box }) => box === null) ? [] : found;
}

/** Where both have a place, a value neither stands above its label nor left of it, nor in another column below it. */
function isElsewhere(label: Line, value: Line): boolean {
  if (label.box === null || value.box === null || value.box[3] === 0) return false;
  const isAbove = value.box[1] + value.box[3] <= label.box[1] + 2;
  const isLeft = value.box[0] + value.box[2] <= label.box[0] + 2 && value.box[1] < label.box[1] + label.box[3];
  const isBelow = value.box[1] >= label.box[1] + label.box[3] - 4;
  return isAbove || isLeft || (isBelow && !overlaps(label.box, value.box));
}

/** The line before a label, where it belongs to no other label: a card with the value over its name. */
function valueAbove(page: PageText, line: Line): Line[] {
  const above = seenBefore(page, line.index);
  if (above === undefined || above.labels.length > 0 || !isClose(line, above, 2) || isFar(above, line)) return [];
  if (isAmountField(line.labels[0]?.field ?? 'other') && !/^\P{L}*(?:\p{L}{1,4}\P{L}*)?$/u.test(above.text)) return [];
  // A value in another row of a table belongs to that row.
  if (above.cell !== null && above.cell.row !== line.cell?.row) return [];
  const before = seenBefore(page, above.index);
  if (before !== undefined && isHead(before) && stepsBetween(before, above) <= stepsBetween(above, line)) return [];
  return [above];
}

/** What is laid out in several columns is no card: its last value may end far above the label, or beside it. */
function isFar(value: Line, label: Line): boolean {
  if (value.box === null || label.box === null || value.box[3] === 0) return false;
  const gap = label.box[1] - (value.box[1] + value.box[3]);
  return gap > Math.max(MOST_GAP_PX, value.box[3]) || gap < -value.box[3] / 2 || !overlaps(label.box, value.box);
}

function seenBefore(page: PageText, index: number): Line | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const line = page.lines[at];
    if (line !== undefined && canBeSeen(line)) return line;
  }
  return undefined;
}

/** Whether the mark-up binds a label to the line before it more closely than to the one after it. */
function isValueCloserAbove(page: PageText, line: Line): boolean {
  const [above] = valueAbove(page, line);
  if (above === undefined || !/\d/.test(above.text)) return false;
  const next = page.lines.slice(line.index + 1, line.index + 4).find(canBeSeen);
  return next === undefined || stepsBetween(above, line) < stepsBetween(line, next);
}
