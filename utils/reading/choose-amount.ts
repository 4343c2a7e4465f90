import { isRest, isSameDecimal } from './decimals.ts';
import { askAmong, readAs } from './fields.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import type { LabelledAmount } from './labelled-amounts.ts';
import { noReading, type Alternative, type FieldReading } from './reading.ts';

/** What is owed beats what is to pay, beats the grand total, beats a total. */
const RANKS: readonly (readonly LabelField[])[] = [['due', 'due_any'], ['payable'], ['grand_total'], ['total']];

export type ChosenAmount = {
  readonly field: FieldReading<string>;
  /** The labelled amounts that say the chosen value. */
  readonly from: readonly LabelledAmount[];
  readonly isPaid: boolean;
};

/** The amount that the page asks for, from its labelled amounts alone. */
export function chooseAmount(amounts: readonly LabelledAmount[]): ChosenAmount {
  const ranked = RANKS.map((fields) => amounts.filter((one) => fields.includes(one.field)));
  const top = ranked.findIndex((group) => group.length > 0);
  const group = ranked[top] ?? [];
  const [first] = group;
  if (first === undefined) return { field: noReading(), from: [], isPaid: false };
  const paid = amounts.filter((one) => one.field === 'paid' && !isZero(one.decimal) && one.decimal !== '');
  const isSettled = group.every((one) => !one.isDoubtful && isSameDecimal(one.decimal, first.decimal));
  const payable = ranked[1] ?? [];
  const contradicted = top === 0 && payable.some((one) => !isSameDecimal(one.decimal, first.decimal));
  if (!isSettled || contradicted) {
    return {
      field: askAmong([...group, ...(contradicted ? payable : [])].flatMap(toAlternatives)),
      from: group,
      isPaid: false,
    };
  }
  const isPaid =
    isZero(first.decimal) ||
    (top > 0 && paid.some((one) => isSameDecimal(one.decimal.replace('-', ''), first.decimal)));
  const totals = [...(ranked[2] ?? []), ...(ranked[3] ?? [])].filter((one) => one.decimal !== '');
  const isBalance = totals.some((one) => paid.some((part) => isRest(one.decimal, part.decimal, first.decimal)));
  // Something was paid and no balance is printed: what is left to pay is for the person to say.
  if (paid.length > 0 && top > 0 && !isPaid && !(top === 1 && isBalance))
    return { field: askAmong([first].flatMap(toAlternatives)), from: group, isPaid };
  return {
    field: readAs(
      first.decimal,
      'likely',
      group.map((one) => one.evidence),
    ),
    from: group,
    isPaid,
  };
}

export function toAlternatives(one: LabelledAmount): Alternative<string>[] {
  return [one.decimal, ...one.others]
    .filter((decimal) => decimal !== '')
    .map((value) => ({ value, evidence: [one.evidence] }));
}

function isZero(decimal: string): boolean {
  return /^-?0(?:\.0+)?$/.test(decimal);
}
