import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';

const PARTS = /^(?:subtotal|tax|shipping|discount)$/;

/**
 * "Total USD 1,210.00", and below it "Total EUR 1,115.40": the same money once more. It is left out where all that a total
 * is made of is in one currency and another label of its kind says an amount in that one.
 */
export function withoutEquivalents(amounts: readonly LabelledAmount[]): readonly LabelledAmount[] {
  const parts = amounts.filter((one) => PARTS.test(one.field) && hasMark(one));
  // A tax alone may be told in the currency of the tax office.
  const part = parts.find(({ field }) => field === 'subtotal');
  if (part === undefined || !parts.every((one) => isAlike(one, part))) return amounts;
  const own = new Set(amounts.filter((one) => hasMark(one) && isAlike(one, part)).map(({ field }) => field));
  return amounts.filter((one) => !hasMark(one) || isAlike(one, part) || !own.has(one.field));
}

function isAlike(a: LabelledAmount, b: LabelledAmount): boolean {
  const codes = codesOf(b);
  return codesOf(a).some((code) => codes.includes(code));
}

function codesOf({ currency, candidates }: LabelledAmount): readonly string[] {
  return currency === null ? candidates : [currency];
}
