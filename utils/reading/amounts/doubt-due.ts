import { readAmounts } from '../../money/parse-amount.ts';
import { isShown, type PageText } from '../page-text.ts';
import { isSameDecimal, isZero, subtract, unitsOf } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { proveAmount, type Sums } from './prove-amount.ts';

const MAX_LINE = 200;

/**
 * A total that is less than what the page calls due, though nothing on the page is the difference: what is due may be
 * the whole account's.
 */
export function findSmallerTotal(page: PageText, due: LabelledAmount, sums: Sums): LabelledAmount | null {
  const whole = unitsOf(due.decimal);
  if (whole === null || proveAmount(due.decimal, sums) !== null) return null;
  const smaller = sums.amounts.find(
    (one) =>
      /^(?:grand_total|total)$/.test(one.field) &&
      !one.isDoubtful &&
      !isZero(one.decimal) &&
      (unitsOf(one.decimal) ?? whole) < whole,
  );
  if (smaller === undefined) return null;
  // "Balance owing" over a list of goods is their "Order total" under it.
  const isTotal = sums.amounts.some(
    (one) =>
      one.field === 'grand_total' && one.line.index > smaller.line.index && isSameDecimal(one.decimal, due.decimal),
  );
  if (isTotal) return null;
  const difference = subtract(due.decimal, smaller.decimal);
  return difference === null || shows(page, difference) ? null : smaller;
}

/** The total that what seems to be due is but a part of: it is added up from it further down, with what stands between. */
export function findLargerTotal(page: PageText, due: LabelledAmount, sums: Sums): LabelledAmount | null {
  const whole = unitsOf(due.decimal) ?? 0n;
  const larger = sums.amounts.find(
    (one) =>
      /^(?:grand_total|total)$/.test(one.field) &&
      one.line.index > due.line.index &&
      !one.isDoubtful &&
      (unitsOf(one.decimal) ?? 0n) > whole &&
      !isLeftOf(whole, one, sums) &&
      (isTaxed(due, one, sums) ||
        (!isAskedUnder(one, due, sums) &&
          shows(page, subtract(one.decimal, due.decimal) ?? '', [due.line.index + 1, one.line.index]))),
  );
  return larger ?? null;
}

/** Who buys for the Italian state pays the tax to it: art. 17-ter of the decree on VAT. */
const SPLIT = /scissione dei pagamenti|17[- ]?ter/i;

/** What is left of a total without its tax, where the page says that the tax is paid to the state. */
export function findWithoutSplitTax(page: PageText, total: LabelledAmount, sums: Sums): LabelledAmount | null {
  if (!page.shown.some(({ text }) => SPLIT.test(text))) return null;
  const taxes = sums.amounts.filter(({ field, isDoubtful }) => field === 'tax' && !isDoubtful);
  const net = taxes.map(({ decimal }) => subtract(total.decimal, decimal) ?? '');
  return sums.amounts.find((one) => net.some((decimal) => isSameDecimal(one.decimal, decimal))) ?? null;
}

/** Whether what is due is asked for once more under the total: "Amount to pay (advance)". */
function isAskedUnder(total: LabelledAmount, due: LabelledAmount, { amounts }: Sums): boolean {
  return amounts.some(
    ({ field, decimal, line }) =>
      /^(?:due|payable)$/.test(field) && line.index > total.line.index && isSameDecimal(decimal, due.decimal),
  );
}

/** Whether a tax further down is the difference. */
function isTaxed(due: LabelledAmount, total: LabelledAmount, { amounts }: Sums): boolean {
  const difference = subtract(total.decimal, due.decimal) ?? '';
  return amounts.some(
    ({ field, decimal, isDoubtful, line }) =>
      field === 'tax' && !isDoubtful && line.index > due.line.index && isSameDecimal(decimal, difference),
  );
}

/** Whether it is what payments left of a total. */
function isLeftOf(whole: bigint, total: LabelledAmount, { amounts }: Sums): boolean {
  return amounts.some(
    ({ field, decimal }) =>
      field === 'paid' && (unitsOf(decimal.replace('-', '')) ?? 0n) === (unitsOf(total.decimal) ?? 0n) - whole,
  );
}

function shows(page: PageText, decimal: string, [from, to] = [0, Infinity]): boolean {
  const hints = { decimalSeparator: page.decimalSeparator };
  return page.lines
    .slice(from, to)
    .some(
      (line) =>
        isShown(line) &&
        line.text.length <= MAX_LINE &&
        /\d/.test(line.text) &&
        readAmounts(line.text, hints).some((one) => isSameDecimal(one.decimal.replace('-', ''), decimal)),
    );
}
