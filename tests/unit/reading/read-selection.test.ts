import { expect, test } from 'vitest';
import { readSelection } from '../../../utils/reading/read-selection.ts';

test.each([
  ['€ 49,95', '49.95', 'EUR', null],
  ['Te betalen: € 1.234,56', '1234.56', 'EUR', null],
  ['Please pay invoice 2026-014, € 49,95', '49.95', 'EUR', '2026-014'],
  ['Factuurnummer: F-12\nTotaal: € 5,00', '5.00', 'EUR', 'F-12'],
  ['$12.00', '12.00', null, null],
  ['49,95', '49.95', null, null],
  ['€ 1.234', null, 'EUR', null],
  ['€ 5,00 € 6,00', null, null, null],
  ['€ 1\u200b2,00', null, null, null],
  ['hello', null, null, null],
])('%j → %s %s, number %s', (text, amount, currency, number) => {
  const { fields } = readSelection(text);
  expect([fields.amount.value, fields.currency.value, fields.number.value]).toEqual([amount, currency, number]);
  expect(Object.values(fields).every((field) => field.certainty !== 'exact')).toBe(true);
});

test('asks with both readings and with the meanings of a symbol', () => {
  expect(readSelection('€ 1.234').fields.amount.alternatives.map((one) => one.value)).toEqual(['1234', '1.234']);
  expect(readSelection('kr 5,00').fields.currency.alternatives.map((one) => one.value)).toEqual([
    'SEK',
    'NOK',
    'DKK',
    'ISK',
  ]);
});

test('hints settle a symbol, but give a bare number no currency', () => {
  expect(readSelection('$12.00', { currency: 'USD' }).fields.currency.value).toBe('USD');
  expect(readSelection('12.00', { currency: 'USD' }).fields.currency.value).toBeNull();
});

test('describes the invoice in the language of the page', () => {
  expect(readSelection('Factuurnummer: F-12', { language: 'nl' }).fields.description.value).toBe('Factuur F-12');
});
