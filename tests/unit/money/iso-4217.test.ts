import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CURRENCY_CODES, exponentOf, isCurrencyCode } from '../../../utils/money/iso-4217.ts';
import { generateIso4217 } from '../../tools/generate-iso-4217.ts';

test('the table is what the published list generates', () => {
  const file = readFileSync(new URL('../../../utils/money/iso-4217.ts', import.meta.url), 'utf8');
  expect(file).toBe(generateIso4217());
});

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['HUF', 2],
  ['IDR', 2],
  ['COP', 2],
  ['ISK', 0],
  ['CLP', 0],
  ['BHD', 3],
  ['XOF', 0],
] as const)('%s has %i digits', (code, digits) => {
  expect(exponentOf(code)).toBe(digits);
});

test.each(['XXX', 'XTS', 'XAU', 'CLF', 'UYW', 'eur', 'EURO', '', 'constructor', '__proto__'])(
  '%s is no currency',
  (text) => {
    expect(isCurrencyCode(text)).toBe(false);
  },
);

test('codes are sorted and unique', () => {
  expect(CURRENCY_CODES).toEqual([...new Set(CURRENCY_CODES)].toSorted());
});
