// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../../utils/reading/page/take-snapshot.ts';
import { readSnapshot } from '../../../../utils/reading/read-snapshot.ts';

function currencyOf(body: string, language: string, url = 'https://shop.example.com/'): string | null {
  const html = `<html lang="${language}"><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return readSnapshot(takeSnapshot(page, { url, sees: () => 'shown' })).fields.currency.value;
}

const DOLLARS = '<p>Total due: $12.00</p>';
const KRONOR = '<p>Total due: 12,00 kr</p>';

test.each([
  ['the label', '<p>Amount due (INR): 12.00</p>', 'en', 'INR'],
  ['the label of a sign', '<p>Total due $: 12.00</p><p>Currency: CAD</p>', 'en', 'CAD'],
  ['a label of its own', `${DOLLARS}<p>Currency: CAD</p>`, 'en', 'CAD'],
  ['words', `${DOLLARS}<p>Twelve US dollars only</p>`, 'en', 'USD'],
  ['an address', `${DOLLARS}<p>Toronto, ON M5H 1A1</p>`, 'en', 'CAD'],
  ['a tax number', `${DOLLARS}<p>ABN 12 345 678 901</p>`, 'en', 'AUD'],
  ['the region of the language', DOLLARS, 'en-AU', 'AUD'],
  ['a language of one country', KRONOR, 'sv', 'SEK'],
  ['an IBAN', `${KRONOR}<p>NO93 8601 1117 947</p>`, 'en', 'NOK'],
  ['a telephone number', `${KRONOR}<p>Tel. +45 12 34 56 78</p>`, 'en', 'DKK'],
  ['nothing', DOLLARS, 'en', null],
  ['two countries', `${DOLLARS}<p>Toronto, ON M5H 1A1</p><p>Austin, TX 73301</p>`, 'en', null],
  ['a code that is no dollar', `${DOLLARS}<p>Rates in EUR</p>`, 'en', null],
  ['a postal code of no country', `${DOLLARS}<p>Business City, BC 12345</p>`, 'en', null],
  [
    'the first sentence of a note',
    '<p>Total due: 12.00</p><p>Amounts in Swiss francs. A fee of EUR 15 applies.</p>',
    'en',
    'CHF',
  ],
  ['a choice of currencies', '<p>Currency: GBP</p><p>EUR | GBP | USD</p><p>Total due: 12.00</p>', 'en', null],
  ['a pound of another country', '<p>Total due: £12.00</p><p>Cairo, Egypt</p>', 'en', null],
  ['a pound of no other country', '<p>Total due: £12.00</p><p>Cairo Road, London</p>', 'en', 'GBP'],
  ['a country, whatever other amounts are in', '<p>Total due: Fr. 12.00</p><p>Fee: € 1.00</p>', 'fr-CH', 'CHF'],
  ['a sign glued to another amount', '<p>Total due: 12,00</p><p>Rest<b>12,00 zł</b></p>', 'en', 'PLN'],
  ['another code than the sign', '<p>Total due: € 12.00</p><p>Currency: GBP</p>', 'en', null],
])('%s tells', (_what, body, language, expected) => {
  expect(currencyOf(body, language)).toBe(expected);
});

test('the country of the address of the page tells', () => {
  expect(currencyOf(DOLLARS, 'en', 'https://shop.example.com.au/invoice')).toBe('AUD');
  expect(currencyOf(KRONOR, 'en', 'https://shop.example.dk/invoice')).toBe('DKK');
});
