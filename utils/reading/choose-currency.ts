import { readAmounts } from '../money/parse-amount.ts';
import { WORD_LIKE_CODES } from '../money/currency-marks.ts';
import { isCurrencyCode, type CurrencyCode } from '../money/iso-4217.ts';
import { evidenceAt } from './evidence.ts';
import { askAmong, readAs } from './fields.ts';
import type { Pair } from './find-pairs.ts';
import type { LabelledAmount } from './labelled-amounts.ts';
import type { Line, PageText } from './page-text.ts';
import { noReading, type Evidence, type FieldReading } from './reading.ts';

const US_STATES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.replaceAll(
    ' ',
    '|',
  );
/** Postal lines that name a country with a dollar of its own. */
const ADDRESSES: readonly (readonly [pattern: RegExp, code: CurrencyCode])[] = [
  [new RegExp(`(?<![A-Za-z])(?:${US_STATES}),? \\d{5}(?:-\\d{4})?(?!\\d)`), 'USD'],
  [/(?<![A-Za-z])(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK),? [A-Z]\d[A-Z] ?\d[A-Z]\d(?![A-Za-z\d])/, 'CAD'],
  [/(?<![A-Za-z])(?:NSW|VIC|QLD|TAS|ACT),? \d{4}(?!\d)/, 'AUD'],
];
const CODE = /(?<![\p{L}\p{N}_-])[A-Z]{3}(?![\p{L}\p{N}_-])/gu;
const MAX_LINES = 4_000;

type Clue = { readonly code: CurrencyCode; readonly evidence: Evidence };

/** The currency of the chosen amount: at the amount, named on the page, or by the page's addresses. Else it is asked. */
export function chooseCurrency(
  page: PageText,
  from: readonly LabelledAmount[],
  pairs: readonly Pair[],
): FieldReading<CurrencyCode> {
  const own = from.flatMap((one) => (one.currency === null ? [] : [{ value: one.currency, evidence: [one.evidence] }]));
  const [first] = own;
  if (first !== undefined) {
    return own.every((one) => one.value === first.value)
      ? readAs(first.value, 'likely', first.evidence)
      : askAmong(own);
  }
  const candidates = [...new Set(from.flatMap((one) => one.candidates))];
  const isPossible = (clue: Clue): boolean => candidates.length === 0 || candidates.includes(clue.code);
  const hasMark = candidates.length > 0;
  for (const clues of [namedCodes(pairs), codesOnPage(page), symbolsOnPage(page), hasMark ? addressCodes(page) : []]) {
    const codes = new Set(clues.map((clue) => clue.code));
    const [only] = clues;
    if (codes.size > 1) return askAmong(clues.map((clue) => ({ value: clue.code, evidence: [clue.evidence] })));
    if (only !== undefined)
      return isPossible(only) ? readAs(only.code, 'likely', [only.evidence]) : askAmong(toChoices(candidates, from));
  }
  return hasMark ? askAmong(toChoices(candidates, from)) : noReading();
}

function toChoices(
  codes: readonly CurrencyCode[],
  from: readonly LabelledAmount[],
): { value: CurrencyCode; evidence: Evidence[] }[] {
  return codes.map((value) => ({ value, evidence: from.slice(0, 1).map((one) => one.evidence) }));
}

/** "Currency: EUR", "Valuta: EUR" */
function namedCodes(pairs: readonly Pair[]): Clue[] {
  return pairs
    .filter((pair) => pair.field === 'currency')
    .flatMap((pair) => {
      const texts = pair.rest !== '' ? [pair.rest] : pair.following.map((line) => line.text);
      const code = texts.map((text) => /^[A-Z]{3}(?![A-Za-z])/.exec(text)?.[0] ?? '').find(isCurrencyCode);
      return code === undefined ? [] : [{ code, evidence: evidenceAt(pair.line, 'label', pair.label) }];
    });
}

/** Codes in short lines: "Amount (INR)", "$77.40 USD", "All prices in USD". */
function codesOnPage(page: PageText): Clue[] {
  return search(page, (line) =>
    line.text.length > 120
      ? []
      : Array.from(line.text.matchAll(CODE), ([code]) => code)
          .filter(isCurrencyCode)
          .filter((code) => !WORD_LIKE_CODES.has(code)),
  );
}

/** Symbols with one meaning at other amounts of the page. */
function symbolsOnPage(page: PageText): Clue[] {
  return search(page, (line) =>
    line.text.length < 120 && /\d/.test(line.text) && /[^\d\s.,]/.test(line.text)
      ? readAmounts(line.text).flatMap((one) => (one.currency === null ? [] : [one.currency]))
      : [],
  );
}

function addressCodes(page: PageText): Clue[] {
  return search(page, (line) =>
    line.text.length > 160 ? [] : ADDRESSES.filter(([pattern]) => pattern.test(line.text)).map(([, code]) => code),
  );
}

function search(page: PageText, find: (line: Line) => CurrencyCode[]): Clue[] {
  const clues = new Map<CurrencyCode, Clue>();
  for (const line of page.lines.slice(0, MAX_LINES)) {
    for (const code of find(line)) {
      if (clues.has(code) || line.seen === 'hidden') continue;
      clues.set(code, { code, evidence: evidenceAt(line, 'page') });
    }
  }
  return [...clues.values()];
}
