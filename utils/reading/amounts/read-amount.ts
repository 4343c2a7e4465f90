import { exponentOf } from '../../money/iso-4217.ts';
import { chooseCurrency } from '../currency/choose-currency.ts';
import { doubt, readAs } from '../fields.ts';
import { canBeSeen, type PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import { chooseAmount, type ChosenAmount } from './choose-amount.ts';
import { isSameDecimal, isZero } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { readLabelledAmounts } from './labelled-amounts.ts';
import { sumItems } from './line-items.ts';
import { hasScaleNote } from './scale-note.ts';

type Way = { readonly chosen: ChosenAmount; readonly amounts: readonly LabelledAmount[] };

/**
 * The amount of the page. Where "1.234" has two readings, a currency without minor units settles them, then the page's
 * sums, then what the person taught of this site. What is covered by something is not what a person sees.
 */
export function readAmount(page: PageText, pairs: readonly Pair[]): ChosenAmount {
  const plain = readOnce(page, pairs);
  const isAmbiguous = plain.chosen.field.value === null && plain.chosen.field.alternatives.some((one) => one.teaches);
  if (!isAmbiguous) return plain.chosen;
  const currency = chooseCurrency(page, plain.chosen.from, pairs).value;
  if (currency !== null && exponentOf(currency) === 0) return withoutDecimals(plain.chosen);
  const point = readOnce({ ...page, decimalSeparator: '.' }, pairs);
  const comma = readOnce({ ...page, decimalSeparator: ',' }, pairs);
  const proven = [point, comma].filter(({ chosen }) => chosen.field.certainty === 'exact');
  if (proven.length === 1 && proven[0] !== undefined && hasFixedTerm(point.amounts, comma.amounts)) {
    return proven[0].chosen;
  }
  const taught = page.habits.decimalSeparator;
  return taught === undefined ? plain.chosen : asLikely((taught === '.' ? point : comma).chosen);
}

function readOnce(page: PageText, pairs: readonly Pair[]): Way {
  const amounts = readLabelledAmounts(page, pairs);
  const chosen = chooseAmount(page, { amounts, items: sumItems(page) });
  const shown = withoutCovered(hasSilentDue(pairs, amounts) ? asLikely(chosen) : chosen);
  return { chosen: hasScaleNote(page) ? asAsked(shown) : shown, amounts };
}

/** Whether what is owed has a label whose amount could not be read: then no other amount is sure to be it. */
function hasSilentDue(pairs: readonly Pair[], amounts: readonly LabelledAmount[]): boolean {
  return pairs.some(
    ({ field, label, line }) =>
      /^(?:due|payable)$/.test(field) &&
      label.isClear &&
      canBeSeen(line) &&
      !amounts.some(({ labelLine }) => labelLine === line),
  );
}

/** Sums of amounts that are all a thousand times as much fit as well: one must be the same either way. */
function hasFixedTerm(a: readonly LabelledAmount[], b: readonly LabelledAmount[]): boolean {
  return a.some(
    (one) =>
      !one.isDoubtful &&
      one.decimal !== '' &&
      !isZero(one.decimal) &&
      b.some((other) => other.line === one.line && isSameDecimal(other.decimal, one.decimal)),
  );
}

/** There is no ¥ 349.500 with decimals. */
function withoutDecimals(chosen: ChosenAmount): ChosenAmount {
  const [only, ...others] = chosen.field.alternatives.filter(({ value }) => !value.includes('.'));
  if (only === undefined || others.length > 0) return chosen;
  return { ...chosen, field: readAs(only.value, 'likely', only.evidence) };
}

function asLikely(chosen: ChosenAmount): ChosenAmount {
  const { value, evidence } = chosen.field;
  return value === null ? chosen : { ...chosen, field: readAs(value, 'likely', evidence) };
}

function withoutCovered(chosen: ChosenAmount): ChosenAmount {
  return chosen.from.some(({ line }) => line.covered) ? asAsked(chosen) : chosen;
}

function asAsked(chosen: ChosenAmount): ChosenAmount {
  return { ...chosen, field: doubt(chosen.field) };
}
