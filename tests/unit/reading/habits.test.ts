// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readSnapshot } from '../../../utils/reading/read-snapshot.ts';
import { look, show } from './read-body.ts';

describe('what the person taught of a site', () => {
  test('settles two readings, and says what either would teach', () => {
    const page = look('<p>Total due: € 1.234</p>');
    const { alternatives } = readSnapshot(page).fields.amount;
    expect(alternatives.map(({ teaches }) => teaches)).toEqual([{ decimalSeparator: ',' }, { decimalSeparator: '.' }]);
    expect(show(readSnapshot(page, { decimalSeparator: ',' }).fields.amount)).toBe('1234 likely');
    // There are no thousandths of a euro: what was taught can't be meant here.
    expect(readSnapshot(page, { decimalSeparator: '.' }).fields.amount.value).toBeNull();
  });

  test('settles a bare sign, but only as one of its meanings', () => {
    const page = look('<p>Total due: $12.00</p>');
    expect(show(readSnapshot(page, { currency: 'CAD' }).fields.currency)).toBe('CAD likely');
    expect(readSnapshot(page, { currency: 'EUR' }).fields.currency.value).toBeNull();
    expect(readSnapshot(page).fields.currency.alternatives[0]?.teaches).toEqual({ currency: 'USD' });
  });

  test('is not asked where the page itself tells', () => {
    const page = look('<p>Paid: € 0,00</p><p>Total due: € 1.234</p>');
    expect(show(readSnapshot(page, { decimalSeparator: '.' }).fields.amount)).toBe('1234 likely');
    expect(show(readSnapshot(look('<p>Total due: US$ 12.00</p>'), { currency: 'CAD' }).fields.currency)).toBe(
      'USD likely',
    );
  });
});
