// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { amountOf } from '../read-body.ts';

const sums = (total: string, tax = '2,10') => `<p>Subtotal: € 10,00</p><p>VAT: € ${tax}</p><p>Total: € ${total}</p>`;

const goods = (rows: readonly string[], below: string) =>
  `<table><tr><th>Item</th><th>Qty</th><th>Price</th><th>Amount</th></tr>${rows
    .map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`)
    .join('')}</table>${below}`;
const ROWS = ['Oak|2|€ 50.00|€ 100.00', 'Ash|3|€ 20.00|€ 60.00'];

describe('goods that are multiplied out', () => {
  test.each([
    ['prove their total', goods(ROWS, '<p>Total: € 160.00</p>'), '160.00 exact'],
    ['contradict a total that they do not make', goods(ROWS, '<p>Total: € 150.00</p>'), 'null unsure 150.00'],
    [
      'contradict it with a tax that does not fit',
      goods(ROWS, '<p>VAT: € 9.00</p><p>Total: € 199.00</p>'),
      'null unsure 199.00',
    ],
    [
      'do not, where a rate is named',
      goods(ROWS, '<p>Prices without 21 % tax</p><p>Total: € 193.60</p>'),
      '193.60 likely',
    ],
    [
      'do not, where something is taken off',
      goods(ROWS, '<p>Regulars get € 10.00 off</p><p>Total: € 150.00</p>'),
      '150.00 likely',
    ],
    [
      'do not, where a row has a rate of its own',
      goods([ROWS[0] ?? '', 'Ash 9 %|3|€ 20.00|€ 60.00'], '<p>Total: € 165.40</p>'),
      '165.40 likely',
    ],
    [
      'do not, where a row is no product',
      goods([ROWS[0] ?? '', 'Ash|3|€ 20.00|€ 55.00'], '<p>Total: € 150.00</p>'),
      '150.00 likely',
    ],
    [
      'do not, where the rate stands by the total',
      goods(ROWS, '<p>Total incl. 21 % VAT: € 193.60</p>'),
      '193.60 likely',
    ],
    [
      'do not, where the rate stands above them',
      `<p>Prices exclude 21 % VAT</p>${goods(ROWS, '<p>Total: € 193.60</p>')}`,
      '193.60 likely',
    ],
    [
      'do not, where a part of them is taken off',
      goods(ROWS, '<p>Regulars get 10 % off</p><p>Total: € 144.00</p>'),
      '144.00 likely',
    ],
    ['do not, where a part is due', goods(ROWS, '<p>Amount due now: € 80.00</p>'), '80.00 likely'],
    ['do not, where they are in another currency', goods(ROWS, '<p>Total: $ 147.20</p>'), '147.20 likely'],
    [
      'do not, where the product is of other cells',
      goods(['Oak|1|€ 100.00|€ 21.00', 'Ash|1|€ 60.00|€ 12.60'], '<p>Total: € 193.60</p>'),
      '193.60 likely',
    ],
    [
      'have shipping in them once',
      goods([...ROWS, 'Shipping|1|€ 10.00|€ 10.00'], '<p>Total: € 180.00</p>'),
      '180.00 likely',
    ],
    [
      'name nothing without a sign as the total of a row',
      goods([...ROWS, 'Total||€ 132.23|160.00'], ''),
      'null unsure 132.23 160.00',
    ],
    [
      'name no list price as the total of a row',
      goods([...ROWS, 'Total||€ 70.00|€ 160.00'], ''),
      'null unsure 70.00 160.00',
    ],
    [
      'name the total of a row that has it with and without a tax',
      goods([...ROWS, 'Total||€ 132.23|€ 160.00'], ''),
      '160.00 likely',
    ],
    [
      'do not, where it is not the largest',
      goods([...ROWS, 'Total||€ 193.60|€ 160.00'], ''),
      'null unsure 193.60 160.00',
    ],
  ])('%s', (_what, body, expected) => {
    expect(amountOf(body)).toBe(expected);
  });
});

describe('arithmetic', () => {
  test.each([
    ['proves a total', sums('12,10'), '12.10 exact'],
    ['proves a balance', `${sums('12,10')}<p>Paid: € 2,10</p><p>Balance due: € 10,00</p>`, '10.00 exact'],
    ['contradicts a total', sums('12,90'), 'null unsure 12.90'],
    [
      'contradicts a total that leaves the tax out',
      '<p>Netto: € 10,00</p><p>Tax: € 2,10</p><p>Total: € 10,00</p>',
      'null unsure 10.00',
    ],
    [
      'does not contradict one that has it in it',
      '<p>Subtotal: € 10,00</p><p>Tax: € 2,10</p><p>Total: € 10,00</p>',
      '10.00 likely',
    ],
    [
      'counts a tax once that is said twice, however it is written',
      '<p>Subtotal: € 10,00</p><p>VAT: € 2,10</p><p>vat: € 2,10</p><p>Total: € 14,20</p>',
      '14.20 likely',
    ],
    [
      'does not contradict a net total whose tax is included',
      '<p>Net total: £ 100,00</p><p>VAT included: £ 16,67</p><p>Total: £ 100,00</p>',
      '100.00 likely',
    ],
    [
      'takes a tax from beside its base',
      '<table><tr><td>Total excl. VAT</td><td>1,200 €</td></tr><tr><td>VAT - France (20 % of 1,200 € included)</td><td>240 €</td></tr><tr><td>Total</td><td>1,440 €</td></tr></table>',
      '1440 exact',
    ],
    ['forgives a rounding', sums('12,11'), '12.11 likely'],
    [
      'takes off what was rounded off, which has no sign',
      '<p>Subtotal: € 1930</p><p>VAT: € 405.30</p><p>Rounding: € 0.30</p><p>Total: € 2335</p>',
      '2335 likely',
    ],
    [
      'takes off nothing but what is rounded off',
      '<p>Subtotal: € 100</p><p>VAT: € 21.00</p><p>Fee: € 0.50</p><p>Total: € 120.50</p>',
      'null unsure 120.50',
    ],
    [
      'takes off no more than is rounded off',
      '<p>Subtotal: € 1930</p><p>VAT: € 405.30</p><p>Shipping: € 5.00</p><p>Total: € 2330.30</p>',
      'null unsure 2330.30',
    ],
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

const IBAN = 'NL91 ABNA 0417 1643 00';

describe('what a sentence asks for', () => {
  test.each([
    [
      'the amount beside an account',
      `Could you transfer the amount of € 120,00 by 4 May to ${IBAN}? The last one (€ 75,00) is settled.`,
      '120.00 likely',
    ],
    ['whatever the language', `Mag ik u vragen 1.240,50 euro over te maken op ${IBAN}?`, '1240.50 likely'],
    ['not one of several', `Of € 500,00 you may also send € 250,00 to ${IBAN}.`, 'null unsure'],
    ['not a number without a currency', `Transfer for 3 visits to ${IBAN}, please.`, 'null unsure'],
    ['nothing where no account is named', 'Could you transfer the amount of € 120,00 to our account?', 'null unsure'],
    ['nothing beside a wrong account', 'Could you transfer € 120,00 to NL92 ABNA 0417 1643 00?', 'null unsure'],
  ])('%s', (_name, sentence, expected) => {
    expect(amountOf(`<p>${sentence}</p>`)).toBe(expected);
  });

  test('comes before totals of other things, and is doubted beside what is due', () => {
    const asked = `<p>Please send € 120,00 to ${IBAN}.</p>`;
    expect(amountOf(`<p>Total: € 43,95</p>${asked}`)).toBe('120.00 likely');
    expect(amountOf(`<p>Amount due: € 100,00</p>${asked}`)).toBe('null unsure 100.00 120.00');
  });

  test('is nothing that is paid back', () => {
    const back = `<p>We send € 120,00 back to ${IBAN} within a week.</p>`;
    expect(amountOf(`<p>Total: € -120,00</p>${back}`)).toBe('-120.00 likely');
  });
});

test('a house number under "payable to" is no amount', () => {
  const slip = '<div><h6>Compte / Payable à</h6><p>Miller Sàrl<br>Route de Prilly 51<br>1008 Prilly</p></div>';
  expect(amountOf(`<p>Total: CHF 2’379.50</p>${slip}`)).toBe('2379.50 likely');
});

test('what is payable by the due date beats a stray zero', () => {
  const rows = '<tr><td>Amount payable on or before due date</td><td>3257</td></tr><tr><td>Amount</td><td>0</td></tr>';
  expect(amountOf(`<table>${rows}</table>`)).toBe('3257 likely');
});

describe('a total that is said in two currencies', () => {
  const parts = '<p>Subtotal: $ 100.00</p><p>VAT: $ 21.00</p>';
  const both = '<p>Total: $ 121.00</p><p>Total: € 111.32</p>';
  test.each([
    ['is the one its parts are in', parts + both, '121.00 exact'],
    ['whichever stands first', `${parts}<p>Total: € 111.32</p><p>Total: $ 121.00</p>`, '121.00 exact'],
  ])('%s', (_name, body, expected) => expect(amountOf(body)).toBe(expected));

  test.each([
    ['its parts are in both', `${parts}<p>VAT: € 19.32</p>${both}`],
    ['only its tax says which', `<p>VAT: $ 21.00</p>${both}`],
    ['both are in the one of its parts', `${parts}<p>Total: $ 121.00</p><p>Total: $ 111.32</p>`],
    ['the page names the other', `${parts}${both}<p>Please pay the amount in EUR.</p>`],
    ['the two stand apart', `<p>Total: € 850.00</p><h2>Order</h2>${parts}<p>Total: $ 121.00</p>`],
    ['the one of its parts is nothing', '<p>Subtotal: $ 0.00</p><p>Total: $ 0.00</p><p>Total: € 850.00</p>'],
    ['nothing adds up to either', `<p>Subtotal: $ 121.00</p>${both}`],
    ['both are due', `${parts}<p>Total due: $ 121.00</p><p>Total due: € 111.32</p>`],
    ['goods are in the other', goods(['Oak|2|€ 50.00|€ 100.00', 'Ash|3|€ 20.00|€ 60.00'], parts + both)],
    ['another currency is what is due', `${parts}<p>Total: $ 121.00</p><p>Amount due: € 111.32</p>`],
  ])('is asked for where %s', (_name, body) => expect(amountOf(body)).toMatch(/^null unsure /));
});
