import { describe, expect, test } from 'vitest';
import { currencyOf } from './currency-of.ts';
import { readFull, readLine } from './read-line.ts';

const NAMES: readonly (readonly [text: string, code: string])[] = [
  ['12 euros', 'EUR'],
  ['12 Euro', 'EUR'],
  ['12 евро', 'EUR'],
  ['12 ευρώ', 'EUR'],
  ['12 يورو', 'EUR'],
  ['12ユーロ', 'EUR'],
  ['12 euroa', 'EUR'],
  ['12 US dollars', 'USD'],
  ['12 amerikanische Dollar', 'USD'],
  ['12 dólares estadounidenses', 'USD'],
  ['12 долларов США', 'USD'],
  ['12ドル', 'USD'],
  ['12 dolardan', 'USD'],
  ['12 dólares', 'USD'],
  ['12 Canadian dollars', 'CAD'],
  ['12 kanadische Dollar', 'CAD'],
  ['12 dollars canadiens', 'CAD'],
  ['12 캐나다 달러', 'CAD'],
  ['12 australske dollar', 'AUD'],
  ['12香港ドル', 'HKD'],
  ['12 Hong Kong dollars', 'HKD'],
  ['12 Hongkongdollar', 'HKD'],
  ['12 New Zealand dollars', 'NZD'],
  ['12 British pounds', 'GBP'],
  ['12 libras esterlinas', 'GBP'],
  ['12 lire sterline', 'GBP'],
  ['12 pounds sterling', 'GBP'],
  ['12 Egyptian pounds', 'EGP'],
  ['12 جنيه مصري', 'EGP'],
  ['12 Swiss francs', 'CHF'],
  ['12 Franken', 'CHF'],
  ['12 Schweizerfranken', 'CHF'],
  ['12 francs suisses', 'CHF'],
  ['12 スイスフラン', 'CHF'],
  ['12 スイス・フラン', 'CHF'],
  ['12 Swedish kronor', 'SEK'],
  ['12 svenske kr', 'SEK'],
  ['12 norske kroner', 'NOK'],
  ['12 danske kroner', 'DKK'],
  ['12 korun', 'CZK'],
  ['12 česká koruna', 'CZK'],
  ['12 švédské koruny', 'SEK'],
  ['12 Indian rupees', 'INR'],
  ['12 pakistanische Rupien', 'PKR'],
  ['12 Mexican pesos', 'MXN'],
  ['12 pesos argentinos', 'ARS'],
  ['12 Kuwaiti dinars', 'KWD'],
  ['12 ريال سعودي', 'SAR'],
  ['12 UAE dirhams', 'AED'],
  ['12 dirhami', 'AED'],
  ['12 yen', 'JPY'],
  ['12 japanische Yen', 'JPY'],
  ['12 येन', 'JPY'],
  ['12 yuan', 'CNY'],
  ['12人民币', 'CNY'],
  ['12 South Korean won', 'KRW'],
  ['12 złotych', 'PLN'],
  ['12 ZŁOTYCH', 'PLN'],
  ['12 злотых', 'PLN'],
  ['12 forintot', 'HUF'],
  ['12 lei', 'RON'],
  ['12 рублей', 'RUB'],
  ['12 белорусских рублей', 'BYN'],
  ['12 гривень', 'UAH'],
  ['12 Türk lirası', 'TRY'],
  ['12 şekel', 'ILS'],
  ['12 שקלים', 'ILS'],
  ['12 บาท', 'THB'],
  ['12 đồng', 'VND'],
  ['12 đô la Mỹ', 'USD'],
  ['12 ringgits', 'MYR'],
  ['12 rupiah', 'IDR'],
  ['12 reais', 'BRL'],
  ['12 ナイラ', 'NGN'],
  ['12 kuna', 'HRK'],
  ['12 лева', 'BGN'],
  ['Malaysian ringgit 12', 'MYR'],
  ['Евро 12', 'EUR'],
  ['人民币 12', 'CNY'],
  ['Price: US dollars 12', 'USD'],
];

describe('names in many languages', () => {
  test.each(NAMES)('%s is %s', (text, code) => {
    expect(currencyOf(text)).toBe(code);
  });

  test.each([
    ['12 dollars', 'USD CAD AUD NZD HKD SGD TWD'],
    ['12 pounds', 'GBP EGP LBP SYP SDG SSP FKP GIP SHP'],
    ['12 kronor', 'SEK NOK DKK ISK'],
    ['12 pesos', 'MXN ARS CLP COP PHP UYU DOP CUP'],
    ['12 rupees', 'INR PKR LKR NPR MUR SCR'],
    ['12 francs CFA', 'XOF XAF'],
    ['12 دولار قمري', 'USD CAD AUD NZD HKD SGD TWD BND'],
    ['12 Zambian dollars', 'unread'],
  ])('%s leaves %s', (text, candidates) => {
    expect(currencyOf(text)).toBe(candidates);
  });

  test.each([
    ['12 zloty', '12 PLN (1200) exact [12 zloty]'],
    ['12 aaaa zloty', '12 PLN (1200) likely [12 aaaa zloty]'],
    ['12 aaaa bbbb zloty', '12 PLN (1200) likely [12 aaaa bbbb zloty]'],
    ['12 aaaa bbbb cccc zloty', '12 0 candidates (null) unsure [12]'],
    ['12 aaa zloty', '12 0 candidates (null) unsure [12]'],
    ['12 aaaa euro', '12 0 candidates (null) unsure [12]'],
    ['12 aaaa dollars', '12 0 candidates (null) unsure [12]'],
    ['aaaa zloty 12', '12 PLN (1200) unsure [zloty 12]'],
    ['12 aaaa', '12 0 candidates (null) unsure [12]'],
    ['12 zloty aaaa', '12 PLN (1200) likely [12 zloty]'],
    ['12 zlotyx', '12 0 candidates (null) unsure [12]'],
    ['12 zloty/dollar', '12 PLN (1200) likely [12 zloty] unit_price'],
    ['12 dollars of', '12 7 candidates (null) likely [12 dollars]'],
    ['12 dollars of old', '12 7 candidates (null) unsure [12 dollars]'],
    ['12 dollars of Canada or', '12 CAD (1200) likely [12 dollars of Canada]'],
    ['12 Hong Kong US dollars', '12 0 candidates (null) likely [12 Hong Kong US dollars]'],
    ['12 Canada', '12 0 candidates (null) unsure [12]'],
    ['12カナダ', '12 0 candidates (null) unsure [12]'],
  ])('%s → %s', (text, expected) => {
    expect(readFull(text)).toBe(expected);
  });

  test('a country that has no such currency makes it none that is known', () => {
    expect(currencyOf('12 Swiss yen')).toBe('');
  });

  test.each(['12 really', '12 random', '12 Europeans', '12 ドンキ', '12 wonder', '12 soles of shoes'])(
    '%s is no currency',
    (text) => {
      expect(currencyOf(text)).toBe('unread');
    },
  );

  test.each(['to new zealand dollars 23', 'two dollars 23', 'she won 5 medals'])(
    '%s may be more than its last number',
    (text) => {
      expect(readLine(text)).toMatch(/unsure/);
    },
  );
});
