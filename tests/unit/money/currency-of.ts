import { parseAmount, type AmountHints } from '../../../utils/money/parse-amount.ts';

/** The code that a text names, a withdrawn one too, or its candidates; "unread" where the reading is unsure or none. */
export function currencyOf(text: string, hints: AmountHints = {}): string {
  const result = parseAmount(text, hints);
  if (!result.ok || result.value.certainty === 'unsure') return 'unread';
  const { currency, withdrawn, candidates } = result.value;
  return currency ?? withdrawn ?? candidates.join(' ');
}
