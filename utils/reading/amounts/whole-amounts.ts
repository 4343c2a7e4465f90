import type { AmountReading } from '../../money/parse-amount.ts';
import { exponentOf } from '../../money/iso-4217.ts';
import { decimalSeparatorOf } from '../../money/separators.ts';
import type { PageText } from '../page-text.ts';

const COMMA = /(?<![\d.,'’])[1-9]\d{0,2},\d{3}(?![\d.,'’])/;

/**
 * Whether the comma in "Total: $ 1,500" groups thousands. A rate or a price of fuel may have three decimals, a total has as
 * many as its currency: with two, only who writes a comma before cents could mean less, so in languages that do it is for
 * the person to say.
 */
export function isWholeAmount(page: PageText, text: string, { currency, candidates }: AmountReading): boolean {
  if (!COMMA.test(text) || page.decimalSeparator !== undefined) return false;
  const codes = currency === null ? candidates : [currency];
  const hasNoMills = codes.length > 0 && codes.every((code) => exponentOf(code) < 3);
  const isPoint = page.language === null || decimalSeparatorOf({ language: page.language }) === '.';
  return hasNoMills && isPoint;
}
