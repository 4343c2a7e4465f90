import { evidenceAt } from '../evidence.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import type { Alternative } from '../reading.ts';
import { unitsOf } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { isSentence, looseAmounts, type LooseAmount } from './loose-amounts.ts';
import { saysCondition, saysPart } from './part-words.ts';
import { stackedBelow } from './stacked-below.ts';

const REACH = 40;
const MOST_LINES = 600;
const MOST = 12;
const HEADING_REACH = 10;
const MONEY = /\p{Sc}\s?\d|\d[.,]\d{2}(?!\d)/u;

/**
 * Other amounts that may be asked for instead of a total that nothing on the page calls due: what follows it adds up to
 * it (a part that was paid and a rest, instalments), or stands beside words for a deposit, payments or a rest.
 */
export function doubtTotal(
  page: PageText,
  total: LabelledAmount,
  amounts: readonly LabelledAmount[],
): Alternative<string>[] {
  const whole = unitsOf(total.decimal);
  if (whole === null || whole <= 0n) return [];
  const { index } = total.line;
  const after = looseAmounts(page, page.lines.slice(index + 1, index + 1 + REACH), total, amounts).slice(0, MOST);
  // Where no amount stands above a total, what follows it is what it was added up from.
  const isLast = page.lines
    .slice(Math.max(0, index - REACH), index)
    .some((line) => isShown(line) && MONEY.test(line.text));
  const open = isLast ? after.filter(({ line }) => !saysCondition(line.text)) : [];
  const rest = findRest(open, whole) ?? findMore(open, whole, amounts);
  const parts = after.filter((one) => one.units < whole && speaksOfPart(page, one.line, index));
  const said = page.lines.slice(0, MOST_LINES).filter((line) => isSentence(line) && saysPart(line.text));
  const inProse = looseAmounts(page, said, total, amounts).filter((one) => one.units < whole);
  const stacked = stackedBelow(page, total, open, amounts).filter((one) => one.units < whole);
  return [...(rest === null ? [] : [rest]), ...stacked.toReversed(), ...parts, ...inProse]
    .slice(0, MOST)
    .map(({ decimal, line }) => ({
      value: decimal,
      evidence: [evidenceAt(line, 'page')],
    }));
}

/** The last of two amounts or more that make up the whole, each of a row or a sentence of its own. */
function findRest(after: readonly LooseAmount[], whole: bigint): LooseAmount | null {
  for (const [at, last] of after.entries()) {
    const before = after.slice(0, at).filter((one) => isApart(one, last));
    if (before.some((one) => one.units + last.units === whole)) return last;
    if (before.length > 1 && before.reduce((sum, one) => sum + one.units, last.units) === whole) return last;
  }
  return null;
}

/** What the total and an amount beside it make together: a tax that comes on top of it. */
function findMore(
  after: readonly LooseAmount[],
  whole: bigint,
  amounts: readonly LabelledAmount[],
): LooseAmount | null {
  const taxes = amounts.filter(({ field, isDoubtful }) => field === 'tax' && !isDoubtful);
  const added = new Set([...taxes.map(({ decimal }) => unitsOf(decimal) ?? 0n), ...after.map(({ units }) => units)]);
  return after.find(({ units }) => units > whole && added.has(units - whole)) ?? null;
}

/** The base and the tax of a row of taxes make up the total as well. */
function isApart(a: LooseAmount, b: LooseAmount): boolean {
  if (a.line.cell !== null && b.line.cell !== null) return a.line.cell.row !== b.line.cell.row;
  return a.line !== b.line || isSentence(a.line);
}

/** Whether the line, its row or the heading over it says so. */
function speaksOfPart(page: PageText, line: Line, from: number): boolean {
  if (saysPart(line.text)) return true;
  const row = line.cell === null ? [] : (page.rows.get(line.cell.row) ?? []);
  if (row.some((one) => isShown(one) && saysPart(one.text))) return true;
  const above = page.lines.slice(Math.max(from + 1, line.index - HEADING_REACH), line.index);
  return above.some((one) => isShown(one) && isHeading(one) && saysPart(one.text));
}

function isHeading({ text, heading, cell }: Line): boolean {
  return text.length <= 40 && !/\d/.test(text) && (heading || cell === null);
}
