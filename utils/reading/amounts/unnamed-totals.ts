import { readAmounts } from '../../money/parse-amount.ts';
import { evidenceAt } from '../evidence.ts';
import type { PageText } from '../page-text.ts';
import type { Alternative } from '../reading.ts';
import { proveAmount, type Sums } from './prove-amount.ts';

const MAX_LINE = 60;

/** What the parts of a total add up to, where it is printed under a name that no lexicon has. */
export function findUnnamedTotals(page: PageText, sums: Sums): Alternative<string>[] {
  return page.shown.flatMap((line) => {
    if (line.labels.length > 0 || line.text.length > MAX_LINE || !/\d/.test(line.text)) return [];
    // "To transfer759,17 €": elements may touch.
    const text = line.text.replace(/(\p{L}{2,})(?=\d)/gu, '$1 ');
    const [one, ...others] = readAmounts(text, { decimalSeparator: page.decimalSeparator });
    // One term is what it was taken from; none, a list of goods.
    const isProven = one !== undefined && (proveAmount(one.decimal, sums)?.terms.length ?? 1) !== 1;
    return isProven && others.length === 0 ? [{ value: one.decimal, evidence: [evidenceAt(line, 'page')] }] : [];
  });
}
