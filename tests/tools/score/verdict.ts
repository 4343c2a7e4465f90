/** `abstained`: nothing was read where something could have been. `sure_wrong`: wrong, and reported as `exact`. */
export type Verdict = 'right' | 'abstained' | 'wrong' | 'sure_wrong';

/** What a tool said of one field: its value, how sure it is, and what else it may be. */
export type Answer = {
  readonly value: string | null;
  readonly certainty: string;
  readonly alternatives?: readonly string[];
};

/** Every value that is right. `null` among them: saying nothing is right too. */
export type Truth = readonly (string | null)[];

/** Whether two decimal strings are the same number; false where one of them is none. Asks nothing of what is judged. */
export function isSameAmount(a: string, b: string): boolean {
  const first = plainDecimal(a);
  return first !== null && first === plainDecimal(b);
}

/** Without zeros that say nothing: "-012.50" is "-12.5", "-0.0" is "0". */
function plainDecimal(decimal: string): string | null {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '') return null;
  const rest = fraction.replace(/0+$/, '');
  const plain = rest === '' ? whole : `${whole}.${rest}`;
  return plain === '0' ? '0' : minus + plain;
}

/** Whether two names are the same but for case, width and white space. */
export function isSameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
  return plain(a) === plain(b);
}

export function isSameText(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

/** Judges one field against all values that are right. */
export function judge(answer: Answer, truth: Truth, isSame: (a: string, b: string) => boolean = isSameText): Verdict {
  const { value, certainty } = answer;
  if (value === null) return truth.includes(null) ? 'right' : 'abstained';
  if (truth.some((one) => one !== null && isSame(one, value))) return 'right';
  return certainty === 'exact' ? 'sure_wrong' : 'wrong';
}

/** Where a text has two readings, offering the right one among them is right as well. */
export function judgeAmbiguous(answer: Answer, truth: Truth): Verdict {
  const isOffered = (answer.alternatives ?? []).some((one) => truth.some((t) => t !== null && isSameAmount(t, one)));
  return answer.value === null && isOffered ? 'right' : judge(answer, truth, isSameAmount);
}

/**
 * The currencies that are right. A text that does not tell leaves null, or one of the named candidates; where only
 * addresses tell what a bare symbol means, abstaining is right too.
 */
export function currencyTruth(
  currency: string | null,
  candidates: readonly string[] = [],
  evidence: string | null = null,
): Truth {
  if (currency === null) return [null, ...candidates];
  return evidence === 'symbol+country' ? [currency, null] : [currency];
}
