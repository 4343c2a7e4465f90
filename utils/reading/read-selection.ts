import { parseAmount, type AmountHints } from '../money/parse-amount.ts';
import { isCurrencyCode } from '../money/iso-4217.ts';
import { READING_BOUNDS } from './bounds.ts';
import { cutText } from './cut-text.ts';
import { describeInvoice } from './describe-invoice.ts';
import { askAmong, readAs, readOrAsk } from './fields.ts';
import { matchLabel } from './match-label.ts';
import { readNumberText } from './read-number-text.ts';
import { noReading, type Evidence, type FieldReading, type Reading, type ReadingFields } from './reading.ts';

export type SelectionHints = AmountHints & { readonly url?: string; readonly title?: string };

const MAX_SELECTION = 5_000;

/**
 * What a selected text says: its amount and currency, and an invoice number where a label stands before it. Pure, for
 * the worker too. A selection may hold digits that the person can't see (a page can hide them in it), so nothing is
 * ever `exact`.
 */
export function readSelection(text: string, hints: SelectionHints = {}): Reading {
  const selected = text.slice(0, MAX_SELECTION);
  const evidence: Evidence = { source: 'selection', text: cutText(selected, READING_BOUNDS.text) };
  const number = readNumber(selected, evidence);
  const fields: ReadingFields = {
    ...readMoney(selected, hints, evidence),
    number,
    issueDate: noReading(),
    dueDate: noReading(),
    sellerName: noReading(),
    customerName: noReading(),
    customerEmail: noReading(),
    paymentReference: noReading(),
    iban: noReading(),
    description: describeInvoice({ number, sellerName: noReading() }, hints.language ?? null),
  };
  return {
    kind: number.value === null ? 'unknown' : 'invoice',
    page: {
      url: (hints.url ?? '').slice(0, READING_BOUNDS.url),
      title: cutText(hints.title ?? '', READING_BOUNDS.title),
      language: hints.language?.slice(0, READING_BOUNDS.language) ?? null,
    },
    fields,
  };
}

function readMoney(text: string, hints: AmountHints, evidence: Evidence): Pick<ReadingFields, 'amount' | 'currency'> {
  // The hint settles "$", but a bare number gets no currency from it: the draft has its own default, with its own source.
  const read = parseAmount(text, { ...hints, typed: false });
  if (!read.ok) return { amount: askFor(read.error.details, evidence), currency: noReading() };
  const { decimal, alternatives, certainty, currency, candidates, span } = read.value;
  const isNamed = /[^\d\s.,'()+-]/u.test(text.slice(...span));
  const choices = [decimal, ...alternatives].map((value) => ({ value, evidence: [evidence] }));
  return {
    amount: certainty === 'unsure' ? askAmong(choices) : readAs(decimal, 'likely', [evidence]),
    currency:
      currency !== null && isNamed
        ? readAs(currency, 'likely', [evidence])
        : askAmong(candidates.map((value) => ({ value, evidence: [evidence] }))),
  };
}

function askFor(
  details: Readonly<Record<string, string | number>> | undefined,
  evidence: Evidence,
): FieldReading<string> {
  const readings = [details?.['grouped'], details?.['decimal']].filter((one) => typeof one === 'string');
  return askAmong(readings.map((value) => ({ value, evidence: [evidence] })));
}

/** A number behind its label, anywhere in the text: labels are looked for after line ends and separators. */
function readNumber(text: string, evidence: Evidence): FieldReading<string> {
  const pieces = text.split(/[\n\r\t;|]+|, /).flatMap((piece, index, all) => {
    const label = matchLabel(lastLabel(piece));
    if (label?.field !== 'number') return [];
    const value = readNumberText(
      label.rest === '' ? (all[index + 1] ?? '') : label.rest,
      !/n/.test(label.label.slice(-3)),
    );
    return value === null || isCurrencyCode(value) ? [] : [{ value, evidence: [{ ...evidence, label: label.label }] }];
  });
  return readOrAsk(pieces);
}

/** "Please pay invoice 2026-014": the text from the last word that begins a label of a number. */
function lastLabel(piece: string): string {
  if (matchLabel(piece)?.field === 'number') return piece;
  const starts = [...piece.matchAll(/(?<!\p{L})\p{L}/gu)].map((match) => piece.slice(match.index));
  return starts.find((start) => matchLabel(start)?.field === 'number') ?? piece;
}
