import { readAmounts } from '../../money/parse-amount.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { unitsOf } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';

const MOST_LINES = 120;
/** How far the right edges of amounts in one column may be apart. */
const EDGE_PX = 8;
const LEAST_ROWS = 2;

/**
 * The amounts right above a total in its column, without a heading or with one, where they add up to it; empty where they
 * do not.
 */
export function sumAbove(page: PageText, total: LabelledAmount): readonly Line[] {
  const whole = unitsOf(total.decimal);
  const start = Math.min(total.line.index, total.labelLine.index);
  const added: Line[] = [];
  let sum = 0n;
  for (let at = start - 1; at >= Math.max(0, start - MOST_LINES); at--) {
    const line = page.lines[at];
    if (line === undefined || !isShown(line) || !isInColumn(line, total.line)) continue;
    const units = amountOf(page, line);
    if (units === null) return [];
    sum += units;
    added.push(line);
    if (sum === whole && added.length >= LEAST_ROWS) return added;
  }
  return [];
}

function isInColumn({ box, cell }: Line, total: Line): boolean {
  if (box === null || total.box === null || box[3] === 0) return cell !== null && cell.column === total.cell?.column;
  return Math.abs(box[0] + box[2] - total.box[0] - total.box[2]) <= EDGE_PX;
}

/** What a line says, if it is one amount and nothing else. */
function amountOf(page: PageText, { text }: Line): bigint | null {
  if (text.length > 24 || /\p{L}{4}/u.test(text)) return null;
  const [read, ...others] = readAmounts(text, { decimalSeparator: page.decimalSeparator });
  return read === undefined || others.length > 0 || read.alternatives.length > 0 ? null : unitsOf(read.decimal);
}
