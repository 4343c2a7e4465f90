import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentOf, CURRENCY_CODES } from '../../../utils/money/iso-4217.ts';
import { decimalFromMoney } from '../../../utils/money/money.ts';
import { amountBeginnings, foldText, makeSearch } from '../../../utils/list/search.ts';
import { SEED } from '../seed.ts';
import { asking } from './entries.ts';

const bread = asking(
  {
    orderId: '2026-014',
    amount: { minor: 4_995, currency: 'EUR' },
    description: 'Zes broden, café Łódź',
    customerName: 'Sanne de Groot',
    customerEmail: 'sanne@example.org',
  },
  { invoiceNumber: 'F 2026/014' },
);

describe('a link is found', () => {
  test.each([
    '49,95',
    '49.95',
    '€ 49,95',
    '€49.95',
    '49,9',
    '49,',
    '49',
    '2026-014',
    'F 2026/014',
    '2026/014',
    'SANNE',
    'sanne broden',
    'sanne@',
    'cafe',
    'eur 49,95',
    '49.95 groot',
    '  ',
  ])('by "%s"', (query) => {
    expect(makeSearch(query)(bread)).toBe(true);
  });

  test.each(['49,96', '9,95', '149,95', '499,5', '4995,01', '2026-015', 'sanne zz', 'usd 49,95', '-49,95'])(
    'not by "%s"',
    (query) => {
      expect(makeSearch(query)(bread)).toBe(false);
    },
  );
});

describe('what is typed of an amount', () => {
  test.each([
    ['49,95', ['49.95']],
    ['1.234,50', ['1234.50']],
    ['1,234.50', ['1234.50']],
    ['1 234,50', ['1234.50']],
    ["1'234.50", ['1234.50']],
    ['1.234', ['1234', '1.234']],
    ['1.234.567', ['1234567']],
    ['12,-', ['12']],
    ['12,', ['12.']],
    ['2026-014', []],
    ['abc', []],
    ['', []],
  ])('%s', (text, beginnings) => {
    expect(amountBeginnings(text)).toEqual(beginnings);
  });

  test('finds its own amount in any currency, with comma or point', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCY_CODES),
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.constantFrom(',', '.'),
        (currency, minor, sign) => {
          const typed = decimalFromMoney({ minor, currency }).replace('.', sign);
          expect(makeSearch(typed)(asking({ orderId: 'x', amount: { minor, currency } }))).toBe(true);
        },
      ),
      { seed: SEED },
    );
  });

  test('finds no other amount of the same currency once it is typed to the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }), (one, other) => {
        fc.pre(one !== other && exponentOf('EUR') === 2);
        const typed = decimalFromMoney({ minor: one, currency: 'EUR' }).replace('.', ',');
        const words = { words: '', letters: 0, decimal: decimalFromMoney({ minor: other, currency: 'EUR' }) };
        expect(makeSearch(typed)(words)).toBe(false);
      }),
      { seed: SEED },
    );
  });
});

test('any part of the words is found, whatever its letters, and nothing else is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(), (description, other, at) => {
      const entry = asking({ description });
      const part = foldText(description).slice(at % (description.length + 1));
      expect(makeSearch(part)(entry)).toBe(true);
      const words = foldText(other).split(/\s+/);
      const isThere = words.every((word) => entry.words.includes(word) || /^[\d.,]/.test(word));
      if (!isThere) expect(makeSearch(other)(entry)).toBe(false);
    }),
    { seed: SEED },
  );
});

test('case, accents and width make no difference', () => {
  expect(foldText('ＡＢＣ Éé ß')).toBe(foldText('abc ee ß'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { seed: SEED },
  );
});
