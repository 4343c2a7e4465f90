import { readAmounts } from '../../money/parse-amount.ts';
import { evidenceAt } from '../evidence.ts';
import { piecesOf } from '../line-pieces.ts';
import { isShown, type PageText } from '../page-text.ts';
import { unitsOf } from './decimals.ts';
import type { LabelledAmount } from './labelled-amount.ts';

const REACH = 12;

/**
 * A total from which something is taken after it, and then what is left, under a name that no lexicon has: that amount.
 * "Total 800,00 · Retenção 184,00 · Importância recebida 616,00".
 */
export function findBalance(
  page: PageText,
  total: LabelledAmount,
  amounts: readonly LabelledAmount[],
): LabelledAmount | null {
  const { index } = total.line;
  const taken = amounts.filter(
    ({ field, line, decimal, isDoubtful }) =>
      /^(?:paid|discount)$/.test(field) &&
      line.index > index &&
      line.index <= index + REACH &&
      decimal !== '' &&
      !isDoubtful,
  );
  const whole = unitsOf(total.decimal);
  if (taken.length === 0 || whole === null) return null;
  const parts = taken.map((one) => unitsOf(one.decimal.replace('-', '')) ?? 0n);
  const rest = whole - parts.reduce((sum, one) => sum + one, 0n);
  const last = Math.max(...taken.map(({ line }) => line.index));
  for (const line of page.lines.slice(last + 1, last + 5)) {
    if (!isShown(line) || line.text.length > 100 || !/\d/.test(line.text)) continue;
    const [read, ...others] = readAmounts(piecesOf(line).slice(-2).join(' '), {
      decimalSeparator: page.decimalSeparator,
    });
    if (read === undefined || others.length > 0 || rest <= 0n || unitsOf(read.decimal) !== rest) continue;
    const { decimal, currency, candidates } = read;
    return {
      ...total,
      decimal,
      others: [],
      currency: currency ?? total.currency,
      candidates,
      line,
      evidence: evidenceAt(line, 'page'),
    };
  }
  return null;
}
