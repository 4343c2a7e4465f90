// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOf } from '../read-body.ts';

describe('a total under a name that nobody knows', () => {
  const parts = '<p>Subtotal: € 10.00</p><p>VAT: € 2.10</p>';
  test.each([
    ['is offered first, where the parts make it', `${parts}<p>Grundig</p><p>€ 12.10</p>`, 'null unsure 12.10 10.00'],
    ['is offered where it touches its name', `${parts}<p>Grundig12.10 €</p>`, 'null unsure 12.10 10.00'],
    ['is not, where they do not', `${parts}<p>Grundig</p><p>€ 12.20</p>`, 'null unsure 10.00'],
    ['is not, where it is one part', `${parts}<p>Grundig</p><p>€ 10.00</p>`, 'null unsure 10.00'],
    ['is not, among other amounts', `${parts}<p>from € 12.10 to € 15.00</p>`, 'null unsure 10.00'],
    ['is not needed beside one that is known', `${parts}<p>€ 12.10</p><p>Total: € 12.10</p>`, '12.10 exact'],
  ])('%s', (_name, body, amount) => expect(amountOf(body)).toBe(amount));
});

test('the sum of goods that nothing names is offered', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const goods = row('Oak', '2', '€ 30.00', '€ 60.00') + row('Ash', '1', '€ 40.00', '€ 40.00');
  const table = (last: string): string =>
    `<table>${row('Description', 'Quantity', 'Price', 'Amount')}${goods}${row('', '', '', last)}</table><p>Thanks</p>`;
  expect(amountOf(table('€ 100.00'))).toBe('null unsure 100.00');
  expect(amountOf(table('€ 90.00'))).toBe('null unsure');
});

describe('a label whose words go on', () => {
  const table = (label: string, amount: string) => `<table><tr><td>${label}</td><td>${amount}</td></tr></table>`;
  test.each([
    [
      'has its amount in the next cell',
      `<p>Total: € 100.00</p>${table('Paid in cash on 2.–4.10.', '€ 31.50')}`,
      'null unsure 100.00 68.50',
    ],
    ['with a year before it, too', table('Balance 2025', '€ 687.50'), '687.50 likely'],
    ['has it in its own cell, where the next one has none', table('Total due: € 31.50', 'Pay now'), '31.50 likely'],
    ['has it in its own cell, where nothing else is in it', table('Total € 31.50', '€ 12.00'), '31.50 likely'],
  ])('%s', (_name, body, amount) => expect(amountOf(body)).toBe(amount));
});

test('four digits behind a comma are a slip, behind a point a program’s', () => {
  expect(amountOf('<p>Total: € 380,0000</p>')).toMatch(/^null unsure/);
  expect(amountOf('<p>Total: € 380.0000</p>')).toBe('380.0000 likely');
});

describe('what is called due is asked about', () => {
  test.each([
    [
      'where it is added up to a total further down',
      '<p>Balance: € 687.50</p><p>First rate 2026</p><p>€ 3650.00</p><p>Total: € 4337.50</p>',
      'null unsure 4337.50 687.50',
    ],
    [
      'where the buyer pays the tax to the state',
      '<p>Scissione dei pagamenti, art. 17-ter</p><p>Subtotal: € 100.00</p><p>VAT: € 22.00</p><p>Total: € 122.00</p>',
      'null unsure 100.00 122.00',
    ],
  ])('%s', (_name, body, amount) => expect(amountOf(body)).toBe(amount));

  test.each([
    [
      'where it is another after its day',
      '<table><tr><td>Amount due by 01-02-2026</td><td>€ 48.50</td></tr><tr><td>Amount due after 01-02-2026</td><td>€ 50.00</td></tr></table>',
      'null unsure 48.50 50.00',
    ],
    [
      'where a balance is of an earlier day',
      '<table><tr><td>Balance 30-11-2025</td><td>€ 200.00</td></tr><tr><td>Total</td><td>€ 400.00</td></tr></table>',
      '400.00 likely',
    ],
  ])('%s', (_name, body, amount) => expect(amountOf(body)).toBe(amount));

  test.each([
    [
      'not where goods are added up to it under their own sums',
      '<p>Balance: € 29.61</p><p>Sum: € 8.98</p><p>Order total: € 29.61</p>',
      '29.61 likely',
    ],
    [
      'not where it is asked for again under a larger total',
      '<p>Balance due: € 50.00</p><p>Rate € 50.00</p><p>Total: € 100.00</p><p>Amount to pay (advance): € 50.00</p>',
      '50.00 likely',
    ],
    [
      'not for what came in for the last bill',
      '<p>Payment amount: -€ 40.00</p><p>Total due: € 50.00</p>',
      '50.00 likely',
    ],
    [
      'not where its day stands between',
      '<table><tr><td>Total due by 02-23-2015</td><td>€ 50.00</td></tr></table>',
      '50.00 likely',
    ],
    [
      'not where a payment is the difference',
      '<p>Balance: € 50.00</p><p>Paid: € 71.00</p><p>Total: € 121.00</p>',
      '50.00 exact',
    ],
    [
      'not where nothing between is the difference',
      '<p>Balance: € 50.00</p><p>Total: € 121.00</p><p>€ 71.00</p>',
      '50.00 likely',
    ],
    [
      'not where a Polish bank splits the payment',
      '<p>Mechanizm podzielonej płatności (split payment)</p><p>Subtotal: € 100.00</p><p>VAT: € 22.00</p><p>Total: € 122.00</p>',
      '122.00 exact',
    ],
  ])('%s', (_name, body, amount) => expect(amountOf(body)).toBe(amount));
});
