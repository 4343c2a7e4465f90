import { expect, test } from 'vitest';
import { decimalSeparatorOf } from '../../../utils/money/separators.ts';

test.each([
  ['nl', ','],
  ['NL', ','],
  ['nl-BE', ','],
  ['en', '.'],
  ['EN', '.'],
  ['en-US', '.'],
  ['en_GB', '.'],
  ['en-Latn-GB', '.'],
  ['en-DE', undefined],
  ['en-de', undefined],
  ['en-150', undefined],
  ['en-Latn', '.'],
  ['en-x-private', '.'],
  ['de', ','],
  ['de-AT', ','],
  ['de-CH', '.'],
  ['de-ch', '.'],
  ['de_CH', '.'],
  ['de-Latn-CH', '.'],
  ['de-1996', ','],
  ['de-1996-CH', '.'],
  ['fr-CH', undefined],
  ['fr-CA', undefined],
  ['es', ','],
  ['es-419', undefined],
  ['es-MX', '.'],
  ['es-mx', '.'],
  ['ms', '.'],
  ['ms-BN', ','],
  ['ar', undefined],
  ['uz', ','],
  ['uz-Arab', undefined],
  ['uz-arab-AF', undefined],
  ['tlh', undefined],
  ['', undefined],
] as const)('%s has %j', (language, separator) => {
  expect(decimalSeparatorOf({ language })).toBe(separator);
});

test('a known separator comes first, a typed text takes none from the language', () => {
  expect(decimalSeparatorOf({ language: 'nl', decimalSeparator: '.' })).toBe('.');
  expect(decimalSeparatorOf({ language: 'nl', decimalSeparator: '.', typed: true })).toBe('.');
  expect(decimalSeparatorOf({ language: 'nl', typed: true })).toBeUndefined();
  expect(decimalSeparatorOf({ country: 'NL' })).toBeUndefined();
  expect(decimalSeparatorOf({})).toBeUndefined();
});

test('the country stands for a region that the language does not name', () => {
  expect(decimalSeparatorOf({ language: 'de', country: 'CH' })).toBe('.');
  expect(decimalSeparatorOf({ language: 'de-AT', country: 'CH' })).toBe(',');
  expect(decimalSeparatorOf({ language: 'en', country: 'NL' })).toBeUndefined();
});
