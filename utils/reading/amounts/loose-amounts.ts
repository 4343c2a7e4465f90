import { readAmounts } from '../../money/parse-amount.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import { unitsOf } from './decimals.ts';
import { isMoney } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { saysPart } from './part-words.ts';

/** An amount of money that no label of ours explains, in whole units. */
export type LooseAmount = { readonly decimal: string; readonly units: bigint; readonly line: Line };

const MAX_LINE = 400;
const SENTENCE = 30;
const EXPLAINS = /^(?:tax|subtotal|total|grand_total|shipping|discount|due|payable)$/;

/** The amounts of some lines that differ from the total and from every labelled amount. */
export function looseAmounts(
  page: PageText,
  lines: readonly Line[],
  total: LabelledAmount,
  amounts: readonly LabelledAmount[],
): LooseAmount[] {
  const explained = amounts.filter(({ field }) => EXPLAINS.test(field));
  const known = new Set([total, ...explained].map(({ decimal }) => unitsOf(decimal.replace('-', ''))));
  const whole = unitsOf(total.decimal);
  // A sentence may go on with another amount.
  const knownLines = new Set(explained.filter(({ line }) => !isSentence(line)).map(({ line }) => line.index));
  return lines.flatMap((line) => {
    if (!isShown(line) || knownLines.has(line.index) || line.text.length > MAX_LINE || !/\d/.test(line.text)) return [];
    // "Rest23 950,00": elements may touch without being one word.
    const text = line.text.replace(/(\p{L}{2,})(?=\d)/gu, '$1 ');
    const isTold = isSentence(line) && saysPart(line.text);
    return readAmounts(text, { decimalSeparator: page.decimalSeparator }).flatMap((one): LooseAmount[] => {
      const units = unitsOf(one.decimal.replace('-', ''));
      if (units === null || units === 0n || units === whole || !isMoney(one)) return [];
      if (known.has(units) && !isTold) return [];
      return one.marks.includes('unit_price') ? [] : [{ decimal: one.decimal.replace('-', ''), units, line }];
    });
  });
}

/** Whether a line is a text of its own, and no cell or heading. */
export function isSentence({ text, cell, heading }: Line): boolean {
  return cell === null && !heading && text.length >= SENTENCE && /\p{L}{2,}[^\p{L}]+\p{L}{2,}.*\p{L}{2,}/u.test(text);
}
