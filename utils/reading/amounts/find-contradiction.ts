import { readAmounts } from '../../money/parse-amount.ts';
import { isShown, type PageText } from '../page-text.ts';
import { isNear, isZero, unitsOf } from './decimals.ts';
import { isMoney } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { SAYS_INCLUDED } from './part-words.ts';
import { proveAmount, type Sums } from './prove-amount.ts';

const ROUNDING = /r(?:o|u|ou)nd|redond|rotond|zaokr|pyorist/;

/**
 * Whether the sums of a page contradict an amount: a subtotal and what is added to it stand right before it, nothing
 * else does, and no way of adding them makes it.
 */
export function isContradicted(page: PageText, chosen: LabelledAmount, sums: Sums): boolean {
  if (chosen.decimal === '' || isZero(chosen.decimal) || proveAmount(chosen.decimal, sums) !== null) return false;
  const sure = sums.amounts.filter(
    (one) => !one.isDoubtful && one.decimal !== '' && one.line.index <= chosen.line.index,
  );
  const base = sure.findLast(({ field }) => field === 'subtotal');
  if (base === undefined) return false;
  const parts = sure.filter(({ line }) => line.index > base.line.index && line.index < chosen.line.index);
  const added = parts.filter(({ field }) => /^(?:tax|shipping|discount)$/.test(field) && !isRepeated(sure, base));
  if (added.length === 0 || parts.some(({ field }) => !/^(?:tax|shipping|discount|total)$/.test(field))) return false;
  if (countAmounts(page, base.line.index, chosen.line.index) !== parts.length) return false;
  const isSame = (isNet(base) && !added.some(isIncluded) ? parts : [base, ...parts]).some((one) =>
    isWithin(one.decimal, chosen.decimal),
  );
  return !isSame && !isRounded(base, added, chosen);
}

/** "Netto", "Total excl. VAT": the tax is not in it. */
function isNet({ label, marks }: LabelledAmount): boolean {
  return /(?:^| )(?:net|nett|netto\S*|net[oa]|excl|e[ck]skl|exkl|ohne|hors|sin|senza|bez|utan|uten|zonder|ht)(?= |$)/.test(
    `${label} ${marks}`,
  );
}

/** "VAT included" */
function isIncluded({ labelLine }: LabelledAmount): boolean {
  return SAYS_INCLUDED.test(labelLine.text);
}

function isRepeated(sure: readonly LabelledAmount[], base: LabelledAmount): boolean {
  return sure.some((one) => one !== base && one.field === 'subtotal' && !isWithin(one.decimal, base.decimal));
}

function isWithin(a: string, b: string): boolean {
  return isNear(unitsOf(a), unitsOf(b));
}

function isRounded(base: LabelledAmount, added: readonly LabelledAmount[], chosen: LabelledAmount): boolean {
  const sum = added.reduce(
    (total, one) => (one.field === 'discount' ? total - absolute(one.decimal) : total + absolute(one.decimal)),
    absolute(base.decimal),
  );
  // What is rounded off is printed without its sign, too.
  const whole = absolute(chosen.decimal);
  const parts = added.filter(({ label }) => ROUNDING.test(label)).map(({ decimal }) => absolute(decimal));
  return [0n, ...parts].some((part) => isNear(sum - 2n * part, whole));
}

/** Lines between two that hold an amount. */
function countAmounts(page: PageText, from: number, to: number): number {
  const between = page.lines.slice(from + 1, to).filter((line) => isShown(line) && /\d/.test(line.text));
  return between.filter((line) => readAmounts(line.text).some(isMoney)).length;
}

function absolute(decimal: string): bigint {
  return unitsOf(decimal.replace('-', '')) ?? 0n;
}
