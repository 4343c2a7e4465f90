import { parseAmount, readAmounts, type AmountHints, type AmountReading } from '../../money/parse-amount.ts';
import { readDates } from '../dates/read-date.ts';
import { evidenceAt } from '../evidence.ts';
import { isAmountField } from '../labels/label.ts';
import { refineField } from '../labels/read-around.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import type { PageText } from '../page-text.ts';
import type { Pair, Spot } from '../pairs/pair.ts';
import { SEAM, SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { readAskedAmounts } from './asked-amounts.ts';
import { isSameDecimal } from './decimals.ts';
import {
  isNoted,
  isPlainNumber,
  isQuantity,
  isWithoutTax,
  startsWithQuantity,
  withoutIncluded,
} from './judge-value.ts';
import { hasMark } from './has-mark.ts';
import type { LabelledAmount } from './labelled-amount.ts';
import { isDeposit, saysEarly, saysToPay } from './part-words.ts';
import { settleRow } from './settle-row.ts';
import { isWholeAmount } from './whole-amounts.ts';

/** A minus, a bracket, a word for a credit or for thousands, without the number. */
const OF_NUMBER = /^[\p{Sc}\s]*[-−–()]+[\p{Sc}\s]*$|^(?:cr|dr|k|mln|mio|bn|million|billion|thousand)\.?$/iu;

/** More characters between a label and an amount in its line are a sentence of its own. */
const MOST_BEFORE = 40;

/** The amounts of all labels that announce one, and those that are asked for in a sentence. Tampered ones are doubtful and say nothing. */
export function readLabelledAmounts(page: PageText, pairs: readonly Pair[]): LabelledAmount[] {
  const hints = { decimalSeparator: page.decimalSeparator };
  const labelled = pairs.filter(({ field }) => isAmountField(field)).flatMap((pair) => readPair(page, pair, hints));
  // What a sum has with a minus is paid back to that account.
  const isKnown = (asked: LabelledAmount) =>
    labelled.some((one) => one.line === asked.line || isSameDecimal(one.decimal, `-${asked.decimal}`));
  // A deposit that was due and then came in is due no more.
  const isPaid = (one: LabelledAmount) =>
    one.field === 'due' &&
    isDeposit(one.label) &&
    labelled.some((other) => other.field === 'paid' && isSameDecimal(other.decimal, one.decimal));
  return [...labelled.filter((one) => !isPaid(one)), ...readAskedAmounts(page, hints).filter((one) => !isKnown(one))];
}

function readPair(page: PageText, pair: Pair, hints: AmountHints): LabelledAmount[] {
  for (const route of pair.routes) {
    const words: string[] = [];
    const found: LabelledAmount[] = [];
    let isSigned = false;
    for (const spot of route()) {
      const read = readSpot(page, pair, spot, hints);
      // "-£ | 120.00 | CR": in cells of their own, too.
      isSigned ||= OF_NUMBER.test(spot.text);
      if (read !== null) found.push(read);
      else if (found.length === 0 && spot.text.length < 24) words.push(...plainPhrase(spot.text).split(' '));
    }
    const [first, ...others] = settleRow(found);
    if (first === undefined) continue;
    // It may be what is to be paid now, or what was: that is for the person to say.
    const isOpen = first.field === 'paid' && !first.decimal.startsWith('-') && saysToPay(labelText(pair));
    const field = isOpen ? 'due' : refineField(first.field, words);
    const rivals = others.filter((one) => !isSameDecimal(one.decimal, first.decimal));
    return [first, ...rivals].map((one) => ({
      ...one,
      field,
      isDoubtful: one.isDoubtful || isOpen || isSigned || rivals.length > 0,
      isOneOfMany: rivals.length > 0,
    }));
  }
  return [];
}

/** What its sentence says before the label. */
function sentenceBefore({ line, label }: Pair): string {
  return (
    line.text
      .slice(0, label.start)
      .split(/[.!?]\s+(?=\p{Lu}|$)/u)
      .at(-1) ?? ''
  );
}

/** The label with what follows it, up to the first number. */
function labelText({ line, label }: Pair): string {
  return /^\D*/.exec(line.text.slice(label.start))?.[0] ?? '';
}

function readSpot(page: PageText, pair: Pair, spot: Spot, hints: AmountHints): LabelledAmount | null {
  const { line } = spot;
  if (!/\p{N}/u.test(spot.text)) return null;
  // A line that was cut may have lost an amount, or a part of one.
  if (spot.text.length >= SNAPSHOT_BOUNDS.line) return doubt(pair, spot, []);
  if (pair.field === 'due_any' && readDates(spot.text, page.language).length > 0) return null;
  // Digits that are hidden, or whose order only the layout knows, must not be one click away either.
  if (line.seen === 'tainted') return doubt(pair, spot, []);
  const text = withoutIncluded(spot.text.replaceAll(SEAM, ''));
  if (startsWithQuantity(text)) return null;
  const read = parseAmount(text, hints);
  if (!read.ok) return refused(read.error.code, read.error.details, pair, { text, line }, hints);
  const { value } = read;
  if (line === pair.line && value.span[0] > MOST_BEFORE && pair.field !== 'tax') return null;
  if (value.marks.includes('unit_price') || value.marks.includes('struck') || isQuantity(value, text)) return null;
  const isNamed = hasMark(value);
  const isWhole = value.alternatives.length === 1 && isWholeAmount(page, text, value);
  // "Route de Cossonay 51" under "Payable to" is a house.
  if (line !== pair.line && !isNamed && /^\d+$/.test(value.decimal) && /\p{L}{2}/u.test(text.slice(0, value.span[0])))
    return null;
  return {
    ...blank(pair, spot),
    decimal: value.decimal,
    others: isWhole ? [] : value.alternatives,
    ...(isNamed ? { currency: value.currency, candidates: value.candidates } : currencyOfMarks(pair.label.marks)),
    ...(isWithoutTax(text.slice(value.span[1])) ? { field: 'subtotal' as const } : {}),
    isDoubtful:
      pair.label.goesOn === true ||
      isNoted(spot.text) ||
      // "380,0000": a program leaves so many behind a point only.
      /,\d{4}/.test(text) ||
      // Two numbers beside each other: a quantity and a price, or one that was torn apart.
      /\d\|\d/.test(spot.text) ||
      (line === pair.line && saysEarly(sentenceBefore(pair))) ||
      (value.certainty === 'unsure' && !isWhole && !isPlainNumber(value, text)) ||
      isInGridSentence(page, pair),
  };
}

/**
 * Several or tampered amounts beside a label: nothing to offer, but the label must not be passed over in silence. Of
 * taxes and payments the last amount is meant: "VAT 21 % of 100,00: 21,00".
 */
function refused(
  code: string,
  details: Readonly<Record<string, string | number>> | undefined,
  pair: Pair,
  spot: Spot,
  hints: AmountHints,
): LabelledAmount | null {
  if (code === 'amount_missing' || (code === 'amount_unreadable' && details === undefined)) return null;
  if (code === 'amount_several' && /^(?:tax|discount|shipping|paid|subtotal)$/.test(pair.field)) {
    const last = readAmounts(spot.text, hints).at(-1);
    if (last !== undefined && last.certainty !== 'unsure') return { ...blank(pair, spot), ...pick(last) };
  }
  const readings = [details?.['grouped'], details?.['decimal']].filter((one) => typeof one === 'string');
  return { ...doubt(pair, spot, readings), ...commonMark(readAmounts(spot.text, hints)) };
}

/** The currency that several amounts have in common. */
function commonMark(all: readonly AmountReading[]): Partial<LabelledAmount> {
  const [first, ...others] = all;
  const isSame = others.every(
    (one) => one.currency === first?.currency && one.candidates.join() === first.candidates.join(),
  );
  return first !== undefined && isSame ? { currency: first.currency, candidates: first.candidates } : {};
}

function pick({ decimal, currency, candidates }: AmountReading): Partial<LabelledAmount> & { decimal: string } {
  return { decimal, currency, candidates };
}

function doubt(pair: Pair, spot: Spot, readings: readonly string[]): LabelledAmount {
  const [decimal = '', ...others] = readings;
  return { ...blank(pair, spot), decimal, others, isDoubtful: true };
}

function blank({ field, label, line }: Pair, spot: Spot): Omit<LabelledAmount, 'decimal'> {
  return {
    field,
    others: [],
    currency: null,
    candidates: [],
    isDoubtful: false,
    isOneOfMany: false,
    evidence: evidenceAt(spot.line, 'label', label.written),
    label: label.label,
    line: spot.line,
    labelLine: line,
    marks: label.marks,
  };
}

/** "Total $", "Importe (€)": the sign stands at the label. */
function currencyOfMarks(marks: string): Pick<LabelledAmount, 'currency' | 'candidates'> {
  const sign = /\p{Sc}/u.exec(marks)?.[0];
  const [read] = sign === undefined ? [] : readAmounts(`${sign}1.00`);
  return { currency: read?.currency ?? null, candidates: read?.candidates ?? [] };
}

/** A label in the middle of a cell of a wide row is one row's of many, such as an e-mail's subject. */
function isInGridSentence(page: PageText, { label, line }: Pair): boolean {
  if (line.cell === null || !/\p{L}{2}/u.test(line.text.slice(0, label.start))) return false;
  return new Set(page.rows.get(line.cell.row)?.map((one) => one.cell?.column)).size > 3;
}
