import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../utils/money/parse-amount.ts';
import { readLine } from './read-line.ts';

describe('what settles an ambiguous mark', () => {
  test.each([
    ['$12', { country: 'US' }, '12 USD likely'],
    ['$12', { country: 'ca' }, '12 CAD likely'],
    ['$12', { country: 'EC' }, '12 USD likely'],
    ['$12', { country: 'BB' }, '12 BBD likely'],
    ['$12', { country: 'NL' }, '12 one of 11 likely'],
    ['$12', { country: 'USA' }, '12 one of 11 likely'],
    ['$12', { language: 'en-US' }, '12 one of 11 likely'],
    ['$12', { language: 'en-AU' }, '12 AUD likely'],
    ['$12', { language: 'es_MX' }, '12 MXN likely'],
    ['$12', { language: 'es-US' }, '12 USD likely'],
    ['$12', { language: 'en' }, '12 one of 11 likely'],
    ['$12', { language: 'en', currency: 'AUD' }, '12 AUD exact'],
    ['$12', { country: 'US', currency: 'EUR' }, '12 USD likely'],
    ['12 kr', { country: 'SE' }, '12 SEK likely'],
    ['12 kr', { country: 'FO' }, '12 DKK likely'],
    ['12 kr', { language: 'da' }, '12 DKK likely'],
    ['12 kr', { language: 'sv-FI' }, '12 SEK likely'],
    ['12 kr', { language: 'nn' }, '12 NOK likely'],
    ['12 kr', { language: 'is' }, '12 ISK likely'],
    ['¥12', { language: 'ja' }, '12 JPY likely'],
    ['¥12', { country: 'CN' }, '12 CNY likely'],
    ['12元', { language: 'zh-Hant' }, '12 one of 4 likely'],
    ['12元', { language: 'zh-Hant-TW' }, '12 TWD likely'],
    ['12元', { language: 'zh' }, '12 CNY likely'],
    ['Rs 12', { country: 'PK' }, '12 PKR likely'],
    ['Rs 12', { language: 'hi' }, '12 INR likely'],
    ['Fr. 12', { language: 'de' }, '12 CHF likely'],
    ['Fr. 12', { country: 'LI' }, '12 CHF likely'],
    ['12 FCFA', { country: 'SN' }, '12 XOF likely'],
    ['12 FCFA', { country: 'CM' }, '12 XAF likely'],
    ['£12', {}, '12 GBP exact'],
    ['£12', { country: 'NL' }, '12 GBP exact'],
    ['£12', { country: 'GB' }, '12 GBP exact'],
    ['£12', { country: 'JE' }, '12 GBP exact'],
    ['£12', { country: 'EG' }, '12 EGP likely'],
    ['£12', { country: 'GI' }, '12 GIP likely'],
    ['£12', { language: 'en' }, '12 GBP exact'],
    ['£12', { language: 'ar' }, '12 one of 9 likely'],
    ['C$12', {}, '12 CAD likely'],
    ['C$12', { country: 'NI' }, '12 NIO likely'],
    ['12 dollars', { language: 'sv' }, '12 USD likely'],
    ['12 dollars', { language: 'fr' }, '12 one of 7 likely'],
    ['12 koruna', { language: 'nb' }, '12 CZK exact'],
    ['12 rouble', { country: 'BY' }, '12 BYN likely'],
    ['$ 12 CAD', {}, '12 CAD exact'],
    ['CAD $ 12', {}, '12 CAD exact'],
    ['€ 12 $', {}, '12 one of 12 unsure'],
    ['12 BGN', {}, '12 BGN likely'],
    ['12 BGN', { currency: 'EUR' }, '12 BGN likely'],
    ['€ 12 BGN', {}, '12 BGN unsure'],
  ] as const)('%s %j → %s', (text, hints, expected) => {
    expect(readLine(text, hints)).toBe(expected);
  });

  test('the candidates stay known where one was chosen', () => {
    const read = parseAmount('12 kr', { language: 'sv' });
    expect(read.ok && read.value.candidates).toEqual(['SEK', 'NOK', 'DKK', 'ISK']);
  });

  test('a typed amount in a currency that no one can pay in is not taken for another', () => {
    expect(readLine('12 kn', { typed: true, currency: 'EUR' })).toBe('amount_unreadable');
    expect(readLine('12 $', { typed: true, currency: 'EUR' })).toBe('12 one of 11 likely');
    expect(readLine('12 C$', { typed: true })).toBe('12 CAD likely');
  });
});
