import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exponentOf, CURRENCY_CODES } from '../../../utils/money/iso-4217.ts';
import { decimalFromMoney } from '../../../utils/money/money.ts';
import { createSearchTexts, type Searched } from '../../../utils/list/search-texts.ts';
import { amountBeginnings, foldText } from '../../../utils/list/search.ts';
import { searchedOf } from '../../../utils/list/entry.ts';
import { SEED } from '../seed.ts';
import { record } from './entries.ts';

const bread = searchedOf(
  record(0, {
    order: {
      orderId: '2026-014',
      amount: { minor: 4_995, currency: 'EUR' },
      description: 'Zes broden, café Łódź',
      customerName: 'Sanne de Groot',
      customerEmail: 'sanne@example.org',
    },
    invoiceNumber: 'F 2026/014',
  }),
);

/** The places of those that a query finds. */
function found(query: string, ...all: Searched[]): number[] {
  const texts = createSearchTexts();
  const placed = all.map((one) => ({ place: texts.add(one) }));
  return texts.find(placed, query).map(({ place }) => place);
}

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
    expect(found(query, bread)).toEqual([0]);
  });

  test.each(['49,96', '9,95', '149,95', '499,5', '4995,01', '2026-015', 'sanne zz', 'usd 49,95', '-49,95'])(
    'not by "%s"',
    (query) => {
      expect(found(query, bread)).toEqual([]);
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
          expect(found(typed, { words: 'x', decimal: decimalFromMoney({ minor, currency }) })).toEqual([0]);
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
        expect(found(typed, { words: '', decimal: decimalFromMoney({ minor: other, currency: 'EUR' }) })).toEqual([]);
      }),
      { seed: SEED },
    );
  });
});

test('of very many, those are found that hold every word or begin with the amount, and no others', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'ł', '7', '.', '@'), minLength: 1, maxLength: 3 });
  const line = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(' '));
  const searched = fc.record({ words: line, decimal: fc.constantFrom('7', '77', '7.7', '0.77', '17.00') });
  fc.assert(
    // More than one block of them, and one that is not full.
    fc.property(fc.array(searched, { minLength: 1, maxLength: 20 }), word, word, (few, one, other) => {
      const all = Array.from({ length: 1_100 }, (_, at) => few[at % few.length] ?? { words: '', decimal: '' });
      for (const query of [one, `${one} ${other}`]) {
        const begins = (decimal: string, text: string) =>
          amountBeginnings(text).some((part) => decimal.startsWith(part));
        const isMeant = ({ words, decimal }: Searched) =>
          begins(decimal, query) || query.split(' ').every((part) => words.includes(part) || begins(decimal, part));
        expect(found(query, ...all)).toEqual(all.flatMap((each, at) => (isMeant(each) ? [at] : [])));
      }
    }),
    { seed: SEED },
  );
});

test('what came or went since the last search is taken into account', () => {
  const texts = createSearchTexts();
  const add = (words: string) => ({ words, place: texts.add({ words, decimal: '1.00' }) });
  const [one, two, three] = ['rye', 'oats', 'rye bread'].map(add);
  const search = (...all: { words: string; place: number }[]) => texts.find(all, 'rye').map(({ words }) => words);
  if (one === undefined || two === undefined || three === undefined) throw new Error('They were added.');
  expect(search(one, two)).toEqual(['rye']);
  expect(search(three, one, two)).toEqual(['rye bread', 'rye']);
  expect(search(two, three)).toEqual(['rye bread']);
});

test('a line that ends where the next begins is not found by what only the two together hold', () => {
  const lines = ['ab', 'cd', ''].map((words) => ({ words, decimal: '1.00' }));
  expect([found('bc', ...lines), found('abcd', ...lines), found('cd', ...lines)]).toEqual([[], [], [1]]);
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
