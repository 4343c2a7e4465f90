import { readAmounts } from '../../money/parse-amount.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { isNear, isZero, unitsOf } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { SAYS_INCLUDED } from './part-words.ts';
import { proveAmount, type Sums } from './prove-amount.ts';

/** Parts of a percent that rates are counted in. */
const RATE = 10_000n;

/**
 * Whether the goods contradict an amount: their rows are multiplied out, nothing else on the page could be added to them or
 * taken off them, and yet they do not make it.
 */
export function isContradictedByGoods(page: PageText, chosen: LabelledAmount, sums: Sums): boolean {
  const [goods, ...others] = sums.items;
  if (goods === undefined || others.length > 0 || !goods.isMultiplied || goods.units === 0n) return false;
  // What is due may be a part, and what has a tax in it need not say which.
  if (chosen.field.startsWith('due') || [chosen.line, chosen.labelLine].some(({ text }) => SAYS_INCLUDED.test(text)))
    return false;
  const units = unitsOf(chosen.decimal);
  const last = goods.lines.at(-1)?.index ?? Number.POSITIVE_INFINITY;
  const mark = chosen.currency ?? chosen.candidates.join(' ');
  if (units === null || isZero(chosen.decimal) || chosen.line.index < last) return false;
  if (goods.mark !== null && mark !== '' && goods.mark !== mark) return false;
  if (proveAmount(chosen.decimal, sums) !== null) return false;
  const isOpen = sums.amounts.some(
    (one) =>
      one.isDoubtful ||
      /^(?:shipping|discount|paid)$/.test(one.field) ||
      (one.field !== 'tax' && isNear(unitsOf(one.decimal), goods.units)),
  );
  if (isOpen) return false;
  const rest = units < goods.units ? goods.units - units : units - goods.units;
  const around = page.lines.filter((line) => isShown(line) && !goods.lines.includes(line));
  return !around.some((line) => isRateOf(line, goods.units, rest) || (line !== chosen.line && says(page, line, rest)));
}

/** A rate without its amount: the total has the tax in it. */
function isRateOf({ text }: Line, base: bigint, rest: bigint): boolean {
  return Array.from(text.matchAll(/(\d{1,2})(?:[.,](\d{1,2}))?\s?%/gu)).some(([, whole = '', part = '']) =>
    isNear((base * BigInt(whole + part.padEnd(2, '0'))) / RATE, rest),
  );
}

function says(page: PageText, { text }: Line, rest: bigint): boolean {
  if (!/\d/.test(text)) return false;
  const amounts = readAmounts(text, { decimalSeparator: page.decimalSeparator });
  return amounts.some(({ decimal }) => isNear(unitsOf(decimal.replace('-', '')), rest));
}
