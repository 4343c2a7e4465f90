import { WORD_LIKE_CODES } from '../../money/currency-marks.ts';
import { isCurrencyCode, type CurrencyCode } from '../../money/iso-4217.ts';
import { readAmounts } from '../../money/parse-amount.ts';
import { evidenceAt } from '../evidence.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { isShown, type Line, type PageText } from '../page-text.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Evidence } from '../reading.ts';

/** A currency that the page names, and where. */
export type CurrencyClue = {
  readonly code: CurrencyCode;
  readonly evidence: Evidence;
  /** Only a sign beside an amount. */
  readonly isSign?: true;
};

const CODE = /(?<![\p{L}\p{N}_/-])[A-Z]{3}(?![\p{L}\p{N}_/-])/gu;
const IN_WORDS: readonly (readonly [pattern: RegExp, code: CurrencyCode])[] = [
  [/(?<!\p{L})(?:us|u s|united states|american|amerikaanse|amerikanische) dollars?(?!\p{L})/u, 'USD'],
  [/(?<!\p{L})dollars? (?:us|americains|estadounidenses)(?!\p{L})/u, 'USD'],
  [/(?<!\p{L})(?:canadian|canadese|kanadische) dollars?(?!\p{L})/u, 'CAD'],
  [/(?<!\p{L})australian dollars?(?!\p{L})/u, 'AUD'],
  [/(?<!\p{L})new zealand dollars?(?!\p{L})/u, 'NZD'],
  [/(?<!\p{L})singapore dollars?(?!\p{L})/u, 'SGD'],
  [/(?<!\p{L})hong kong dollars?(?!\p{L})/u, 'HKD'],
  [/(?<!\p{L})(?:mexican pesos?|pesos? mexicanos?)(?!\p{L})/u, 'MXN'],
  [/(?<!\p{L})(?:indian rupees?|rupees? only)(?!\p{L})/u, 'INR'],
  [/(?<!\p{L})(?:swedish kron(?:a|or)|svenska kronor)(?!\p{L})/u, 'SEK'],
  [/(?<!\p{L})(?:norwegian kron(?:e|er)|norske kroner)(?!\p{L})/u, 'NOK'],
  [/(?<!\p{L})(?:danish kron(?:e|er)|danske kroner)(?!\p{L})/u, 'DKK'],
  [/(?<!\p{L})(?:swiss francs?|swiss franken|schweizer franken|francs? suisses?|zwitserse frank)(?!\p{L})/u, 'CHF'],
  [/(?<!\p{L})japanese yen(?!\p{L})/u, 'JPY'],
  [/(?<!\p{L})pounds? sterling(?!\p{L})/u, 'GBP'],
  [/(?<!\p{L})euros?(?!\p{L})/u, 'EUR'],
];
const MAX_LINES = 4_000;

/** "Currency: EUR", "Valuta: euro", "All amounts in USD". */
export function namedCurrencies(page: PageText, pairs: readonly Pair[]): CurrencyClue[] {
  return pairs
    .filter((pair) => pair.field === 'currency')
    .flatMap((pair) => {
      const spots = pair.routes.flatMap((route) => route()).filter(({ line }) => isShown(line));
      for (const { text: whole, line } of spots) {
        if (isSwitcher(page, line)) return [];
        // "Amounts in Swiss francs. A fee of EUR 15 …": the first sentence says it.
        const [text = ''] = whole.split(/[.;]\s/);
        const code = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/.exec(text)?.[0] ?? '';
        if (isCurrencyCode(code)) return [{ code, evidence: evidenceAt(line, 'label', pair.label.written) }];
        const [word] = wordsOf(text);
        if (word !== undefined) return [{ code: word, evidence: evidenceAt(line, 'label', pair.label.written) }];
        if (/^euros?\b/i.test(text))
          return [{ code: 'EUR' as const, evidence: evidenceAt(line, 'label', pair.label.written) }];
      }
      return [];
    });
}

/** "GBP" beside "EUR | GBP | USD" is what prices are shown in, at choice. */
function isSwitcher(page: PageText, { index }: Line): boolean {
  return page.lines.slice(Math.max(0, index - 1), index + 3).some(({ text }) => {
    const codes = text.length > 120 ? [] : Array.from(text.matchAll(CODE), ([code]) => code);
    return new Set(codes.filter(isCurrencyCode)).size > 2;
  });
}

/** Codes in short lines ("Amount (INR)", "All prices in USD") and names ("sixty US dollars"). */
export function namedOnPage(page: PageText): CurrencyClue[] {
  return search(page, ({ text }) => {
    if (text.length > 240) return [];
    const codes = text.length > 120 ? [] : Array.from(text.matchAll(CODE), ([code]) => code).filter(isCurrencyCode);
    const clear = codes.filter((code) => !WORD_LIKE_CODES.has(code) && !isPlace(text, code));
    return [...clear, ...wordsOf(text)];
  });
}

/** "SEK 100" is one, the "INR" of a word list or of "MUR 12, NAD" is none; a code between letters is no currency. */
function isPlace(text: string, code: string): boolean {
  return /^[A-Z\s]{12,}$/.test(text) && !new RegExp(`${code}\\s?\\d|\\d\\s?${code}`).test(text);
}

function wordsOf(text: string): CurrencyCode[] {
  if (!/dollar|peso|rupee|kron|franc|frank|yen|sterling|euro/i.test(text)) return [];
  const plain = plainPhrase(text);
  return IN_WORDS.filter(([pattern]) => pattern.test(plain)).map(([, code]) => code);
}

/** Symbols with one meaning at other amounts of the page. */
export function symbolsOnPage(page: PageText): CurrencyClue[] {
  const clues = search(page, ({ text: whole }) => {
    if (whole.length > 120) return [];
    // "Rest23 950,00 zł": elements may touch without being one word.
    const text = whole.replace(/(\p{L}{3,})(?=-?\d)/gu, '$1 ');
    // "Importe (€)", "€/pc" over a column: the sign of all that stands below.
    const sign = text.length < 40 && !/\d/.test(text) ? /\p{Sc}/u.exec(text)?.[0] : undefined;
    const found =
      sign !== undefined
        ? readAmounts(`${sign}1.00`)
        : /\d/.test(text) && /[^\d\s.,]/.test(text)
          ? readAmounts(text)
          : [];
    return found.flatMap((one) => (one.currency === null ? [] : [one.currency]));
  });
  return clues.map((clue) => ({ ...clue, isSign: true as const }));
}

function search(page: PageText, find: (line: Line) => CurrencyCode[]): CurrencyClue[] {
  const clues = new Map<CurrencyCode, CurrencyClue>();
  for (const line of page.shown.slice(0, MAX_LINES)) {
    if (/rate/.test(line.labels[0]?.label ?? '')) continue;
    for (const code of find(line)) if (!clues.has(code)) clues.set(code, { code, evidence: evidenceAt(line, 'page') });
  }
  return [...clues.values()];
}
