// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../../utils/reading/read-snapshot.ts';
import { amountOf, look, read, show } from './read-body.ts';

describe('labels and values', () => {
  test.each([
    ['one line', '<p>Total due: € 12,00</p>', '12.00 likely'],
    ['glued', '<p>Total Due<b>$60.00</b></p>', '60.00 likely'],
    ['next cell', '<table><tr><td>Total</td><td></td><td>€ 12,00</td></tr></table>', '12.00 likely'],
    ['definition list', '<dl><dt>Amount due</dt><dd>€ 12,00</dd></dl>', '12.00 likely'],
    ['next sibling', '<div><div>Te betalen</div><div>€ 12,00</div></div>', '12.00 likely'],
    ['two steps on', '<div><div>Fälliger Betrag</div><div>brutto</div><div>480,22</div></div>', '480.22 likely'],
    [
      'heading row',
      '<table><tr><th>Pay to</th><th>Total due</th></tr><tr><td>x</td><td>€ 12,00</td></tr></table>',
      '12.00 likely',
    ],
    ['due beats total', '<p>Total: € 15,00</p><p>Balance due: € 12,00</p>', '12.00 likely'],
    ['tax and net are no totals', '<p>Total excl. VAT: € 10,00</p><p>Total VAT: € 2,10</p>', 'null unsure 10.00'],
    [
      'a column of items',
      '<table><tr><th>Qty</th><th>Total</th></tr><tr><td>1</td><td>€ 5,00</td></tr></table>',
      'null unsure',
    ],
    ['two totals', '<p>Total due: € 12,00</p><p>Total due: € 13,00</p>', 'null unsure 12.00 13.00'],
    [
      'several in one row',
      '<table><tr><td>Total</td><td>10,00</td><td>2,10</td><td>12,20</td></tr></table>',
      'null unsure 10.00 2.10 12.20',
    ],
    [
      'a row that adds up',
      '<table><tr><td>Total</td><td>10,00</td><td>2,10</td><td>12,10</td></tr></table>',
      '12.10 likely',
    ],
    [
      'heading row with an empty row after it',
      '<table><tr><th>Pay to</th><th>Total due</th></tr><tr><td>x</td><td>€ 12,00</td></tr><tr><td></td><td></td></tr></table>',
      '12.00 likely',
    ],
    [
      'heading row of items',
      '<table><tr><th>Qty</th><th>Total due</th></tr><tr><td>1</td><td>€ 5,00</td></tr></table>',
      'null unsure',
    ],
    [
      'values over their labels',
      '<div><div><b>€ 12,00</b><div>Total due</div></div><div><b>€ 13,00</b><div>Paid</div></div></div>',
      '12.00 likely',
    ],
    [
      'a value in a text too long to keep',
      `<p>Total due:</p><p>€ 5,00 ${'word '.repeat(500)} € 6,00</p>`,
      'null unsure',
    ],
    [
      'blocks of labels and values',
      '<div><p>Subtotal</p><p>Total</p></div><div><p>€ 10,00</p><p>€ 12,00</p></div>',
      '12.00 likely',
    ],
    ['two readings', '<p>Total due: € 1.234</p>', 'null unsure 1234 1.234'],
    ['settled by the page', '<p>Paid: € 0,00</p><p>Total due: € 1.234</p>', '1234 likely'],
    ['digits of two elements', '<p>Total due <span>2</span><span>150,00</span></p>', 'null unsure'],
    ['tampered', '<p>Total due: € 1\u200b2,00</p>', 'null unsure'],
    ['part paid without a balance', '<p>Total: € 12,00</p><p>Amount paid: € 5,00</p>', 'null unsure 12.00 7.00'],
    ['a discount', '<p>Total discount: € 2,00</p>', 'null unsure'],
    [
      'comments and scripts',
      '<p>Total due: <!-- € 99,00 -->€ 12,00</p><script>Total due: € 1,00</script>',
      '12.00 likely',
    ],
  ])('%s', (_name, body, expected) => {
    expect(amountOf(body)).toBe(expected);
  });
});

function jsonLd(price: string): string {
  return `<script type="application/ld+json">{"@type":"Invoice","totalPaymentDue":{"price":${price},"priceCurrency":"EUR"}}</script>`;
}

describe('structured data', () => {
  test.each([
    ['agrees', jsonLd('12.00') + '<p>Total due: € 12,00</p>', '12.00 exact'],
    ['disagrees', jsonLd('1.00') + '<p>Total due: € 12,00</p>', 'null unsure 12.00 1.00'],
    ['is seen without a label', jsonLd('12.00') + '<p>€ 12,00</p>', '12.00 likely'],
    ['is not seen', jsonLd('12.00'), 'null unsure 12.00'],
    ['is text with two readings', jsonLd('"1.234"') + '<p>€ 1234,00</p>', 'null unsure 1234 1.234'],
    ['is broken', jsonLd('12.00,,') + '<p>Total due: € 12,00</p>', '12.00 likely'],
    ['is two invoices', jsonLd('1.00') + jsonLd('2.00') + '<p>Total due: € 12,00</p>', '12.00 likely'],
  ])('that %s', (_name, body, expected) => {
    expect(amountOf(body)).toBe(expected);
  });

  test('in microdata is read the same way', () => {
    const { kind, fields } = read(`<div itemscope itemtype="https://schema.org/Invoice">
      <div itemprop="minimumPaymentDue" itemscope><i itemprop="price">15.00</i></div>
      <div itemprop="totalPaymentDue" itemscope><i itemprop="price">200.00</i> <i itemprop="priceCurrency">USD</i></div>
      <link itemprop="paymentStatus" href="https://schema.org/PaymentDue"></div>`);
    expect([kind, show(fields.amount), show(fields.currency)]).toEqual(['invoice', '200.00 likely', 'USD exact']);
  });

  test('with another currency than the page leaves both to the person', () => {
    const { fields } = read(jsonLd('12.00') + '<p>Total due: £ 12.00</p>');
    expect([show(fields.amount), show(fields.currency)]).toEqual(['null unsure 12.00', 'null unsure EUR GBP']);
  });
});

describe('currency', () => {
  test.each([
    ['at the amount', '<p>Total due: € 12,00</p>', 'EUR likely'],
    ['named elsewhere', '<p>Valuta: EUR</p><p>Te betalen: 12,00</p>', 'EUR likely'],
    ['a code settles the dollar', '<p>All prices in CAD</p><p>Total: $12.00 CAD</p>', 'CAD likely'],
    ['addresses settle it', '<p>New York, NY 10001</p><p>Total due: $12.00</p>', 'USD likely'],
    [
      'a code that is no dollar does not',
      '<p>Rates in EUR</p><p>Total due: kr 12.00</p>',
      'null unsure SEK NOK DKK ISK',
    ],
  ])('%s', (_name, body, expected) => {
    expect(show(read(body).fields.currency)).toBe(expected);
  });

  test('a bare dollar is asked', () => {
    const { currency } = read('<p>Total due: $12.00</p>').fields;
    expect(currency.value).toBeNull();
    expect(currency.alternatives.map((one) => one.value)).toContain('USD');
  });
});

function sees(element: Element): 'shown' | 'hidden' {
  return element.className === 'h' ? 'hidden' : 'shown';
}

describe('a page that fights back', () => {
  test('time that runs out leaves nothing sure', () => {
    let clock = 0;
    const { fields } = read('<p>Total due: € 12,00</p>'.repeat(600), { now: () => (clock += 100) });
    expect(Object.values(fields).every((field) => field.value === null)).toBe(true);
  });

  test('hidden lines do not count, and half-hidden digits are not offered', () => {
    expect(show(read('<p class="h">Total due: € 99,00</p><p>Total due: € 12,00</p>', { sees }).fields.amount)).toBe(
      '12.00 likely',
    );
    expect(show(read('<p>Total due: € <b>1</b><b class="h">9</b> ,00</p>', { sees }).fields.amount)).toBe(
      'null unsure',
    );
  });

  test('a page that was not looked through to its end leaves nothing sure', () => {
    const snapshot = look('<p>Total due: € 12,00</p>');
    const { fields } = readSnapshot({ ...snapshot, complete: false });
    expect(show(fields.amount)).toBe('null unsure 12.00');
    expect(Object.values(fields).every((field) => field.value === null)).toBe(true);
  });

  test('lines that nobody looked at, and struck out ones, are no values', () => {
    const snapshot = look('<p>Total due: € 12,00</p><p>€ 13,00</p>');
    const as = (change: object) => ({ ...snapshot, lines: snapshot.lines.map((line) => ({ ...line, ...change })) });
    expect(show(readSnapshot(as({ seen: 'unlooked' })).fields.amount)).toBe('null unsure');
    expect(show(readSnapshot(as({ struck: true })).fields.amount)).toBe('null unsure');
    expect(show(readSnapshot(as({ covered: true })).fields.amount)).toBe('null unsure 12.00');
  });

  test('clobbered properties change nothing', () => {
    expect(amountOf('<form><input name="parentElement"><input name="children"><p>Total due: € 12,00</p></form>')).toBe(
      '12.00 likely',
    );
  });

  test('evidence is short plain text', () => {
    const { evidence } = read(`<p>Total due: € 12,00 ${'<i>x\u202e</i>'.repeat(40)}</p>`).fields.amount;
    for (const { text } of evidence) expect(text).toMatch(/^[^\p{Cc}\p{Cf}]{1,200}$/u);
  });
});

test('kinds', () => {
  expect(read('<h1>Credit note CN-1</h1><p>Total: € 5,00</p>').kind).toBe('credit-note');
  expect(read('<h1>Offerte 12</h1><p>Totaal: € 5,00</p>').kind).toBe('quote');
  // It is asked for before the goods are sent.
  for (const title of [
    'Pro forma invoice 12',
    'Proforma 12',
    'Pro forma',
    'Factuur pro forma',
    'Proformarechnung',
    'Factura proforma',
  ]) {
    expect([title, read(`<h1>${title}</h1><p>Total: € 5,00</p>`).kind]).toEqual([title, 'invoice']);
  }
  for (const [title, kind] of [
    ['Pro forma quote 12', 'quote'],
    ['Proforma offerte 12', 'quote'],
    ['Pro forma credit note 12', 'credit-note'],
    ['Quote 12</h1><h2>Pro forma', 'quote'],
    ['Quote 12</h1><h2>Send reminder', 'quote'],
    ['Mahnung R-2026-12', 'invoice'],
  ]) {
    expect([title, read(`<h1>${title}</h1><p>Total: € 5,00</p>`).kind]).toEqual([title, kind]);
  }
  expect(read('<h1>Invoice 12-A</h1><p>Balance due: € 0,00</p>').kind).toBe('paid');
  expect(read('<h1>Invoice 12-A</h1><p>Your invoice was paid successfully!</p>').kind).toBe('paid');
  expect(read('<h1>Invoice 12-A</h1><p>Goods are sent once it was paid successfully.</p>').kind).toBe('invoice');
  expect(read('<h1>Invoice 12-A</h1><p>Your invoice was not paid successfully.</p>').kind).toBe('invoice');
  expect(read('<p>Hello</p>').kind).toBe('unknown');
  const rows = ['A-1', 'A-2', 'A-3'].map((number) => `<p>Invoice number: ${number}</p><p>Total: € 5,00</p>`).join('');
  expect([read(rows).kind, read(rows).fields.amount.value]).toEqual(['list', null]);
});

describe('a table of several invoices', () => {
  const table = `<table><tr><th>Invoice number</th><th>Date</th><th>Amount</th></tr>${['A-1', 'A-2']
    .map((number) => `<tr><td>${number}</td><td>2026-11-03</td><td>€ 10,00</td></tr>`)
    .join('')}</table><p>Amount due: € 20,00</p>`;

  test.each([
    ['<h1>Payment reminder</h1>', 'invoice', 'null unsure 20.00'],
    ['<h1>2. Mahnung</h1>', 'invoice', 'null unsure 20.00'],
    ['<h1>Laatste herinnering</h1>', 'invoice', 'null unsure 20.00'],
    ['<h1>Deuxième relance</h1>', 'invoice', 'null unsure 20.00'],
    ['<h1>Mahnung R-2026-12</h1>', 'invoice', 'null unsure 20.00'],
    ['<h1>Customers</h1>', 'list', 'null unsure'],
    ['<h1>Customers</h1><h2>Send reminder</h2>', 'list', 'null unsure'],
    ['<h1>Invoices</h1><h2>Reminder</h2>', 'list', 'null unsure'],
  ])('under %s is a %s', (heading, kind, amount) => {
    const { fields, ...reading } = read(heading + table);
    expect([reading.kind, show(fields.amount), fields.number.value]).toEqual([kind, amount, null]);
  });
});

test('what a document is called in its description is what the customer reads where they pay', () => {
  const description = (body: string) => read(body).fields.description.value;
  expect(description('<h1>Quote 12</h1><p>Total: € 5,00</p>')).toBe('Quote 12');
  expect(description('<h1>Mahnung R-2026-12</h1><p>Total: € 5,00</p>')).toBe('Invoice R-2026-12');
  expect(description('<h1>Credit note CN-1</h1><p>Total: € 5,00</p>')).toBe('Credit note CN-1');
  expect(description('<h1>Invoice 2026-1</h1><p>Total: € 5,00</p>')).toBe('Invoice 2026-1');
});

test('what was paid already is not offered as what is to be paid', () => {
  const { amount } = read(
    '<h1>Invoice 2026-1</h1><p>Already paid: € 48,00</p><p>Amount due: <canvas></canvas></p>',
  ).fields;
  expect([amount.value, amount.alternatives]).toEqual([null, []]);
});
