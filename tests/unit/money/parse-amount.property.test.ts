import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCY_CODES, exponentOf } from '../../../utils/money/iso-4217.ts';
import { formatMoney } from '../../../utils/money/money.ts';
import { SEED } from '../seed.ts';
import { parseAmount, readAmounts } from '../../../utils/money/parse-amount.ts';

const LOCALES = [
  'en',
  'en-IN',
  'nl',
  'de',
  'fr',
  'fr-CH',
  'de-CH',
  'de-AT',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'es',
  'it',
  'pt',
  'pt-BR',
  'ar',
  'ja',
  'hi',
  'bn',
  'fa',
  'he',
  'tr',
  'hu',
];
const minors = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
);
const options = { numRuns: 3_000, verbose: 1, seed: SEED } as const;

test('what Intl formats parses back to the same minor units, or is reported ambiguous or refused; never to another amount', () => {
  fc.assert(
    fc.property(minors, fc.constantFrom(...CURRENCY_CODES), fc.constantFrom(...LOCALES), (minor, currency, locale) => {
      const shown = formatMoney({ minor, currency }, locale);
      const read = parseAmount(shown, { currency });
      if (!read.ok || read.value.certainty === 'unsure' || read.value.currency === null) return;
      expect(read.value.currency).toBe(currency);
      expect(read.value.minor).toBe(minor);
    }),
    options,
  );
});

test('European formats of the main currencies are read, not only left out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom('EUR', 'GBP', 'USD', 'CHF', 'PLN', 'CZK'),
      fc.constantFrom('en', 'nl', 'de', 'fr', 'es', 'it', 'pl', 'sv', 'da'),
      (minor, currency, locale) => {
        expect(exponentOf(currency)).toBe(2);
        const read = parseAmount(formatMoney({ minor, currency }, locale), { currency });
        expect(read.ok && read.value.certainty !== 'unsure' && read.value.minor).toBe(minor);
      },
    ),
    options,
  );
});

test('no text makes it throw, and every span lies in the text', () => {
  const pieces = fc.constantFrom(
    '€',
    '$',
    ' ',
    '.',
    ',',
    '-',
    '(',
    ')',
    '1',
    '12',
    '000',
    'EUR',
    'kr',
    'O',
    '\u200b',
    '\u202e',
    '/',
    '%',
    'x',
    '٣',
    '\n',
    ':',
    "'",
    '1.234',
    '5,00',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
        fc.string({ unit: 'binary' }),
      ),
      fc.boolean(),
      (text, typed) => {
        const read = parseAmount(text, { typed, currency: 'EUR' });
        const all = [...readAmounts(text), ...(read.ok ? [read.value] : [])];
        for (const { span, decimal } of all) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(decimal).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        }
      },
    ),
    options,
  );
});

test('a typed decimal without grouping is read as it stands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom('.', ','), (minor, mark) => {
      const digits = String(minor).padStart(3, '0');
      const read = parseAmount(`${digits.slice(0, -2)}${mark}${digits.slice(-2)}`, { typed: true, currency: 'EUR' });
      expect(read.ok && read.value.minor).toBe(minor);
    }),
    options,
  );
});
