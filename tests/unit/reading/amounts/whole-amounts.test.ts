// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readSnapshot } from '../../../../utils/reading/read-snapshot.ts';
import { look, show } from '../read-body.ts';

const read = (body: string, language: string | null): string => {
  const snapshot = look(body);
  return show(readSnapshot({ ...snapshot, page: { ...snapshot.page, language } }).fields.amount);
};

test.each([
  ['is one of thousands', '<p>Total: $ 1,500</p>', 'en', '1500 likely'],
  ['also where nothing tells the language', '<p>Total: Rs. 1,500</p>', null, '1500 likely'],
  [
    'is asked about in a language that writes a comma before cents',
    '<p>Totaal: € 1,500</p>',
    'nl',
    'null unsure 1500 1.500',
  ],
  ['or where no currency is said', '<p>Total: 1,500</p>', 'en', 'null unsure 1500 1.500'],
  ['or where the currency has three decimals', '<p>Total: 1,500 KWD</p>', 'en', 'null unsure 1500 1.500'],
  ['a point is asked about', '<p>Total: $ 1.500</p>', 'en', 'null unsure 1500 1.500'],
  [
    'a rate of exchange tells nothing of it',
    '<p>Rate: 1,085 USD</p><p>Total: 2.170 EUR</p>',
    'en',
    'null unsure 2170 2.170',
  ],
])('the comma of a total %s', (_name, body, language, amount) => {
  expect(read(body, language)).toBe(amount);
});
