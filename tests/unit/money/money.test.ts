import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES } from '../../../utils/money/iso-4217.ts';
import { decimalFromMoney, formatMoney, moneyFromDecimal } from '../../../utils/money/money.ts';

describe('moneyFromDecimal', () => {
  test.each([
    ['1234.56', 'EUR', 123456],
    ['0', 'EUR', 0],
    ['-0.00', 'EUR', 0],
    ['-12.00', 'EUR', -1200],
    ['5', 'JPY', 5],
    ['1.5', 'EUR', 150],
    ['1.234', 'KWD', 1234],
    ['12.000', 'EUR', 1200],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
    ['0.29', 'EUR', 29],
    ['1.1', 'EUR', 110],
    ['4.35', 'EUR', 435],
    ['5.00', 'JPY', 5],
  ] as const)('%s %s is %i', (decimal, currency, minor) => {
    expect(moneyFromDecimal(decimal, currency)).toEqual({ ok: true, value: { minor, currency } });
  });

  test.each([
    ['1.234', 'EUR', 'amount_too_precise'],
    ['1.5', 'JPY', 'amount_too_precise'],
    ['90071992547409.92', 'EUR', 'amount_too_large'],
    ['99999999999999999999', 'EUR', 'amount_too_large'],
    ['', 'EUR', 'amount_unreadable'],
    ['1,00', 'EUR', 'amount_unreadable'],
    ['1e3', 'EUR', 'amount_unreadable'],
    ['.5', 'EUR', 'amount_unreadable'],
    ['+5', 'EUR', 'amount_unreadable'],
    ['5\n', 'EUR', 'amount_unreadable'],
  ] as const)('refuses %j %s: %s', (decimal, currency, code) => {
    const read = moneyFromDecimal(decimal, currency);
    expect(read.ok ? null : read.error.code).toBe(code);
  });

  test('is undone by decimalFromMoney, for every currency', () => {
    const minors = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(minors, fc.constantFrom(...CURRENCY_CODES), (minor, currency) => {
        const money = { minor: minor === 0 ? 0 : minor, currency };
        expect(moneyFromDecimal(decimalFromMoney(money), currency)).toEqual({ ok: true, value: money });
      }),
    );
  });
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('formatMoney', () => {
  test.each([
    [123456, 'EUR', 'nl', '€ 1.234,56'],
    [123456, 'EUR', 'en', '€1,234.56'],
    [123456, 'HUF', 'en', 'HUF 1,234.56'],
    [5, 'JPY', 'en', '¥5'],
    [1234, 'KWD', 'en', 'KWD 1.234'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'en', '€90,071,992,547,409.91'],
  ] as const)('%i %s in %s is %s', (minor, currency, locale, shown) => {
    expect(plain(formatMoney({ minor, currency }, locale))).toBe(shown);
  });
});
