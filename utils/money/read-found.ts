import { fail, ok, type Result } from '../errors/result.ts';
import type { AmountHints, AmountReading, AmountRefusal } from './amount.ts';
import { BOUND_BEFORE, GOES_ON_AFTER, TAX_AFTER } from './amount-words.ts';
import { exponentOf } from './iso-4217.ts';
import { moneyFromDecimal } from './money.ts';
import { resolveCurrency, type ResolvedCurrency } from './resolve-currency.ts';
import type { FoundNumber } from './scan-amounts.ts';

const MAX_WHOLE_DIGITS = 15;

/** Turns one found number into a reading with currency, minor units and certainty, or says why it can't be. */
export function readFound(text: string, one: FoundNumber, hints: AmountHints): Result<AmountReading, AmountRefusal> {
  if (one.reading === null || (one.sign === 'unclear' && hints.typed === true)) return fail('amount_unreadable');
  const { decimal, other } = one.reading;
  if (decimal.replace(/\..*$/, '').length > MAX_WHOLE_DIGITS) return fail('amount_too_large');
  if (other !== null && hints.typed === true) return fail('amount_ambiguous', { grouped: decimal, decimal: other });
  const currency = resolveCurrency(one, text, hints);
  const minus = one.sign === '-' ? '-' : '';
  const money = currency.code === null ? null : moneyFromDecimal(minus + decimal, currency.code);
  if (money !== null && !money.ok && other === null) return contradictory(one, money.error.code, hints);
  const alternatives = otherReadings(one, decimal, other).map((reading) => withSign(reading, minus));
  return ok({
    decimal: minus + decimal,
    minor: money?.ok === true ? money.value.minor : null,
    currency: currency.code,
    candidates: currency.candidates,
    certainty: alternatives.length > 0 ? 'unsure' : judge(text, one, currency, hints),
    alternatives,
    span: one.span,
    marks: one.marks,
  });
}

function otherReadings(one: FoundNumber, decimal: string, other: string | null): string[] {
  const readings = other === null ? [] : [other];
  if (one.sign === 'unclear') readings.push(`-${decimal}`);
  return readings;
}

function withSign(decimal: string, minus: string): string {
  return decimal.startsWith('-') ? decimal : minus + decimal;
}

/** "1.234" with a language that makes it a decimal which the currency does not have: the hint was wrong, not the amount. */
function contradictory(
  one: FoundNumber,
  code: 'amount_unreadable' | 'amount_too_precise' | 'amount_too_large',
  hints: AmountHints,
): Result<never, AmountRefusal> {
  const decimal = one.reading?.decimal ?? '';
  const isLoneSeparator = /^[1-9]\d{0,2}\.\d{3}$/.test(decimal);
  if (code === 'amount_too_precise' && isLoneSeparator && hints.decimalSeparator === undefined) {
    return fail('amount_ambiguous', { grouped: decimal.replace('.', ''), decimal });
  }
  return fail(code);
}

function judge(
  text: string,
  one: FoundNumber,
  currency: ResolvedCurrency,
  hints: AmountHints,
): AmountReading['certainty'] {
  const before = text.slice(Math.max(0, one.span[0] - 24), one.span[0]);
  const after = text.slice(one.span[1], one.span[1] + 24);
  if (currency.isConflict || one.hasTail || one.isContested || BOUND_BEFORE.test(before)) return 'unsure';
  if (!one.hasDecimals && GOES_ON_AFTER.test(after)) return 'unsure';
  const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(0, one.span[0]) + text.slice(one.span[1]));
  if (hints.typed === true && !isWhole) return 'unsure';
  if (hints.typed === true) return currency.isMarked && currency.code === null ? 'likely' : 'exact';
  const decimals = one.reading?.decimal.split('.')[1]?.length ?? 0;
  if (!currency.isMarked) return judgeBare(one, isWhole, decimals, after);
  if (/^\p{L}{4}/u.test(text.slice(one.span[0], one.core[0]))) return 'unsure'; // "yuan 23": words may come before it
  const fits = currency.code === null || decimals === 0 || decimals === exponentOf(currency.code);
  const isPlain = isWhole && fits && one.reading?.spaced !== true && one.marks.length === 0;
  return isPlain && currency.code !== null ? 'exact' : 'likely';
}

/** A number without a currency: with two decimals it is likely an amount, else only where nothing else stands. */
function judgeBare(one: FoundNumber, isWhole: boolean, decimals: number, after: string): AmountReading['certainty'] {
  if (one.currencies.length > 0) return 'unsure';
  const digits = one.reading?.decimal.replace(/\D/g, '') ?? '';
  const looksLikeCode = digits.length > 7 || /^(?:19|20)\d\d$/.test(one.reading?.decimal ?? '');
  const mayHaveUnit = /^[ (]{0,2}\p{L}/u.test(after) && !TAX_AFTER.test(after);
  if (decimals === 2 || one.hasDecimals) return mayHaveUnit ? 'unsure' : 'likely';
  return isWhole && !looksLikeCode && decimals !== 1 ? 'likely' : 'unsure';
}
