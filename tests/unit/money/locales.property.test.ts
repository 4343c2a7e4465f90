import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENCY_CODES, exponentOf, type CurrencyCode } from '../../../utils/money/iso-4217.ts';
import { decimalFromMoney } from '../../../utils/money/money.ts';
import { parseAmount, type AmountHints } from '../../../utils/money/parse-amount.ts';
import { SEED } from '../seed.ts';
import { LOCALES } from './locales.ts';

const DISPLAYS = ['symbol', 'narrowSymbol', 'code', 'name'] as const;
const SIGNS = ['standard', 'accounting'] as const;
/** The languages that the tables of names are made for. In others a name may look like another currency's. */
const NAMED = new Set(
  (
    'en nl de fr es it pt pl da sv nb nn no fi cs sk hu ro bg hr bs sr sl et lv lt el uk ru tr ar he fa hi bn th vi id ms ' +
    'ja ko zh ka hy mn ca ga is'
  ).split(' '),
);
type Style = { locale: string; display: (typeof DISPLAYS)[number]; sign: (typeof SIGNS)[number] };
type Tally = { right: number; ambiguous: number; refused: number; wrong: string[] };

function formatterOf({ locale, display, sign }: Style, currency: CurrencyCode): Intl.NumberFormat {
  const digits = exponentOf(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
    currencySign: sign,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Some locales tear the number apart, the name between its digits ("0.0 dobras1"): nobody writes so. */
function isTorn(format: Intl.NumberFormat): boolean {
  const parts = format.formatToParts(1.5).map((part) => part.type);
  return (
    parts.lastIndexOf('currency') > parts.indexOf('integer') &&
    parts.lastIndexOf('currency') < parts.length - 1 &&
    parts.slice(parts.lastIndexOf('currency')).some((type) => type === 'fraction')
  );
}

/**
 * What became of one text: right, ambiguous (unsure, or no currency chosen), refused, or wrong. A sign that several
 * currencies share names none; that another of its meanings was taken as likely, or £ as GBP, is not another amount.
 */
function judge(minor: number, currency: CurrencyCode, display: Style['display'], text: string, hints: AmountHints) {
  const read = parseAmount(text, hints);
  if (!read.ok) return 'refused';
  const { decimal, certainty, candidates } = read.value;
  if (certainty === 'unsure') return 'ambiguous';
  if (Number(decimal) !== Number(decimalFromMoney({ minor, currency }))) return 'wrong';
  if (read.value.currency === currency) return read.value.minor === minor ? 'right' : 'wrong';
  if (read.value.currency === null) return 'ambiguous';
  const isShared = display === 'narrowSymbol' || candidates.includes(currency);
  return isShared && (certainty !== 'exact' || /£/.test(text)) ? 'ambiguous' : 'wrong';
}

function check(tally: Tally, style: Style, currency: CurrencyCode, minors: readonly number[]): void {
  if (style.display === 'name' && !NAMED.has(style.locale.split('-')[0] ?? '')) return;
  const format = formatterOf(style, currency);
  if (isTorn(format)) return;
  for (const minor of minors) {
    const text = format.format(decimalFromMoney({ minor, currency }) as Intl.StringNumericLiteral);
    for (const hints of [{}, { language: style.locale }, { language: style.locale, currency }]) {
      const verdict = judge(minor, currency, style.display, text, hints);
      if (verdict !== 'wrong') tally[verdict] += 1;
      else tally.wrong.push(`${JSON.stringify(text)} (${currency} ${minor}) ${JSON.stringify(hints)}`);
    }
  }
}

const minorUnits = fc.oneof(
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }),
  fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
);

test('any currency in any locale is read as the same money, or is ambiguous or refused; never another amount', () => {
  const styles = fc.record({
    locale: fc.constantFrom(...LOCALES),
    display: fc.constantFrom(...DISPLAYS),
    sign: fc.constantFrom(...SIGNS),
  });
  const tally: Tally = { right: 0, ambiguous: 0, refused: 0, wrong: [] };
  fc.assert(
    fc.property(styles, fc.constantFrom(...CURRENCY_CODES), minorUnits, (style, currency, minor) => {
      check(tally, style, currency, [minor === 0 ? 0 : minor]);
      expect(tally.wrong).toEqual([]);
    }),
    { numRuns: 4_000, seed: SEED },
  );
  expect(tally.right).toBeGreaterThan(tally.ambiguous + tally.refused);
});

/** `PAYLINK_EXHAUSTIVE=1`: every currency in every locale and style, a few amounts each. */
test.runIf(process.env['PAYLINK_EXHAUSTIVE'] === '1')(
  'all currencies in all locales',
  () => {
    const total: Tally = { right: 0, ambiguous: 0, refused: 0, wrong: [] };
    for (const locale of LOCALES) {
      for (const display of DISPLAYS) {
        for (const sign of SIGNS) {
          for (const currency of CURRENCY_CODES) check(total, { locale, display, sign }, currency, [123456, -1234]);
        }
      }
    }
    console.log({ ...total, wrong: total.wrong.length });
    expect(total.wrong.slice(0, 40)).toEqual([]);
  },
  3_600_000,
);
