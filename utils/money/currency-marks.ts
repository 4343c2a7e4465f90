import type { CurrencyCode } from './iso-4217.ts';

const DOLLARS = 'USD CAD AUD NZD MXN ARS CLP COP HKD SGD TWD';

/**
 * How currencies are written beside amounts. The first code alone is the meaning; several codes are candidates.
 * Sources: Unicode CLDR currency symbols and common print. Lower case matches names in any case.
 */
const SYMBOLS: readonly (readonly [marks: string, codes: string])[] = [
  ['€', 'EUR'],
  ['£ £GB', 'GBP'],
  ['zł', 'PLN'],
  ['R$', 'BRL'],
  ['US$ $US', 'USD'],
  ['A$ AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$ SG$', 'SGD'],
  ['NT$', 'TWD'],
  ['MX$', 'MXN'],
  ['TT$', 'TTD'],
  ['$U', 'UYU'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵ GH₵', 'GHS'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['৳', 'BDT'],
  ['֏', 'AMD'],
  ['៛', 'KHR'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['лв. лв', 'BGN'],
  ['RM', 'MYR'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['$', DOLLARS],
  ['C$', 'CAD NIO'],
  ['kr. kr Kr. Kr', 'SEK NOK DKK ISK'],
  ['¥', 'JPY CNY'],
  ['元', 'CNY TWD HKD'],
  ['₩', 'KRW KPW'],
  ['Rs. Rs', 'INR PKR LKR NPR MUR SCR'],
  ['Fr. Fr', 'CHF XOF XAF XPF'],
  ['₤', 'GBP TRY EGP LBP SYP'],
  ['R', 'ZAR'],
  ['руб. руб', 'RUB BYN'],
  ['CFA', 'XOF XAF'],
  ['Bs. Bs', 'BOB VES'],
  ['ƒ', 'AWG ANG'],
  ['Rp. Rp', 'IDR'],
  ['TL', 'TRY'],
  ['грн. грн', 'UAH'],
];

const NAMES: readonly (readonly [marks: string, codes: string])[] = [
  ['euro euros', 'EUR'],
  ['yen yens', 'JPY'],
  ['zloty zlotys złoty złotych', 'PLN'],
  ['forint', 'HUF'],
  ['reais', 'BRL'],
  ['yuan renminbi rmb', 'CNY'],
  ['franken', 'CHF'],
  ['lei', 'RON'],
  ['dollar dollars dólar dólares dolar dollari dollaro', DOLLARS],
  ['pond pound pounds pfund', 'GBP EGP LBP'],
  ['kronen kroner kronor krona krone', 'SEK NOK DKK ISK'],
  ['franc francs francos', 'CHF XOF XAF XPF'],
  ['rupee rupees', 'INR PKR LKR NPR MUR SCR'],
];

/** Codes that are also words or abbreviations on a page: they count only in capitals, beside decimals or alone. */
const WORDS = 'ALL TRY TOP CUP MOP PEN GEL MAD BAM COP SOS SAR ANG BOB LAK RON CAD CLP DOP ERN FIM MUR NAD';

function toMap(
  rows: readonly (readonly [marks: string, codes: string])[],
): ReadonlyMap<string, readonly CurrencyCode[]> {
  return new Map(
    rows.flatMap(([marks, codes]) =>
      marks.split(' ').map((mark) => [mark, codes.split(' ') as CurrencyCode[]] as const),
    ),
  );
}

/** Symbols and abbreviations, as written → what they may mean. One code: unambiguous. */
export const CURRENCY_SYMBOLS = toMap(SYMBOLS);
/** Currency names in lower case → what they may mean. */
export const CURRENCY_NAMES = toMap(NAMES);
/** Codes that need more than their three letters to be taken for a currency. */
export const WORD_LIKE_CODES: ReadonlySet<string> = new Set(WORDS.split(' '));
