import { describe, expect, test } from 'vitest';
import { parseAmount, readAmounts } from '../../../utils/money/parse-amount.ts';
import { readLine as read } from './read-line.ts';

describe('ways to write an amount', () => {
  test.each([
    ['€ 1.234,56', '1234.56 EUR exact'],
    ['€1,234.56', '1234.56 EUR exact'],
    ['1.234,56 €', '1234.56 EUR exact'],
    ['1234.5 EUR', '1234.5 EUR likely'],
    ['EUR 49,95', '49.95 EUR exact'],
    ['EUR € 49,95', '49.95 EUR exact'],
    ["CHF 1'234.50", '1234.50 CHF exact'],
    ['CHF 1’234.50', '1234.50 CHF exact'],
    ['1 234,56 zł', '1234.56 PLN likely'],
    ['1\u00a0234,56 €', '1234.56 EUR likely'],
    ['1\u202f234,56 €', '1234.56 EUR likely'],
    ['₹1,23,456.00', '123456.00 INR exact'],
    ['€ 12,-', '12 EUR exact'],
    ['€ 12.—', '12 EUR exact'],
    ['1.899,- €', '1899 EUR exact'],
    ['€ -5,00', '-5.00 EUR exact'],
    ['-€5,00', '-5.00 EUR exact'],
    ['€ 5,00-', '-5.00 EUR exact'],
    ['(€ 5.00)', '-5.00 EUR exact'],
    ['€ −5,00', '-5.00 EUR exact'],
    ['£5', '5 GBP exact'],
    ['R$ 528,00', '528.00 BRL exact'],
    ['$.99', '0.99 one of 11 likely'],
    ['1.234.567 €', '1234567 EUR exact'],
    ['0 €', '0 EUR exact'],
    ['٣٫٥٠ €', '3.50 EUR exact'],
    ['１２.５０ €', '12.50 EUR exact'],
    ['39.95', '39.95 none likely'],
    ['¥1000', '1000 one of 2 likely'],
    ['$5', '5 one of 11 likely'],
    ['kr 5,00', '5.00 one of 4 likely'],
    ['$5.00 CAD', '5.00 CAD exact'],
    ['US$5.00', '5.00 USD exact'],
    ['GY$5.00', '5.00 GYD exact'],
    ['XQ$5.00', '5.00 none likely'],
    ['€ 12⁹⁹', '12.99 EUR likely'],
    ['12⁹⁹ €', '12.99 EUR likely'],
    ['12€⁹⁹', '12.99 EUR likely'],
    ['1.234⁹⁹ €', '1234.99 EUR likely'],
    ['35€99', '35.99 EUR likely'],
    ['35€ 99', '35.99 EUR likely'],
    ['3,500円', '3500 JPY likely'],
    ['1.0753 USD', '1.0753 USD likely'],
    ['AED 8000 (USD 2179)', '8000 AED likely'],
    ['205,68 € 205.68', '205.68 EUR likely'],
    ['( 5.00 EUR )', '-5.00 EUR exact'],
    ['共5元', '5 CNY likely'],
    ['0,500 KWD', '0.500 KWD exact'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the span covers sign, currency and number in the given text', () => {
    const text = 'Te betalen: € 1.234,56 incl. btw';
    const result = parseAmount(text);
    expect(result.ok && text.slice(...result.value.span)).toBe('€ 1.234,56');
  });
});

describe('one separator before three digits', () => {
  test.each([
    ['1.234', {}, '1234 none unsure 1.234'],
    ['€ 1,234', {}, '1234 EUR unsure 1.234'],
    ['€ 1.234', { decimalSeparator: ',' }, '1234 EUR exact'],
    ['1.234 KWD', { decimalSeparator: '.' }, '1.234 KWD exact'],
    ['1.234 KWD', { language: 'en' }, '1.234 KWD unsure 1234'],
    ['1.234 KWD', {}, '1234 KWD unsure 1.234'],
    ['€ 1.234', { language: 'en-DE' }, '1234 EUR unsure 1.234'],
    ['€ 1.234', { language: 'en-GB' }, 'amount_ambiguous'],
    ['€ 1.234', { language: 'ar' }, '1234 EUR unsure 1.234'],
    ['€ 1.234', { language: 'es' }, '1234 EUR exact'],
    ['€ 1,234', { language: 'es-MX' }, '1234 EUR exact'],
    ['€ 1,234', { language: 'es', country: 'MX' }, '1234 EUR exact'],
    ['€ 1.234', { language: 'fr_CA' }, '1234 EUR unsure 1.234'],
    ['€ 1.234', { language: 'nl' }, '1234 EUR exact'],
    ['€ 1,234', { language: 'nl' }, 'amount_ambiguous'],
    ['€ 1.234', { language: 'de-CH' }, 'amount_ambiguous'],
    ['€ 1.234', { decimalSeparator: '.' }, 'amount_too_precise'],
    ['1.234', { typed: true, language: 'nl', currency: 'EUR' }, 'amount_ambiguous'],
    ['1.234', { typed: true, decimalSeparator: ',', currency: 'EUR' }, '1234 EUR exact'],
    ['0.001', { typed: true, currency: 'EUR' }, 'amount_too_precise'],
  ] as const)('%s %j → %s', (text, hints, expected) => {
    expect(read(text, hints)).toBe(expected);
  });

  test('names both readings where a person typed it', () => {
    const result = parseAmount('1.234', { typed: true, currency: 'EUR' });
    expect(result.ok ? null : result.error).toEqual({
      code: 'amount_ambiguous',
      details: { grouped: '1234', decimal: '1.234' },
    });
  });
});

describe('typed', () => {
  test.each([
    ['49,95', '49.95 EUR exact'],
    ['49.95', '49.95 EUR exact'],
    ['1.234,56', '1234.56 EUR exact'],
    ['12', '12 EUR exact'],
    [' 12,- ', '12 EUR exact'],
    ['-5', '-5 EUR exact'],
    ['0', '0 EUR exact'],
    ['5 USD', '5 USD exact'],
    ['', 'amount_missing'],
    ['abc', 'amount_missing'],
    ['1e3', 'amount_suspicious'],
    ['0x10', 'amount_suspicious'],
    ['1O', 'amount_suspicious'],
    ['12,345', 'amount_ambiguous'],
    ['1,2345', 'amount_too_precise'],
    ['12 13', 'amount_several'],
    ['99999999999999999', 'amount_too_large'],
    ['1.2.3', 'amount_unreadable'],
    ['5%', 'amount_unreadable'],
    ['12\u200b3', 'amount_suspicious'],
    ['\u202e12', 'amount_suspicious'],
    ['1٢', 'amount_suspicious'],
    ['𝟏𝟐', 'amount_suspicious'],
  ])('%j → %s', (text, expected) => {
    expect(read(text, { typed: true, currency: 'EUR' })).toBe(expected);
  });

  test('digits are the currency’s own', () => {
    expect(read('1,5', { typed: true, currency: 'JPY' })).toBe('amount_too_precise');
    expect(read('1,5', { typed: true, currency: 'KWD' })).toBe('1.5 KWD exact');
  });
});

describe('tampered and unreadable', () => {
  test.each([
    ['€ 1O0,00', 'amount_suspicious'],
    ['€ l2,00', 'amount_suspicious'],
    ['€ 12,OO', 'amount_suspicious'],
    ['€ 1\u200b2,00', 'amount_suspicious'],
    ['€ 1\u00ad2', 'amount_suspicious'],
    ['\u2066€ 12\u2069', 'amount_suspicious'],
    ['€ 1\u03052', 'amount_suspicious'],
    ['€ 12²', 'amount_unreadable'],
    ['€ 12,50⁹⁹', 'amount_unreadable'],
    ['€ 1½', 'amount_unreadable'],
    ['$75 million', 'amount_unreadable'],
    ['10 cents', 'amount_unreadable'],
  ])('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('not amounts', () => {
  test.each([
    '2026-03-01',
    '15.08.2017',
    '01/02/2026',
    '21%',
    '12,5 %',
    'NL91 ABNA 0417 1643 00',
    '+31 6 12345678',
    'INV-2024-001',
    '2026-014',
    '12:30',
    'BTW NL123456789B01',
    'info@shop24.example.org',
    'https://example.org/5.00',
    '#4711',
    'no digits',
  ])('%s', (text) => {
    expect(read(text)).toBe('amount_missing');
  });

  test.each(['2026', '16.00 ft', 'ALL 5 solutions', '3 items', 'INV 2019.6', '12345678'])(
    '%s is not taken for sure',
    (text) => {
      expect(read(text)).toMatch(/unsure|amount_/);
    },
  );
});

describe('several', () => {
  test.each([
    ['€ 5,00 € 6,00', 'amount_several'],
    ['10-20 €', 'amount_several'],
    ['€ 10 – € 20', 'amount_several'],
    ['Was € 12,00 now € 9,00', 'amount_several'],
    ['€ 5,00 / € 5,00', '5.00 EUR likely'],
    ['Invoice 2026-014 of 1 March 2026: € 49,95', '49.95 EUR likely'],
    ['€ 5 USD', '5 one of 2 unsure'],
    ['Subtotal 1.234,56 fee € 3,00', '3.00 EUR unsure 1234.56'],
    ['Pos 35€ 99', '35 EUR unsure'],
    ['12 34,56 BWP', '34.56 BWP unsure'],
    ['TND 1 23,456', '1 TND unsure'],
    ['€ 8 (€ 9)', 'amount_several'],
    ['(€ 8) € 9', 'amount_several'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('marks what is not the whole price', () => {
    expect(readAmounts('USD 12.00 / month').map((one) => one.marks)).toEqual([['unit_price']]);
    expect(readAmounts('from € 12,00').map((one) => one.marks)).toEqual([['approximate']]);
    expect(readAmounts('was € 12,00').map((one) => one.marks)).toEqual([['struck']]);
  });

  test('readAmounts gives them in order', () => {
    expect(readAmounts('€ 5,00 and € 6,00').map((one) => one.decimal)).toEqual(['5.00', '6.00']);
  });
});

describe('hints', () => {
  test('a currency settles a symbol only if it is one of its meanings', () => {
    expect(read('$5.00', { currency: 'CAD' })).toBe('5.00 CAD exact');
    expect(read('$5.00', { currency: 'EUR' })).toBe('5.00 one of 11 likely');
    expect(read('XQ$5.00', { currency: 'USD' })).toBe('5.00 none likely');
  });

  test('a written currency beats the hint', () => {
    expect(read('£5.00', { currency: 'EUR' })).toBe('5.00 GBP exact');
  });
});
