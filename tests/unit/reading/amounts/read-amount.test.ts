// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOf } from '../read-body.ts';

const sums = (total: string, tax = '2,10') => `<p>Subtotal: € 10,00</p><p>VAT: € ${tax}</p><p>Total: € ${total}</p>`;

describe('arithmetic', () => {
  test.each([
    ['proves a total', sums('12,10'), '12.10 exact'],
    ['proves a balance', `${sums('12,10')}<p>Paid: € 2,10</p><p>Balance due: € 10,00</p>`, '10.00 exact'],
    ['contradicts a total', sums('12,90'), 'null unsure 12.90'],
    ['forgives a rounding', sums('12,11'), '12.11 likely'],
    ['settles two readings', '<p>Subtotal: € 1.000</p><p>VAT: € 210,00</p><p>Total: € 1.210</p>', '1210 exact'],
    ['does not settle what fits both ways', '<p>Subtotal: € 1.000</p><p>Total: € 1.210</p>', 'null unsure 1210 1.210'],
    ['says nothing with a tax of nought', sums('10,00', '0,00'), '10.00 likely'],
    [
      'finds what is left under a name that nobody knows',
      `${sums('12,10')}<p>Paid: € 2,10</p><p>Blubb: € 10,00</p>`,
      '10.00 likely',
    ],
    [
      'is not trusted over an amount that nobody understood',
      `<div>${sums('12,10')}<p>Blubb: € 9,00</p></div>`,
      'null unsure 12.10 9.00',
    ],
    [
      'does not prove a total that is not the last one',
      '<table><tr><th>Item</th><th>Qty</th><th>Amount</th></tr><tr><td>a</td><td>1</td><td>$40</td></tr>' +
        '<tr><td>b</td><td>1</td><td>$102</td></tr></table><p>Total amount: $142.00</p><p>Grand total: $128.00</p>',
      'null unsure 142.00 128.00',
    ],
    [
      'reads a subtotal written apart',
      '<p>Sub - Total Amount: $100.00</p><p>VAT: $20.00</p><p>Grand Total: $120.00</p>',
      '120.00 exact',
    ],
    [
      'leaves hours in a row of totals out',
      '<table><tr><td>Total</td><td>7.5</td><td></td><td>£187.50</td></tr></table>',
      '187.50 likely',
    ],
    [
      'asks which of two amounts in a row of totals is meant, though one has no sign',
      '<table><tr><td>Total</td><td>$100.00</td><td>8.00</td></tr></table>',
      'null unsure 100.00 8.00',
    ],
    [
      'takes the last of a row of net, tax and gross, where the tax is none, too',
      '<table><tr><td>Suma</td><td>5040,00 zł</td><td></td><td>0,00 zł</td><td>5040,00 zł</td></tr></table>',
      '5040.00 likely',
    ],
    [
      'asks in a row whose last amount is not what the others add up to',
      '<table><tr><td>Total</td><td>$100.00</td><td>$0.00</td><td>$90.00</td></tr></table>',
      'null unsure 100.00 0.00 90.00',
    ],
    [
      'takes the heads of goods in one line for no labels',
      '<p><span>Item</span> <span>Qty</span> <span>Total</span></p><p>Kit 1 $184.00</p><p>Total: $200.00</p>',
      '200.00 likely',
    ],
    [
      'adds lines up',
      '<table><tr><th>Item</th><th>Qty</th><th>Amount</th></tr><tr><td>a</td><td>1</td><td>€ 5,00</td></tr>' +
        '<tr><td>b</td><td>2</td><td>€ 7,00</td></tr></table><p>Total: € 12,00</p>',
      '12.00 exact',
    ],
  ])('%s', (_name, body, expected) => {
    expect(amountOf(body)).toBe(expected);
  });
});
