import recognizers from '@microsoft/recognizers-text-number-with-unit';
import priceParser from 'price-parser';
import { parseAmount } from '../../utils/money/parse-amount.ts';
import { languageTag } from '../tools/read/language-tag.ts';
import { readAmountText } from '../tools/read/read-amount-row.ts';

export type ReadText = {
  readonly amount: string | null;
  readonly currency: string | null;
  readonly isSure: boolean;
};

/** A tool that reads an amount in a text. `language` is what a corpus or a page says of the text's language. */
export type AmountReader = {
  readonly name: string;
  read(text: string, language: string | undefined): ReadText;
  /** The tool's own call and nothing else, for timing. `tag` is BCP 47. */
  run(text: string, tag: string | undefined): unknown;
};

const NOTHING: ReadText = { amount: null, currency: null, isSure: false };

export const ours: AmountReader = {
  name: 'paylink',
  read(text, language) {
    const { amount, currency, certainty } = readAmountText({ text, lang: language });
    return { amount, currency, isSure: certainty === 'exact' };
  },
  run: (text, language) => parseAmount(text, { language }),
};

/** Has no notion of certainty: what it reads it reports. */
export const priceParserReader: AmountReader = {
  name: 'price-parser',
  read(text) {
    const price = priceParser.parseFirst(text, { parseNegative: true }) as FoundPrice | null;
    if (price === null || Number.isNaN(price.floatValue)) return NOTHING;
    return { amount: String(price.floatValue), currency: price.currencyCode.toUpperCase(), isSure: true };
  },
  run: (text) => priceParser.parseFirst(text),
};

/** What it returns; its types leave half of it out. */
type FoundPrice = { readonly floatValue: number; readonly currencyCode: string };

const CULTURES: Readonly<Record<string, string>> = {
  nl: 'nl-nl',
  fr: 'fr-fr',
  de: 'de-de',
  es: 'es-es',
  pt: 'pt-br',
  zh: 'zh-cn',
  ja: 'ja-jp',
  it: 'it-it',
};

/** The first currency it finds, in its own culture for the language where it has one, else in English. */
export const microsoftReader: AmountReader = {
  name: 'recognizers-text',
  read(text, language) {
    const found = recognize(text, languageTag(language)).find((one) => one.resolution?.['value'] != null);
    const value: unknown = found?.resolution?.['value'];
    if (typeof value !== 'string') return NOTHING;
    const code: unknown = found?.resolution?.['isoCurrency'];
    return { amount: value.replace(',', '.'), currency: typeof code === 'string' ? code : null, isSure: true };
  },
  run: recognize,
};

type Recognized = { readonly resolution?: Readonly<Record<string, unknown>> };

function recognize(text: string, tag: string | undefined): Recognized[] {
  return recognizers.recognizeCurrency(text, CULTURES[tag?.split('-')[0] ?? ''] ?? 'en-us');
}
