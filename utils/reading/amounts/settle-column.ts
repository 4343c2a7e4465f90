import { isNear, unitsOf } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import type { Sums } from './prove-amount.ts';

/** Whole rates of value-added tax, in percent, from the lowest to the highest that there are. */
const RATES = Array.from({ length: 25 }, (_one, index) => index + 3);
/** A hundredth, in the units of amounts. */
const CENT = 1_000_000n;

/**
 * Of two amounts in a totals row the last, where the column of goods above it adds up to it and the other one is what it is
 * without a tax of a whole rate. A column may be of anything, so that is likely at most.
 */
export function settleColumn(group: readonly LabelledAmount[], { items }: Sums): LabelledAmount | null {
  const [net, gross, ...more] = group;
  const [goods, ...others] = items;
  if (net === undefined || gross === undefined || goods === undefined || more.length + others.length > 0) return null;
  const isOneRow = [net, gross].every((one) => one.isOneOfMany && one.others.length === 0 && one.decimal !== '');
  const isAlike = net.currency === gross.currency && net.candidates.join() === gross.candidates.join();
  if (!isOneRow || !isAlike || net.labelLine !== gross.labelLine) return null;
  const [less, whole] = [unitsOf(net.decimal), unitsOf(gross.decimal)];
  if (less === null || whole === null || whole !== goods.units || less >= whole) return null;
  const isTaxed = RATES.some((rate) => isNear(less * BigInt(100 + rate), whole * 100n, CENT * 100n));
  return isTaxed ? { ...gross, isDoubtful: false } : null;
}
