import { describe, expect, it } from 'vitest';
import { describeMissing, findMissing } from './missing-fields.ts';
import { isSameAmount, toMajorUnits, writeResultLine } from './result-line.ts';

describe('writeResultLine', () => {
  it('is one line of JSON with the names of the API, in their order', () => {
    const line = writeResultLine({
      status: 'paid',
      clipboard: 'https://pay.example/1',
      paymentUrl: 'https://pay.example/1',
      description: 'Two\nlines "quoted"',
      currency: 'EUR',
      amount: '1234.56',
      orderId: '2026-014',
    });
    expect(line).toBe(
      '{"order_id":"2026-014","amount":"1234.56","currency":"EUR","description":"Two\\nlines \\"quoted\\"",' +
        '"payment_url":"https://pay.example/1","clipboard":"https://pay.example/1","status":"paid"}',
    );
  });
});

describe('toMajorUnits', () => {
  it.each([
    [123_456, 'EUR', '1234.56'],
    [5, 'EUR', '0.05'],
    [1200, 'JPY', '1200'],
  ])('writes %i minor units of %s as %s', (minor, currency, major) => {
    expect(toMajorUnits(minor, currency)).toBe(major);
  });
});

describe('isSameAmount', () => {
  it.each([
    ['1234.5', 'Create link for €1,234.50', true],
    ['12', '12.00', true],
    ['0.50', '.5', false],
    ['100', '1', false],
    ['10.00', '1000', false],
    ['', '0', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameAmount(one, other)).toBe(same);
  });
});

describe('what a page lacks', () => {
  it('is an amount or a currency', () => {
    expect(findMissing({ amount: '1', currency: 'EUR' })).toEqual([]);
    expect(findMissing({ amount: '', currency: '' })).toEqual(['amount', 'currency']);
  });

  it('is one sentence with the words of the popup', () => {
    expect(describeMissing(['amount'], ['No amount found on this page.'], null)).toBe(
      'The page gave no amount; the popup says: "No amount found on this page."',
    );
    expect(describeMissing(['amount', 'currency'], ['Which amount?', 'Which currency?'], 'HTTP 404')).toBe(
      'The page gave no amount and no currency (HTTP 404); the popup says: "Which amount? Which currency?"',
    );
  });
});
