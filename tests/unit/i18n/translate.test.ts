import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../../utils/errors/codes.ts';
import { decimalSeparatorOf } from '../../../utils/i18n/decimal-separator.ts';
import { apiDetail, explainFailure } from '../../../utils/i18n/explain-failure.ts';
import { createTranslate } from '../../../utils/i18n/translate.ts';
import { SEED } from '../seed.ts';
import { placeholdersOf, readTexts } from './texts.ts';

const texts = readTexts('en');
const translate = createTranslate((key) => texts[key].message);

describe('a text', () => {
  test('is filled with its values, and keeps what it has none for', () => {
    expect(translate('createFor', { amount: '€ 49.95' })).toBe('Create link for € 49.95');
    expect(translate('createFor')).toBe('Create link for {amount}');
  });

  test('takes any value as it is: no pattern, no markup, no second round', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('$&', '$1', '{amount}', '<b>', '\\')), (amount) => {
        expect(translate('createFor', { amount })).toBe(`Create link for ${amount}`);
      }),
      { seed: SEED },
    );
  });
});

describe('a failure', () => {
  test.each(ERROR_CODES)('%s has a sentence with an end', (code) => {
    const values = Object.fromEntries(placeholdersOf(texts[`error_${code}`].message).map((name) => [name, 7]));
    const sentence = explainFailure({ code, details: values }, translate);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/[.?!]$/);
  });

  test('of a code that nobody knows is a bug of ours', () => {
    for (const code of ['of_a_later_version', 'constructor', '']) {
      expect(explainFailure({ code }, translate)).toBe(texts.error_internal.message);
    }
  });

  test('tells what the API said apart from its sentence', () => {
    expect(apiDetail({ code: 'amount_refused', details: { apiCode: 1001, apiInfo: 'Ongeldig bedrag' } })).toBe(
      '1001 · Ongeldig bedrag',
    );
    expect(apiDetail({ code: 'amount_refused', details: { apiInfo: '<b>x</b>' } })).toBe('<b>x</b>');
    expect(apiDetail({ code: 'offline' })).toBeNull();
  });
});

test.each([
  ['en', '.'],
  ['en-IN', '.'],
  ['nl', ','],
  ['de', ','],
  ['de-CH', '.'],
  ['fr', ','],
  ['fr-CH', ','],
  ['es-MX', '.'],
  ['ar', '.'],
  ['ja', '.'],
])('people who use %s write "%s" before cents', (language, separator) => {
  expect(decimalSeparatorOf(language)).toBe(separator);
});
