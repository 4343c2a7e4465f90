import { describe, expect, test } from 'vitest';
import { currencyOf } from './currency-of.ts';
import { readLine } from './read-line.ts';

const SIGNS: readonly (readonly [code: string, marks: string])[] = [
  ['EUR', '€'],
  ['GBP', '£ GB£ ₤'],
  ['USD', 'US$ $US U$S U.S.$'],
  ['CAD', 'CA$ C$ CDN$'],
  ['AUD', 'A$ AU$'],
  ['NZD', 'NZ$'],
  ['HKD', 'HK$'],
  ['SGD', 'S$ SG$'],
  ['TWD', 'NT$'],
  ['BRL', 'R$'],
  ['MXN', 'MX$ Mex$'],
  ['JPY', 'JP¥ 円'],
  ['CNY', 'CN¥ 元 RMB'],
  ['KRW', '₩ 원'],
  ['INR', '₹'],
  ['LKR', 'රු SLRs'],
  ['BDT', '৳ Tk'],
  ['CZK', 'Kč'],
  ['PLN', 'zł'],
  ['HUF', 'Ft'],
  ['CHF', 'SFr. sFr'],
  ['RUB', '₽ руб. р.'],
  ['UAH', '₴ грн'],
  ['KZT', '₸'],
  ['TRY', '₺ TL'],
  ['AZN', '₼'],
  ['GEL', '₾ ლ'],
  ['AMD', '֏'],
  ['ILS', '₪ NIS ש״ח'],
  ['THB', '฿'],
  ['LAK', '₭'],
  ['VND', '₫'],
  ['KHR', '៛'],
  ['PHP', '₱'],
  ['IDR', 'Rp'],
  ['MYR', 'RM'],
  ['MNT', '₮'],
  ['NGN', '₦'],
  ['GHS', '₵ GH₵'],
  ['CRC', '₡'],
  ['PYG', '₲'],
  ['PEN', 'S/ S/.'],
  ['PAB', 'B/.'],
  ['RON', 'lei'],
  ['BAM', 'KM'],
  ['RSD', 'дин'],
  ['ZMW', 'ZK'],
  ['KES', 'KSh'],
  ['TZS', 'TSh'],
  ['BIF', 'FBu'],
  ['STN', 'Db'],
  ['MRU', 'UM'],
  ['VUV', 'Vt VT'],
  ['XCG', 'Cg'],
  ['TOP', 'T$'],
  ['TTD', 'TT$'],
  ['AED', 'Dhs د.إ'],
  ['SAR', 'SR ر.س'],
  ['QAR', 'ر.ق'],
  ['KWD', 'KD د.ك'],
  ['EGP', 'E£ ج.م L.E.'],
  ['LBP', 'ل.ل'],
  ['BGN', 'лв. лв'],
  ['HRK', 'kn'],
];

describe('signs and abbreviations, before and after the number', () => {
  test.each(SIGNS.flatMap(([code, marks]) => marks.split(' ').map((mark) => [mark, code] as const)))(
    '%s is %s',
    (mark, code) => {
      expect(currencyOf(`12 ${mark}`)).toBe(code);
      expect(currencyOf(`12${mark}`)).toBe(code);
      expect(currencyOf(`${mark} 12`)).toBe(code);
    },
  );

  test.each([
    ['$', 'USD CAD AUD NZD MXN ARS CLP COP HKD SGD TWD'],
    ['kr', 'SEK NOK DKK ISK'],
    ['¥', 'JPY CNY'],
    ['Rs', 'INR PKR LKR NPR MUR SCR'],
    ['Fr.', 'CHF XOF XAF XPF GNF DJF KMF RWF BIF'],
    ['Br', 'BYN ETB'],
    ['ƒ', 'AWG XCG'],
    ['R', 'ZAR BRL'],
    ['Dh.', 'AED MAD'],
    ['﷼', 'IRR OMR QAR SAR YER'],
  ])('%s alone is one of %s', (mark, candidates) => {
    expect(currencyOf(`12.00 ${mark}`)).toBe(candidates);
  });

  test.each(['xyzzy', 'krone1', 'kraan', 'Ftp', 'Recht'])('no mark in %s', (word) => {
    expect(currencyOf(`12 ${word}`)).toBe('unread');
  });

  test('letters of a country or a code beside a sign name the currency', () => {
    expect(currencyOf('12 GY$')).toBe('GYD');
    expect(currencyOf('£FK 12')).toBe('FKP');
    expect(currencyOf('12 USD$')).toBe('USD');
    expect(currencyOf('CUC$12')).toBe('CUC');
    expect(currencyOf('XQ$ 12')).toBe('');
    expect(currencyOf('6.25 BTC')).toBe('');
  });

  test('small letters are a code where nothing else could be meant', () => {
    expect(currencyOf('200 eur')).toBe('EUR');
    expect(readLine('we went to see 200 cad ships there')).toMatch(/unsure|amount_/);
    expect(readLine('ALL 5 solutions')).toMatch(/unsure|amount_/);
    expect(currencyOf('ALL 5.00 paid')).toBe('ALL');
  });
});
