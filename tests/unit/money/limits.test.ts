import { expect, test } from 'vitest';
import { exponentOf } from '../../../utils/money/iso-4217.ts';
import { moneyFromDecimal } from '../../../utils/money/money.ts';
import { parseAmount, readAmounts } from '../../../utils/money/parse-amount.ts';
import { readFull } from './read-line.ts';

const LONGEST = 20_000;

test('texts are read up to a length that no amount has', () => {
  const text = `€ 5${' '.repeat(LONGEST - 3)}`;
  expect(text).toHaveLength(LONGEST);
  expect(readFull(text)).toBe('5 EUR (500) exact [€ 5]');
  expect(readAmounts(text)).toHaveLength(1);
  expect(readFull(`${text} `)).toBe('amount_unreadable');
  expect(readAmounts(`${text} `)).toEqual([]);
});

test('a text without anything to read', () => {
  for (const text of ['', ' ', '\n\t', 'x', '€']) {
    expect(readFull(text)).toBe('amount_missing');
    expect(readFull(text, { typed: true })).toBe('amount_missing');
    expect(readAmounts(text)).toEqual([]);
  }
});

test('the other amounts are named up to twelve', () => {
  const rest = Array.from({ length: 14 }, (_, index) => `${index + 2},00`).join('; ');
  const read = parseAmount(`€ 1 paid; ${rest}`);
  expect(read.ok && read.value.certainty).toBe('unsure');
  expect(read.ok && read.value.alternatives).toHaveLength(12);
});

test('small letters name a code in short texts only', () => {
  const short = '12,00 usd and some words';
  expect(short).toHaveLength(24);
  expect(readFull(short)).toContain('USD');
  expect(readFull(`${short}.`)).not.toContain('USD');
  expect(readFull(`${short}.`, { typed: true })).toContain('USD');
});

test('a currency stands at most six spaces away', () => {
  expect(readFull(`12,50${' '.repeat(6)}€`)).toContain('EUR');
  expect(readFull(`12,50${' '.repeat(7)}€`)).not.toContain('EUR');
  expect(readFull(`€${' '.repeat(6)}12,50`)).toContain('EUR');
  expect(readFull(`€${' '.repeat(7)}12,50`)).not.toContain('EUR');
});

test('too many decimals are refused with the number of digits there are', () => {
  expect(moneyFromDecimal('1.005', 'EUR')).toEqual({
    ok: false,
    error: { code: 'amount_too_precise', details: { digits: exponentOf('EUR') } },
  });
});
