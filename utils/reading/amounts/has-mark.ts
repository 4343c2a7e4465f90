/** What is known of an amount's currency: the one that it is in, or those that its sign may stand for. */
export type Marked = { readonly currency: string | null; readonly candidates: readonly string[] };

/** Whether an amount has a currency, or a sign of several. */
export function hasMark({ currency, candidates }: Marked): boolean {
  return currency !== null || candidates.length > 0;
}

/** Whether a number is an amount of money by what it looks like: it has a mark, or two decimals. */
export function isMoney(one: Marked & { readonly decimal: string }): boolean {
  return hasMark(one) || /\.\d{2}$/.test(one.decimal);
}
