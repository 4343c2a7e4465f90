import { parseAmount, readAmounts, type AmountHints, type AmountReading } from '../../../utils/money/parse-amount.ts';

/** A reading in one line: decimal, currency or number of candidates, certainty, other readings; or the refusal. */
export function readLine(text: string, hints: AmountHints = {}): string {
  const result = parseAmount(text, hints);
  if (!result.ok) return result.error.code;
  const { decimal, currency, candidates, certainty, alternatives, withdrawn } = result.value;
  const money = currency ?? withdrawn ?? (candidates.length > 0 ? `one of ${candidates.length}` : 'none');
  return [decimal, money, certainty, ...alternatives].join(' ');
}

/** All of a reading in one line: also minor units, the text it spans and its marks; of a refusal also its details. */
export function readFull(text: string, hints: AmountHints = {}): string {
  const result = parseAmount(text, hints);
  if (result.ok) return describe(text, result.value);
  const details = Object.values(result.error.details ?? {});
  return [result.error.code, ...details].join(' ');
}

/** The same of every amount in the text. */
export function readAll(text: string, hints: AmountHints = {}): string {
  return readAmounts(text, hints)
    .map((one) => describe(text, one))
    .join(' + ');
}

function describe(text: string, one: AmountReading): string {
  const money = one.currency ?? one.withdrawn ?? `${one.candidates.length} candidates`;
  const others = one.alternatives.length === 0 ? '' : ` or ${one.alternatives.join(' or ')}`;
  const marks = one.marks.length === 0 ? '' : ` ${one.marks.join(' ')}`;
  if (one.span[1] > text.length) throw new Error(`The span ends behind the text: ${one.span[1]}`);
  return `${one.decimal}${others} ${money} (${one.minor}) ${one.certainty} [${text.slice(...one.span)}]${marks}`;
}
