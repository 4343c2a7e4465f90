import type { PopupForm } from './popup-form.ts';

export type MissingField = 'amount' | 'currency';

/** What a page must give before a link can be made of it. A description a person would type themselves. */
export function findMissing({ amount, currency }: Pick<PopupForm, MissingField>): MissingField[] {
  const missing: MissingField[] = [];
  if (amount === '') missing.push('amount');
  if (currency === '') missing.push('currency');
  return missing;
}

/** One sentence: what the page did not give, with the popup's words on it and the browser's, if it had trouble. */
export function describeMissing(
  missing: readonly MissingField[],
  remarks: readonly string[],
  trouble: string | null,
): string {
  const lacks = `The page gave no ${missing.join(' and no ')}`;
  const because = trouble === null ? '' : ` (${trouble})`;
  return `${lacks}${because}; the popup says: "${remarks.join(' ')}"`;
}
