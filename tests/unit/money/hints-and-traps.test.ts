import { describe, expect, test } from 'vitest';
import { readFull } from './read-line.ts';

/** Each line: the text, and all of its reading (see read-line.ts). */
describe('tampering', () => {
  test.each([
    ['€ 1O0,00', 'amount_suspicious letters'],
    ['€ 1O0', 'amount_suspicious letters'],
    ['1O0,00', 'amount_suspicious letters'],
    ['1O0', 'amount_missing'],
    ['total 1O0 of 5', '5 0 candidates (null) unsure [5]'],
    ['€ 5,00 and 1O0,00', 'amount_suspicious letters'],
    ['€ 5 I0', '5 EUR (500) likely [€ 5]'],
    ['€ 1 OOO', 'amount_suspicious letters'],
    ['€ 1 O', '1 EUR (100) likely [€ 1]'],
    ['€ 1,OO', 'amount_suspicious letters'],
    ['€ 1\u{200b}2', 'amount_suspicious invisible'],
    ['€ \u{200b}12', 'amount_suspicious invisible'],
    ['€ 12\u{200e}', '12 EUR (1200) exact [€ 12]'],
    ['\u{200e}12 €', '12 EUR (1200) exact [12 €]'],
    ['€ 1\u{200e}2', 'amount_suspicious invisible'],
    ['€ 1\u{ad}2', 'amount_suspicious invisible'],
    ['\u{202e}€ 12', 'amount_suspicious bidi'],
    ['€ 1\u{305}2', 'amount_suspicious marks'],
    ['€ 1٢', 'amount_suspicious digits'],
    ['€ ١٢', '12 EUR (1200) exact [€ ١٢]'],
    ['€ 𝟏𝟐', 'amount_suspicious digits'],
    ['€ \u{e0031} 12', 'amount_suspicious invisible'],
    ['€ १२', '12 EUR (1200) exact [€ १२]'],
    ['€ ๑๒', 'amount_suspicious digits'],
    ['€ １２．５０', '12.50 EUR (1250) exact [€ １２．５０]'],
  ])('%j', (text, expected) => {
    expect(readFull(text)).toBe(expected);
  });
});

describe('typed', () => {
  test.each([
    ['5', '5 EUR (500) exact [5]'],
    ['5,00', '5.00 EUR (500) exact [5,00]'],
    ['5.000', 'amount_ambiguous 5000 5.000'],
    ['-5', '-5 EUR (-500) exact [-5]'],
    ['- 5', 'amount_unreadable'],
    ['5-', '-5 EUR (-500) exact [5-]'],
    ['(5)', '-5 EUR (-500) exact [(5)]'],
    ['5 5', 'amount_several'],
    ['5 6', 'amount_several'],
    ['€ 5', '5 EUR (500) exact [€ 5]'],
    ['5 USD', '5 USD (500) exact [5 USD]'],
    ['5 kr', '5 4 candidates (null) likely [5 kr]'],
    ['5 XY', '5 EUR (500) unsure [5]'],
    ['5 kn', 'amount_unreadable currency'],
    ['5x', 'amount_unreadable'],
    ['5 x', 'amount_unreadable'],
    ['x5', 'amount_suspicious letters'],
    ['1O', 'amount_suspicious letters'],
    ['O', 'amount_missing'],
    ['abc', 'amount_missing'],
    ['5 0', 'amount_several'],
    ['5 000', '5000 EUR (500000) exact [5 000]'],
    ['5.5.5', 'amount_unreadable'],
    ['99999999999999', 'amount_too_large'],
    ['999999999999999', 'amount_too_large'],
    ['9999999999999999', 'amount_too_large'],
    ['1,234', 'amount_ambiguous 1234 1.234'],
    ['0,001', 'amount_too_precise'],
    ['5,001', 'amount_ambiguous 5001 5.001'],
    ['5,010', 'amount_ambiguous 5010 5.010'],
    ['5%', 'amount_unreadable'],
    ['5 incl', '5 EUR (500) unsure [5]'],
    ['1e3', 'amount_suspicious letters'],
    [' ', 'amount_missing'],
    ['12\u{200b}', 'amount_suspicious invisible'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { typed: true, currency: 'EUR' })).toBe(expected);
  });
});

describe('typed, without a currency', () => {
  test.each([
    ['5', '5 0 candidates (null) exact [5]'],
    ['5,00', '5.00 0 candidates (null) exact [5,00]'],
    ['$ 5', '5 11 candidates (null) likely [$ 5]'],
    ['C$ 5', '5 CAD (500) likely [C$ 5]'],
    ['1.234', 'amount_ambiguous 1234 1.234'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { typed: true })).toBe(expected);
  });
});

describe('yen', () => {
  test.each([
    ['¥ 5', '5 JPY (5) exact [¥ 5]'],
    ['¥ 1,234', '1234 JPY (1234) likely [¥ 1,234]'],
    ['5.50', '5.50 JPY (null) likely [5.50]'],
    ['1.234', '1234 or 1.234 JPY (1234) unsure [1.234]'],
    ['1,234.50', '1234.50 JPY (null) likely [1,234.50]'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { currency: 'JPY' })).toBe(expected);
  });
});

describe('dinars', () => {
  test.each([
    ['1.234 KWD', '1234 or 1.234 KWD (1234000) unsure [1.234 KWD]'],
    ['1,234.567 KWD', '1234.567 KWD (1234567) exact [1,234.567 KWD]'],
    ['1.2345 KWD', '1.2345 KWD (null) likely [1.2345 KWD]'],
    ['0.500 KWD', '0.500 KWD (500) exact [0.500 KWD]'],
    ['1.234', '1234 or 1.234 KWD (1234000) unsure [1.234]'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { currency: 'KWD' })).toBe(expected);
  });
});

describe('Dutch page', () => {
  test.each([
    ['€ 1.234', '1234 EUR (123400) exact [€ 1.234]'],
    ['€ 1,234', 'amount_ambiguous 1234 1.234'],
    ['€ 12,34', '12.34 EUR (1234) exact [€ 12,34]'],
    ['€ 12.34', '12.34 EUR (1234) exact [€ 12.34]'],
    ['€ 12.345', '12345 EUR (1234500) exact [€ 12.345]'],
    ['1.234', '1234 0 candidates (null) likely [1.234]'],
    ['0,123', '0.123 0 candidates (null) likely [0,123]'],
    ['1.234 KWD', '1234 or 1.234 KWD (1234000) unsure [1.234 KWD]'],
    ['€ 1.234.567', '1234567 EUR (123456700) exact [€ 1.234.567]'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { language: 'nl' })).toBe(expected);
  });
});

describe('known point', () => {
  test.each([
    ['€ 1.234', 'amount_too_precise'],
    ['€ 1,234', '1234 EUR (123400) exact [€ 1,234]'],
    ['€ 0.123', '0.123 EUR (null) likely [€ 0.123]'],
    ['€ 12.345', 'amount_too_precise'],
    ['1.234', '1.234 0 candidates (null) likely [1.234]'],
  ])('%j', (text, expected) => {
    expect(readFull(text, { decimalSeparator: '.' })).toBe(expected);
  });
});
