import { fail, ok, type Result } from '../errors/result.ts';
import { exponentOf, type CurrencyCode } from './iso-4217.ts';

/** An amount of money: `minor` is a safe integer in minor units of `currency` (EUR 12.34 is 1234, JPY 12 is 12). */
export type Money = { readonly minor: number; readonly currency: CurrencyCode };

export type MoneyRefusal = 'amount_unreadable' | 'amount_too_precise' | 'amount_too_large';

const CANONICAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/**
 * Money from a canonical decimal ("1234.56", "-0.5"), by its digits and never through a float. Zeros beyond the
 * currency's digits are let go ("12.000" EUR is 12.00); other digits there are `amount_too_precise`.
 */
export function moneyFromDecimal(decimal: string, currency: CurrencyCode): Result<Money, MoneyRefusal> {
  const match = CANONICAL.exec(decimal);
  if (match === null) return fail('amount_unreadable');
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = exponentOf(currency);
  if (/[1-9]/.test(fraction.slice(digits))) return fail('amount_too_precise', { digits });
  const minor = Number(BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0')));
  if (!Number.isSafeInteger(minor)) return fail('amount_too_large');
  return ok({ minor: sign === '-' && minor !== 0 ? -minor : minor, currency });
}

/** The canonical decimal with all digits of the currency: EUR 123456 → "1234.56", JPY 12 → "12". */
export function decimalFromMoney(money: Money): string {
  const digits = exponentOf(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const all = BigInt(Math.abs(money.minor))
    .toString()
    .padStart(digits + 1, '0');
  const cut = all.length - digits;
  return digits === 0 ? sign + all : `${sign}${all.slice(0, cut)}.${all.slice(cut)}`;
}

/** Making one takes longer than drawing a row of a list. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * For people, in their language. The digits come from our table, since `Intl` has other ideas for some currencies,
 * and the decimal goes in as a string, so that no float is in between.
 */
export function formatMoney(money: Money, locale: string): string {
  const digits = exponentOf(money.currency);
  const name = locale + money.currency;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: money.currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formats.set(name, format);
  // Our decimals are numeric strings by construction; the type asks for a literal.
  return format.format(decimalFromMoney(money) as Intl.StringNumericLiteral);
}
