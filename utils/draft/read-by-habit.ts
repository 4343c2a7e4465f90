import { readAmounts } from '../money/parse-amount.ts';
import type { Reading, SiteHabits } from '../reading/reading.ts';
import type { AskedField } from './draft.ts';

/**
 * The fields that say what they say because of what was learnt of their site: the text they were read from does not say
 * it by itself. A person is told so, and can take it back.
 */
export function readByHabit({ fields }: Reading, habits: SiteHabits): AskedField[] {
  const { amount, currency } = fields;
  const amounts = amount.evidence.flatMap(({ text }) => readAmounts(text));
  const isCut =
    habits.decimalSeparator !== undefined &&
    amounts.some(
      (one) => [one.decimal, ...one.alternatives].includes(amount.value ?? '') && one.alternatives.length > 0,
    );
  const marks = currency.evidence.flatMap(({ text }) => readAmounts(text));
  const isNamed = marks.some((one) => one.currency === currency.value);
  const isMeant = currency.value !== null && currency.value === habits.currency && !isNamed;
  return [...(isCut ? (['amount'] as const) : []), ...(isMeant ? (['currency'] as const) : [])];
}
