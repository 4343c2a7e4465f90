import { readAmounts } from '../../money/parse-amount.ts';
import { isShown, type PageText } from '../page-text.ts';
import { isSameDecimal } from './decimals.ts';
import { isMoney } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';

const REACH = 10;
/** What may follow a total without changing it: "of which VAT". */
const EXPLAINS = /^(?:tax|subtotal|total|grand_total|amount)$/;

/**
 * Whether another amount follows a total closely that nobody understood: it may be what is left to pay, under a name
 * that no lexicon has.
 */
export function hasMoreBelow(page: PageText, total: LabelledAmount, amounts: readonly LabelledAmount[]): boolean {
  const known = new Set(amounts.filter(({ field }) => EXPLAINS.test(field)).map(({ line }) => line.index));
  const { index } = total.line;
  return page.lines.slice(index + 1, index + 1 + REACH).some((line) => {
    if (!isShown(line) || known.has(line.index) || line.text.length > 80 || !/\d/.test(line.text)) return false;
    // "Rest23 950,00": elements may touch without being one word.
    const text = line.text.replace(/(\p{L}{2,})(?=\d)/gu, '$1 ');
    const read = readAmounts(text, { decimalSeparator: page.decimalSeparator });
    return read.some((one) => isMoney(one) && !isSameDecimal(one.decimal.replace('-', ''), total.decimal));
  });
}
