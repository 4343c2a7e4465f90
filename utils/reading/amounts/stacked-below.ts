import { TAX_WORDS } from '../lexicon/around-words.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import type { Line, PageText } from '../page-text.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import type { LooseAmount } from './loose-amounts.ts';
import { saysCondition } from './part-words.ts';

const EDGE_PX = 16;
const GAP_PX = 44;
const MOST_ROWS = 4;
/** The same money in another currency, and what was handed over at the till, change nothing. */
const ASIDE =
  /≈|(?<!\p{L})(?:equivalent|equals|approx|converted|exchange|in words|rate|points|saved|savings)(?!\p{L})/iu;

/**
 * The amounts that stand in one column under a total, row by row, and that nobody understood: they may be what is taken
 * from it and what is left, under names that no lexicon has.
 */
export function stackedBelow(
  page: PageText,
  total: LabelledAmount,
  after: readonly LooseAmount[],
  amounts: readonly LabelledAmount[],
): LooseAmount[] {
  const labels = new Map(amounts.map((one) => [one.line.index, one.labelLine]));
  const stacked: LooseAmount[] = [];
  let last = total.line;
  for (const one of after) {
    if (one.line === last) continue;
    if (!isUnder(page, last, one.line) || stacked.length >= MOST_ROWS) break;
    last = one.line;
    const row = rowOf(page, one.line);
    const isExplained = labels.has(one.line.index) || row.some(({ labels: [label] }) => label?.field === 'other');
    if (isExplained || row.some(({ text }) => ASIDE.test(text) || saysCondition(text) || saysTax(text))) continue;
    stacked.push(one);
  }
  return stacked;
}

function rowOf(page: PageText, line: Line): readonly Line[] {
  if (line.cell !== null) return page.rows.get(line.cell.row) ?? [line];
  const before = page.lines[line.index - 1];
  const isLabel = before !== undefined && before.box !== null && line.box !== null && before.box[1] === line.box[1];
  return isLabel ? [before, line] : [line];
}

/** In the next row, with the right edge at the same place. */
function isUnder(page: PageText, above: Line, line: Line): boolean {
  if ((above.cell === null) !== (line.cell === null)) return false;
  if (above.box === null || line.box === null) return line.index - above.index <= 2;
  const gap = line.box[1] - (above.box[1] + above.box[3]);
  const edge = Math.abs(above.box[0] + above.box[2] - line.box[0] - line.box[2]);
  const isNear = gap >= -4 && gap <= GAP_PX && edge <= EDGE_PX;
  return isNear && page.lines.slice(above.index + 1, line.index).every(({ heading }) => !heading);
}

function saysTax(text: string): boolean {
  return plainPhrase(text)
    .split(' ')
    .some((word) => TAX_WORDS.has(word));
}
