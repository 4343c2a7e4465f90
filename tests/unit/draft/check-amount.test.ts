import { describe, expect, test } from 'vitest';
import { checkAmount } from '../../../utils/draft/check-amount.ts';
import { chooseField } from '../../../utils/draft/draft.ts';
import { fillDraft } from '../../../utils/draft/fill-draft.ts';
import { asked, pageReading, read, typed } from './drafts.ts';

describe('a typed amount is exactly what stands there', () => {
  test.each([
    ['49,95', 'EUR', 4_995],
    ['49.95', 'EUR', 4_995],
    ['49', 'EUR', 4_900],
    ['49,9', 'EUR', 4_990],
    ['€ 49,95', 'EUR', 4_995],
    ['EUR 49.95', 'EUR', 4_995],
    ['1.234,50', 'EUR', 123_450],
    ['1,234.50', 'EUR', 123_450],
    ["1'234.50", 'CHF', 123_450],
    ['1 234,50', 'EUR', 123_450],
    ['1.234.567', 'EUR', 123_456_700],
    ['0,01', 'EUR', 1],
    ['0.29', 'EUR', 29],
    ['1,15', 'EUR', 115],
    ['1000', 'JPY', 1_000],
    ['1000', 'HUF', 100_000],
    ['$ 49.95', 'CAD', 4_995],
    ['kr 100', 'SEK', 10_000],
    ['1.5', 'KWD', 1_500],
    ['12.345,678', 'KWD', 12_345_678],
    ['  49,95  ', 'EUR', 4_995],
    ['49,950', 'EUR', null],
  ])('%s %s', (amount, currency, minor) => {
    for (const separator of ['.', ','] as const) {
      const checked = checkAmount(typed({ amount, currency }), separator);
      if (minor === null) expect(checked.ok ? checked.value : null).toBeNull();
      else expect(checked).toEqual({ ok: true, value: { minor, currency } });
    }
  });
});

describe('what cannot be asked for is refused by its own code', () => {
  test.each([
    ['', 'EUR', 'amount_missing'],
    ['   ', 'EUR', 'amount_missing'],
    ['abc', 'EUR', 'amount_unreadable'],
    ['€', 'EUR', 'amount_unreadable'],
    ['0', 'EUR', 'amount_zero'],
    ['0,00', 'EUR', 'amount_zero'],
    ['-12,00', 'EUR', 'amount_negative'],
    ['12,001', 'EUR', 'amount_ambiguous'],
    ['12,0012', 'EUR', 'amount_too_precise'],
    ['0.001', 'EUR', 'amount_too_precise'],
    ['12.50', 'JPY', 'amount_too_precise'],
    ['90071992547409.92', 'EUR', 'amount_too_large'],
    ['99999999999999999', 'EUR', 'amount_too_large'],
    ['1e3', 'EUR', null],
    ['0x10', 'EUR', null],
    ['12 34', 'EUR', null],
    ['12,00 + 13,00', 'EUR', 'amount_several'],
    ['1O,00', 'EUR', 'amount_suspicious'],
    ['12\u200b,00', 'EUR', 'amount_suspicious'],
    ['\u202e00,21', 'EUR', 'amount_suspicious'],
    ['49,95', '', 'currency_missing'],
    ['49,95', 'ABC', 'currency_unknown'],
    ['49,95', 'eur', 'currency_unknown'],
    ['$ 49,95', 'EUR', 'currency_differs'],
    ['kr 100', 'EUR', 'currency_differs'],
    ['¥ 500', 'USD', 'currency_differs'],
    ['USD 49.95', 'EUR', 'currency_differs'],
    ['£49.95', 'EUR', 'currency_differs'],
  ])('%j %s: %s', (amount, currency, code) => {
    for (const separator of ['.', ','] as const) {
      const checked = checkAmount(typed({ amount, currency }), separator);
      expect(checked.ok).toBe(false);
      if (!checked.ok && code !== null) expect(checked.error.code).toBe(code);
    }
  });
});

describe('one separator before three digits', () => {
  test.each(['1.234', '1,234'])('%s typed has two readings: it is asked, in every currency and language', (amount) => {
    for (const currency of ['EUR', 'JPY', 'KWD']) {
      for (const separator of ['.', ','] as const) {
        const checked = checkAmount(typed({ amount, currency }), separator);
        expect(checked, currency).toMatchObject({ ok: false, error: { code: 'amount_ambiguous' } });
      }
    }
  });

  test.each([
    ['1.234', 'KWD', 1_234],
    ['1234', 'JPY', 1_234],
    ['1234', 'EUR', 123_400],
    ['1234.5', 'EUR', 123_450],
    ['1234.567', 'BHD', 1_234_567],
  ] as const)('%s filled in by the program is what it read', (decimal, currency, minor) => {
    for (const separator of ['.', ','] as const) {
      const filled = fillDraft(typed({}), pageReading({ amount: read(decimal), currency: read(currency) }), separator);
      expect(checkAmount(filled, separator)).toEqual({ ok: true, value: { minor, currency } });
    }
  });

  test.each(['12.00 XYZ', 'BTC 0.5', '12 USDT'])('%s names a currency that is none', (text) => {
    const { error } = checkAmount(typed({ amount: text }), '.') as { error?: { code: string } };
    expect(error?.code).toBe('currency_unknown');
  });

  test('chosen among the readings that were offered is the one that was chosen', () => {
    for (const separator of ['.', ','] as const) {
      const offered = fillDraft(typed({ currency: 'KWD' }), pageReading({ amount: asked('1234', '1.234') }), separator);
      const minors = offered.choices.amount.map(({ text }) => {
        const checked = checkAmount(chooseField(offered, 'amount', text), separator);
        return checked.ok ? checked.value.minor : checked.error.code;
      });
      expect(minors).toEqual([1_234_000, 1_234]);
    }
  });
});

describe('what a refusal names is what the person wrote', () => {
  const detailsOf = (amount: string, currency = 'EUR') => {
    const checked = checkAmount(typed({ amount, currency }), ',');
    return checked.ok ? null : checked.error.details;
  };

  test.each([
    ['$ 12', { written: '$', chosen: 'EUR' }],
    ['12,50 kr.', { written: 'kr', chosen: 'EUR' }],
    ['USD 12', { written: 'USD', chosen: 'EUR' }],
    ['1.234', { grouped: '1234', decimal: '1.234' }],
  ])('%s', (amount, details) => {
    expect(detailsOf(amount)).toEqual(details);
  });

  test('and where there are amounts to choose from, an empty field says so', () => {
    const draft = fillDraft(
      typed({ amount: '', currency: 'EUR' }),
      pageReading({ amount: asked('12.00', '15.00') }),
      ',',
    );
    expect(checkAmount(draft, ',')).toMatchObject({ error: { code: 'amount_unchosen' } });
  });
});
