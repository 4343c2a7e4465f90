import { unitsOf } from './decimals.ts';
import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';

/**
 * The amounts that a totals row may mean. "Total | 5 | $ 100.00": the quantity is none. "Total | 100,00 | 21,00 |
 * 121,00": the last is the sum of the others, so it is the one; and so where the tax is none, "Total | 100,00 | 0,00 | 100,00".
 */
export function settleRow(row: readonly LabelledAmount[]): readonly LabelledAmount[] {
  const found = row.map((one, at) => (isTorn(one, row[at + 1]) ? { ...one, isDoubtful: true } : one));
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

/** "€ 12 | 50" may be cents in a column of their own. Read as a decimal, "05" has lost its zero. */
function isTorn(one: LabelledAmount, next: LabelledAmount | undefined): boolean {
  return next !== undefined && !hasPoint(one) && hasMark(one) && /^\d\d$/.test(next.line.text);
}

function hasPoint({ decimal }: LabelledAmount): boolean {
  return decimal.includes('.');
}
