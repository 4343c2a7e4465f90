import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../utils/money/read-number.ts';

/** The reading in one line: decimal, the other one in "or", the one that was ruled out in "not". */
function line(core: string, separator?: '.' | ','): string | null {
  const read = readNumber(core, separator);
  if (read === null) return null;
  const { decimal, other, rejected, spaced } = read;
  return [decimal, other && `or ${other}`, rejected && `not ${rejected}`, spaced && 'spaced'].filter(Boolean).join(' ');
}

describe('readNumber', () => {
  test.each([
    ['0', '0'],
    ['000', '0'],
    ['0012', '12'],
    ['12', '12'],
    ['12345678', '12345678'],
    ['1.5', '1.5'],
    ['1,50', '1.50'],
    ['00,50', '0.50'],
    ['1.505', '1505 or 1.505'],
    ['0.505', '0.505'],
    ['010.505', '10.505'],
    ['1.5055', '1.5055'],
    ['1234.505', '1234.505'],
    ['1 234', '1234 spaced'],
    ['1 234,5', '1234.5 spaced'],
    ['1 234 567', '1234567 spaced'],
    ['1 23', null],
    ['12 34,5', null],
    ["1'234", '1234'],
    ["1'23", null],
    ["1'234,5", '1234.5'],
    ["1'234'5", null],
    ['1.234,5', '1234.5'],
    ['1.234.5', null],
    ['1,234.567', '1234.567'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1.234 567', null],
    ['12,34,567', '1234567'],
    ['1,23,456.7', '123456.7'],
    ['123,45,678', null],
    ['12.34.567', null],
    ['12,345,67', null],
    ['12,3,456', null],
    ['12,34,56', null],
    ['1\u066b5', '1.5'],
    ['1\u066b505', '1.505'],
    ['1\u066c505', '1505'],
    ['1\u066c505\u066b5', '1505.5'],
    ['1\u066b505\u066b505', null],
    ['', null],
    ['x', null],
    ['1..2', null],
    ['.5', null],
    ['5.', null],
  ])('%j → %j', (core, expected) => {
    expect(line(core)).toBe(expected);
  });

  test.each([
    ['1.234', '.', '1.234 not 1234'],
    ['1.234', ',', '1234 not 1.234'],
    ['1,234', '.', '1234 not 1.234'],
    ['1,234', ',', '1.234 not 1234'],
    ['1,5', '.', '1.5'],
    ['1.234.567', ',', '1234567'],
  ] as const)('%s with %s → %s', (core, separator, expected) => {
    expect(line(core, separator)).toBe(expected);
  });
});
