import { fail, ok, type Result } from '../errors/result.ts';
import type { AmountHints, AmountReading, AmountRefusal } from './amount.ts';
import { goesOn, isBeforeTax, isBound } from './amount-words.ts';
import { exponentOf } from './iso-4217.ts';
import { moneyFromDecimal } from './money.ts';
import { resolveCurrency, type ResolvedCurrency } from './resolve-currency.ts';
import type { FoundNumber } from './scan-amounts.ts';

const MAX_WHOLE_DIGITS = 15;

/** Turns one found number into a reading with currency, minor units and certainty, or says why it can't be. */
export function readFound(text: string, one: FoundNumber, hints: AmountHints): Result<AmountReading, AmountRefusal> {
  if (one.reading === null || (one.sign === 'unclear' && hints.typed === true)) return fail('amount_unreadable');
  const { decimal } = one.reading;
  if (decimal.replace(/\..*$/, '').length > MAX_WHOLE_DIGITS) return fail('amount_too_large');
  const currency = resolveCurrency(one, text, hints);
  const other = hasFractions(currency) ? (one.reading.other ?? otherThousandths(one, currency, hints)) : null;
  if (other !== null && hints.typed === true) return fail('amount_ambiguous', { grouped: decimal, decimal: other });
  const isUnknown = currency.isMarked && currency.code === null && currency.candidates.length === 0;
  if (isUnknown && hints.typed === true) return fail('amount_unreadable', { reason: 'currency' });
  const minus = one.sign === '-' && /[1-9]/.test(decimal) ? '-' : '';
  const money = currency.code === null ? null : moneyFromDecimal(minus + decimal, currency.code);
  const isTooPrecise = money?.ok === false && money.error.code === 'amount_too_precise';
  if (money?.ok === false && other === null && !(isTooPrecise && isRate(decimal, hints))) {
    return contradictory(one, money.error.code, hints);
  }
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
    withdrawn: currency.withdrawn,
  });
}

/** "3,500円": where the text names a currency without smaller units, a separator before three digits can only group. */
function hasFractions(currency: ResolvedCurrency): boolean {
  return !currency.isMarked || currency.isInferred || currency.code === null || exponentOf(currency.code) > 0;
}

/**
 * "1,234 KWD" is an amount both ways, and people do not always write as the language of their page has it: only a
 * separator that is known for sure settles it.
 */
function otherThousandths(one: FoundNumber, currency: ResolvedCurrency, hints: AmountHints): string | null {
  if (currency.code === null || exponentOf(currency.code) !== 3 || hints.decimalSeparator !== undefined) return null;
  return one.reading?.rejected ?? null;
}

/** "1.0753 USD" in a text is what it says, though nobody can be asked for it; typed, it is a slip. */
function isRate(decimal: string, hints: AmountHints): boolean {
  return hints.typed !== true && !/^[1-9]\d{0,2}\.\d{3}$/.test(decimal);
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
  if (currency.isConflict || one.isContested || one.hasNeighbour) return 'unsure';
  if (isBound(before, after) || followsWords(one, before)) return 'unsure';
  if (!one.hasDecimals && goesOn(after)) return 'unsure';
  const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(0, one.span[0]) + text.slice(one.span[1]));
  if (hints.typed === true && !isWhole) return 'unsure';
  const isInferred = currency.isMarked && (currency.code === null || currency.isInferred);
  if (hints.typed === true) return isInferred || one.isRaised ? 'likely' : 'exact';
  const decimals = one.reading?.decimal.split('.')[1]?.length ?? 0;
  if (!currency.isMarked) return judgeBare(one, isWhole, decimals, after);
  const fits = currency.code === null || decimals === 0 || decimals === exponentOf(currency.code);
  const isPlain =
    isWhole && fits && (one.reading?.other ?? null) === null && one.reading?.spaced !== true && one.marks.length === 0;
  return isPlain && currency.code !== null && !currency.isInferred && !one.isRaised ? 'exact' : 'likely';
}

/** "two dollars 23": the words before a currency's name may be a part of the amount. */
function followsWords(one: FoundNumber, before: string): boolean {
  return one.currencies.some((mark) => mark.isName && mark.start === one.span[0]) && /[\p{L}\p{M}]\s*$/u.test(before);
}

/** A number without a currency: with two decimals it is likely an amount, else only where nothing else stands. */
function judgeBare(one: FoundNumber, isWhole: boolean, decimals: number, after: string): AmountReading['certainty'] {
  if (one.currencies.length > 0) return 'unsure';
  const digits = one.reading?.decimal.replace(/\D/g, '') ?? '';
  const looksLikeCode = digits.length > 7 || /^(?:19|20)\d\d$/.test(one.reading?.decimal ?? '');
  const mayHaveUnit = /^[ (]{0,2}\p{L}/u.test(after) && !isBeforeTax(after);
  if (decimals === 2 || one.hasDecimals) return mayHaveUnit ? 'unsure' : 'likely';
  return isWhole && !looksLikeCode && decimals !== 1 ? 'likely' : 'unsure';
}
