import type { Alternative, SiteHabits } from '../reading.ts';
import type { LabelledAmount } from './labelled-amount.ts';

/**
 * What an amount may be. Of "1.234" and its like both readings, and what choosing one of them would teach: how the site
 * writes decimals.
 */
export function toAlternatives(one: LabelledAmount): Alternative<string>[] {
  return readingsOf([one.decimal, ...one.others], one.line.text).map(({ value, teaches }) => ({
    value,
    evidence: [one.evidence],
    ...(teaches === undefined ? {} : { teaches }),
  }));
}

/** The readings of an amount as its text has them, each with the decimal separator that it supposes. */
export function readingsOf(decimals: readonly string[], text: string): { value: string; teaches?: SiteHabits }[] {
  const values = decimals.filter((decimal) => decimal !== '');
  const mark = /(?<![.,\d])\d{1,3}([.,])\d{3}(?![.,]?\d)/.exec(text)?.[1];
  if (values.length !== 2 || (mark !== '.' && mark !== ',')) return values.map((value) => ({ value }));
  const other = mark === '.' ? ',' : '.';
  return values.map((value) => ({ value, teaches: { decimalSeparator: value.includes('.') ? mark : other } }));
}
