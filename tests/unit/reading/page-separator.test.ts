import { describe, expect, test } from 'vitest';
import { pageSeparator } from '../../../utils/reading/page-separator.ts';

const row = (number: number, ...texts: string[]) =>
  texts.map((text, column) => ({ text, cell: { row: number, column, below: 0 } }));
const lines = (...texts: string[]) => texts.map((text) => ({ text, cell: null }));

describe('the decimal separator of a page', () => {
  test.each([
    ['is the one of its decimals', lines('€ 1.500', '€ 12,50'), ','],
    ['is not known where both are used', lines('€ 12.50', '€ 12,50'), undefined],
    ['is not told by a date or a percentage', lines('21.05.26', '2,50 %'), undefined],
    ['is not told by a sentence', lines(`€ 12,50 ${'and more '.repeat(8)}`), undefined],
    ['is none of the whole amounts, where commas group them', lines('Total: $1,500'), '.'],
    ['also where a sign may be of several currencies', lines('Rs. 1,500'), '.'],
    ['is not known where the currency has three decimals', lines('1,500 KWD'), undefined],
    ['nor where no currency is said', lines('Total: 1,500'), undefined],
    ['nor where points stand before three digits', lines('Total: $1.500'), undefined],
    ['nor where points and commas do', lines('$1,500', '€ 1.500'), undefined],
    ['nor where more digits follow', lines('$1,500,5', "$1,500'3"), undefined],
    ['is left over by a point, where a row is a product', row(1, '10', '€ 100', '€ 1.000'), ','],
    ['and by a comma without a currency', row(1, '10', '100', '1,000'), '.'],
    ['but not where two rows are one', [...row(1, '10', '€ 1.000'), ...row(2, '€ 100')], undefined],
    ['nor where it is no product', row(1, '10', '€ 101', '€ 1.000'), undefined],
  ])('%s', (_name, page, separator) => expect(pageSeparator(page)).toBe(separator));
});
