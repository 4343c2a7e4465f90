import { describe, expect, test } from 'vitest';
import { countryOf, meaningsInLanguage, settleByCountry } from '../../../utils/money/country-currency.ts';
import type { CurrencyCode } from '../../../utils/money/iso-4217.ts';

const DOLLARS: readonly CurrencyCode[] = ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'TWD', 'MOP', 'XCD'];
const CROWNS: readonly CurrencyCode[] = ['SEK', 'NOK', 'DKK'];

describe('settleByCountry', () => {
  test.each([
    ['US', 'USD'],
    ['ca', 'CAD'],
    ['EC', 'USD'],
    ['KI', 'AUD'],
    ['NU', 'NZD'],
    ['DM', 'XCD'],
    ['NL', undefined],
    ['SE', undefined],
    ['LI', undefined],
    ['USA', undefined],
    ['xUS', undefined],
    ['U', undefined],
    ['', undefined],
  ])('%s → %s', (country, code) => {
    expect(settleByCountry(DOLLARS, country)).toBe(code);
  });

  test('a currency that is none of the meanings is not taken', () => {
    expect(settleByCountry(CROWNS, 'FO')).toBe('DKK');
    expect(settleByCountry(CROWNS, 'US')).toBeUndefined();
    expect(settleByCountry(CROWNS, 'EC')).toBeUndefined();
  });
});

describe('meaningsInLanguage', () => {
  test.each([
    ['sv', ['SEK']],
    ['SV-fi', ['SEK']],
    ['sv_FI', ['SEK']],
    ['da', ['DKK']],
    ['de', []],
    ['svx', []],
    ['', []],
  ])('kr in %s: %j', (language, codes) => {
    expect(meaningsInLanguage(CROWNS, language)).toEqual(codes);
  });

  test.each([
    ['zh', []],
    ['zh-Hans', []],
    ['zh-Hant', ['TWD', 'HKD', 'MOP']],
    ['zh_hant_HK', ['TWD', 'HKD', 'MOP']],
    ['ja-Hant', []],
    ['en', ['USD', 'CAD', 'AUD', 'NZD', 'HKD']],
  ])('$ in %s: %j', (language, codes) => {
    expect(meaningsInLanguage(DOLLARS, language)).toEqual(codes);
  });
});

describe('countryOf', () => {
  test.each([
    [{}, undefined],
    [{ country: 'NL' }, 'NL'],
    [{ country: 'NL', language: 'de-AT' }, 'NL'],
    [{ language: 'de-AT' }, 'AT'],
    [{ language: 'de_at' }, 'AT'],
    [{ language: 'zh-Hant-TW' }, 'TW'],
    [{ language: 'gsw-CH' }, 'CH'],
    [{ language: 'de' }, undefined],
    [{ language: 'zh-Hant' }, undefined],
    [{ language: 'de-ATX' }, undefined],
    [{ language: 'de-AT-1996' }, 'AT'],
    [{ language: 'x-de-AT' }, undefined],
    [{ language: 'en-US' }, undefined],
    [{ language: 'en_us' }, undefined],
    [{ language: 'es-US' }, 'US'],
    [{ language: 'ben-US' }, 'US'],
    [{ language: 'en-GB' }, 'GB'],
  ])('%j → %s', (hints, country) => {
    expect(countryOf(hints)).toBe(country);
  });
});
