import type { Verdict } from './verdict.ts';

/** One judged field of one row. */
export type Mark = {
  readonly set: string;
  readonly source: string;
  readonly field: string;
  readonly id: string;
  readonly verdict: Verdict;
  /** What is needed to understand a failure. */
  readonly details: object;
};

/** How many there are, and how many of each verdict. `wrong` counts the sure ones too. */
export type Count = {
  readonly rows: number;
  readonly right: number;
  readonly abstained: number;
  readonly wrong: number;
  readonly sureWrong: number;
};

export function countVerdicts(verdicts: readonly Verdict[]): Count {
  const of = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
  const sureWrong = of('sure_wrong');
  return {
    rows: verdicts.length,
    right: of('right'),
    abstained: of('abstained'),
    wrong: of('wrong') + sureWrong,
    sureWrong,
  };
}

export function countMarks(marks: readonly Mark[]): Count {
  return countVerdicts(marks.map((mark) => mark.verdict));
}

/** The worse of several verdicts: a row is right where all of its fields are. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['sure_wrong', 'wrong', 'abstained', 'right'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'right';
}

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
