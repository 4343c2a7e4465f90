import { unitsOf } from './decimals.ts';
import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';

/**
 * The amounts that a totals row may mean. "Total | 5 | $ 100.00": the quantity is none. "Total | 100,00 | 21,00 |
 * 121,00": the last is the sum of the others, so it is the one; and so where the tax is none, "Total | 100,00 | 0,00 | 100,00".
 */
export function settleRow(row: readonly LabelledAmount[]): readonly LabelledAmount[] {
  const found = row.map((one, at) => {
    const isPart = isTorn(one, row[at + 1]) || isTorn(row[at - 1], one);
    return isPart ? { ...one, isDoubtful: true } : one;
  });
  if (found.length < 2 || found.some((one) => one.decimal === '')) return found;
  // "Total | 7.5 | £187.50": beside a sign, hours are no money, though they have a point as well.
  const isMoney = found.some(hasMark) ? (one: LabelledAmount) => hasMark(one) || /\.\d{2}/.test(one.decimal) : hasPoint;
  const money = found.some(isMoney) ? found.filter(isMoney) : found;
  const last = money.at(-1);
  const terms = money.slice(0, -1).map((one) => unitsOf(one.decimal));
  if (last === undefined || terms.length < 2 || money.some((one) => one.isDoubtful)) return money;
  const sum = terms.reduce<bigint>((total, one) => total + (one ?? 0n), 0n);
  const areTerms =
    terms.every((one) => one !== null && one !== 0n) || (terms.length === 2 && terms[1] === 0n && sum > 0n);
  const isSum = areTerms && sum === unitsOf(last.decimal);
  return isSum ? [last] : money;
}

/** "€ 12 | 50" may be cents in a column of their own, and "1" right before "234,00" its thousands. */
function isTorn(one: LabelledAmount | undefined, next: LabelledAmount | undefined): boolean {
  if (one === undefined || next === undefined || hasPoint(one) || hasMark(next)) return false;
  return /^\d\d$/.test(next.decimal) ? hasMark(one) : /^\d{3}\./.test(next.decimal) && touches(one, next);
}

function touches({ line }: LabelledAmount, next: LabelledAmount): boolean {
  if (line.box === null || next.line.box === null) return false;
  const [left, , width, height] = line.box;
  return next.line.box[0] - (left + width) < height / 3;
}

function hasPoint({ decimal }: LabelledAmount): boolean {
  return decimal.includes('.');
}
