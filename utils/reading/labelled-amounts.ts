import type { CurrencyCode } from '../money/iso-4217.ts';
import { parseAmount, type AmountHints, type AmountReading } from '../money/parse-amount.ts';
import { evidenceAt } from './evidence.ts';
import type { Pair } from './find-pairs.ts';
import type { LabelField } from './lexicon/lexicon.ts';
import type { Line, PageText } from './page-text.ts';
import { readDates } from './read-date.ts';
import type { Evidence } from './reading.ts';
import { SEAM, SNAPSHOT_BOUNDS } from './snapshot.ts';

/** An amount beside a label. `isDoubtful`: it can be read in two ways, or is not all that a person sees. */
export type LabelledAmount = {
  readonly field: LabelField;
  readonly decimal: string;
  readonly others: readonly string[];
  readonly currency: CurrencyCode | null;
  readonly candidates: readonly CurrencyCode[];
  readonly isDoubtful: boolean;
  readonly evidence: Evidence;
  readonly line: Line;
};

const FIELDS: ReadonlySet<LabelField> = new Set([
  'due',
  'due_any',
  'payable',
  'grand_total',
  'total',
  'subtotal',
  'tax',
  'discount',
  'paid',
]);

/** The amounts of all labels that announce one. Hidden lines are none; tampered ones are doubtful. */
export function readLabelledAmounts(page: PageText, pairs: readonly Pair[]): LabelledAmount[] {
  const hints = { decimalSeparator: page.decimalSeparator };
  return pairs.filter(({ field }) => FIELDS.has(field)).flatMap((pair) => readPair(page, pair, hints));
}

function readPair(page: PageText, pair: Pair, hints: AmountHints): LabelledAmount[] {
  if (pair.line.seen === 'hidden') return [];
  if (pair.rest !== '') return describe(page, pair, pair.line, pair.rest, hints);
  for (const line of pair.following) {
    if (line.seen === 'hidden') continue;
    const found = describe(page, pair, line, line.text, hints);
    if (found.length === 0) continue;
    const rivals = pair.following
      .filter((one) => one !== line && one.seen !== 'hidden')
      .flatMap((one) => describe(page, pair, one, one.text, hints))
      .filter((one) => one.decimal !== found[0]?.decimal);
    return rivals.length === 0
      ? found
      : [...found, ...rivals].map((one) => Object.assign({}, one, { isDoubtful: true }));
  }
  return [];
}

function describe(page: PageText, pair: Pair, line: Line, text: string, hints: AmountHints): LabelledAmount[] {
  if (pair.field === 'due_any' && readDates(text, page.language).length > 0) return [];
  // A line that was cut may have lost an amount, or a part of one.
  if (text.length >= SNAPSHOT_BOUNDS.line) return /\p{N}/u.test(text) ? [doubt(pair, line, [])] : [];
  const read = parseAmount(text.replaceAll(SEAM, ''), hints);
  if (!read.ok) return refused(read.error.code, read.error.details, pair, line);
  const { value } = read;
  // Digits that are hidden, or whose order only the layout knows, must not be one click away either.
  if (line.seen === 'tainted') return [doubt(pair, line, [])];
  if (value.marks.includes('unit_price') || isQuantity(value, text)) return [];
  return [
    {
      field: pair.field,
      decimal: value.decimal,
      others: value.alternatives,
      currency: value.currency,
      candidates: value.candidates,
      isDoubtful: value.certainty === 'unsure',
      evidence: evidenceAt(line, 'label', pair.label),
      line,
    },
  ];
}

/** Several or tampered amounts beside a label: nothing to offer, but the label must not be passed over in silence. */
function refused(
  code: string,
  details: Readonly<Record<string, string | number>> | undefined,
  pair: Pair,
  line: Line,
): LabelledAmount[] {
  if (code === 'amount_missing' || (code === 'amount_unreadable' && details === undefined)) return [];
  const readings = [details?.['grouped'], details?.['decimal']].filter((one) => typeof one === 'string');
  return [doubt(pair, line, readings)];
}

function doubt(pair: Pair, line: Line, readings: readonly string[]): LabelledAmount {
  const [decimal = '', ...others] = readings;
  const evidence = evidenceAt(line, 'label', pair.label);
  return { field: pair.field, decimal, others, currency: null, candidates: [], isDoubtful: true, evidence, line };
}

/** "3 items", "12 pcs": a bare number with a word behind it. */
function isQuantity(value: AmountReading, text: string): boolean {
  const isBare = value.currency === null && value.candidates.length === 0 && !value.decimal.includes('.');
  return isBare && /^\s*\p{L}{2,}/u.test(text.slice(value.span[1]));
}
