import { expect, test } from 'vitest';
import { parseThings } from '../../../utils/reading/things/parse-things.ts';

const parse = (thing: unknown) => parseThings([{ source: 'json-ld', text: JSON.stringify(thing) }]);
const totalOf = (thing: object): unknown[] => {
  const [first] = parse(thing);
  return [first?.price, first?.currency];
};

test.each([
  ['an invoice’s price specification', { totalPaymentDue: { price: '12.50', priceCurrency: 'EUR' } }, '12.50', 'EUR'],
  ['an amount of money', { totalPaymentDue: { value: 12.5, currency: 'EUR' } }, '12.5', 'EUR'],
  ['an invoice’s own text', { totalPaymentDue: '12.50', priceCurrency: 'EUR' }, '12.50', 'EUR'],
  ['a specification of the whole', { priceSpecification: { price: 7, priceCurrency: 'USD' } }, '7', 'USD'],
  ['the least that can be paid', { minimumPaymentDue: { price: '2.00' } }, null, null],
])('a total is %s', (_name, properties, price, currency) => {
  expect(totalOf({ '@type': 'Invoice', ...properties })).toEqual([price, currency]);
});

test.each([
  ['its price', { price: '5.00', priceCurrency: 'GBP', acceptedOffer: { price: '4.00' } }, '5.00'],
  ['its one offer', { acceptedOffer: { price: '5.00', priceCurrency: 'GBP' } }, '5.00'],
  ['the specification of it', { acceptedOffer: { priceSpecification: { price: 5 } } }, '5'],
  ['nothing, of several offers', { acceptedOffer: [{ price: '5.00' }, { price: '4.00' }] }, null],
  ['nothing, of more than one piece', { acceptedOffer: { price: '5.00', eligibleQuantity: { value: 2 } } }, null],
])('an order asks for %s', (_name, properties, price) => {
  expect(totalOf({ '@type': 'Order', ...properties })[0]).toBe(price);
});

test('things are found in graphs, lists and other things, by any spelling of their type', () => {
  const invoice = { '@type': 'http://schema.org/Invoice', totalPaymentDue: { price: 1 } };
  for (const holder of [[invoice], { '@graph': [invoice] }, { '@type': 'Order', partOfInvoice: invoice }]) {
    expect(parse(holder).map(({ type }) => type)).toContain('Invoice');
  }
  expect(parse({ '@type': ['Thing', 'schema:Order'] })).toHaveLength(1);
  expect(parse({ '@type': 'Product', offers: { price: '9.00' } })).toEqual([]);
});

test('numbers stay as they were written', () => {
  const text = '{"@type":"Invoice","totalPaymentDue":{"price":1234567890123456.10}}';
  expect(parseThings([{ source: 'json-ld', text }])[0]?.price).toBe('1234567890123456.10');
});

test.each(['', '{', 'null', '[[[[]]]]', '{"@type":{}}', '{"__proto__":{"@type":"Invoice"}}'])(
  'data that says nothing is passed over (%s)',
  (text) => {
    expect(parseThings([{ source: 'microdata', text }])).toEqual([]);
  },
);

test('a thing within itself to any depth ends', () => {
  const text = '{"@graph":'.repeat(5_000) + '{}' + '}'.repeat(5_000);
  expect(parseThings([{ source: 'json-ld', text }])).toEqual([]);
});
