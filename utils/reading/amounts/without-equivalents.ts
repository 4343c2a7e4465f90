import type { PageText } from '../page-text.ts';
import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { proveAmount, type Sums } from './prove-amount.ts';

const PARTS = /^(?:subtotal|tax|shipping|discount)$/;
const TOTALS = /^(?:total|grand_total)$/;

/**
 * "Total USD 1,210.00", and beside it "Total EUR 1,115.40": the same money once more. It is left out where all that a total
 * is made of is in one currency and adds up to the one next to it, and nothing else on the page names the other currency.
 */
export function withoutEquivalents(page: PageText, { amounts, items }: Sums): readonly LabelledAmount[] {
  const parts = amounts.filter((one) => PARTS.test(one.field) && hasMark(one));
  // A tax alone may be told in the currency of the tax office.
  const part = parts.find(({ field }) => field === 'subtotal');
  const codes = part === undefined ? [] : codesOf(part);
  const isOwn = (one: LabelledAmount): boolean => codesOf(one).some((code) => codes.includes(code));
  const areOwn = items.every(({ mark }) => mark === null || mark.split(' ').some((code) => codes.includes(code)));
  if (part === undefined || !areOwn || !parts.every(isOwn)) return amounts;
  const sums: Sums = { amounts: amounts.filter(isOwn), items };
  const own = sums.amounts.filter((one) => TOTALS.test(one.field) && proveAmount(one.decimal, sums) !== null);
  return amounts.filter(
    (one) =>
      !hasMark(one) ||
      isOwn(one) ||
      !TOTALS.test(one.field) ||
      !own.some((other) => isBeside(one, other)) ||
      isNamedElsewhere(page, one, amounts),
  );
}

function isBeside(a: LabelledAmount, b: LabelledAmount): boolean {
  const [first, last] = a.line.index < b.line.index ? [a, b] : [b, a];
  return last.labelLine.index - first.line.index <= 1;
}

/** "Please pay in EUR." */
function isNamedElsewhere(page: PageText, { currency }: LabelledAmount, amounts: readonly LabelledAmount[]): boolean {
  const labels = new Set(amounts.flatMap(({ labelLine, line }) => [labelLine, line]));
  const name = new RegExp(`(?<!\\p{L})(?:${currency ?? '\\p{Sc}'}|euros?|dollars?)(?!\\p{L})`, 'iu');
  return page.shown.some((line) => !labels.has(line) && !/\d/.test(line.text) && name.test(line.text));
}

function codesOf({ currency, candidates }: LabelledAmount): readonly string[] {
  return currency === null ? candidates : [currency];
}
