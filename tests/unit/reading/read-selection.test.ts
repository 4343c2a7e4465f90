// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../utils/reading/page/take-snapshot.ts';
import { readSelection } from '../../../utils/reading/read-selection.ts';
import type { PageSnapshot } from '../../../utils/reading/snapshot.ts';

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

describe('with the page around it', () => {
  const look = (body: string, first: number, last = first): PageSnapshot => {
    const page = new DOMParser().parseFromString(`<html lang="en"><body>${body}</body></html>`, 'text/html');
    return { ...takeSnapshot(page, { url: 'https://example.org/', sees: () => 'shown' }), selection: [first, last] };
  };

  test('labels around it fill number, customer and currency; the amount is the selected one', () => {
    const page = look(
      '<h1>Invoice F-12</h1><div><p>Bill to</p><p>Jane Roe</p></div><p>All prices in USD</p><p>Total: $12.00</p>',
      4,
    );
    const { amount, currency, number, customerName } = readSelection('$7.00', {}, page).fields;
    expect([amount.value, currency.value, number.value, customerName.value]).toEqual([
      '7.00',
      'USD',
      'F-12',
      'Jane Roe',
    ]);
    expect(amount.evidence[0]?.source).toBe('selection');
  });

  test('in a list the row counts', () => {
    const rows = [1, 2, 3]
      .map((n) => `<tr><td>INV-10${n}</td><td>Client ${n} Ltd</td><td>€ ${n}0,00</td></tr>`)
      .join('');
    const page = look(`<table><tr><th>Invoice</th><th>Customer</th><th>Amount</th></tr>${rows}</table>`, 8);
    const { amount, number, customerName } = readSelection('€ 20,00', {}, page).fields;
    expect([amount.value, number.value, customerName.value]).toEqual(['20.00', 'INV-102', 'Client 2 Ltd']);
  });

  test('nothing is exact', () => {
    const page = look('<p>Invoice number: F-1</p><p>Subtotal: € 10,00</p><p>VAT: € 2,10</p><p>Total: € 12,10</p>', 3);
    const { fields } = readSelection('€ 12,10', {}, page);
    expect(Object.values(fields).map(({ certainty }) => certainty)).not.toContain('exact');
    expect(fields.number.value).toBe('F-1');
  });
});
