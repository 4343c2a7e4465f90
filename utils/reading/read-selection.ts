import { parseAmount, type AmountHints } from '../money/parse-amount.ts';
import { readingsOf } from './amounts/to-alternatives.ts';
import { READING_BOUNDS } from './bounds.ts';
import { readNumberText } from './codes/read-number-text.ts';
import { isCurrencyCode } from '../money/iso-4217.ts';
import { cutText } from './cut-text.ts';
import { describeInvoice } from './describe-invoice.ts';
import { askAmong, readAs, readOrAsk } from './fields.ts';
import { matchLabel } from './labels/match-label.ts';
import { addNeighbourhood } from './read-neighbourhood.ts';
import { noReading, type Evidence, type FieldReading, type Reading, type ReadingFields } from './reading.ts';
import type { PageSnapshot } from './snapshot.ts';

export type SelectionHints = AmountHints & { readonly url?: string; readonly title?: string };

const MAX_SELECTION = 5_000;

/**
 * What a selected text says: its amount and currency, and an invoice number where a label stands before it. Pure, for
 * the worker too. With the snapshot of its page, the row and the labels around the selection fill number, customer,
 * seller and currency; the amount always comes from the selected text. A selection may hold digits that the person
 * can't see (a page can hide them in it), so nothing is ever `exact`.
 */
export function readSelection(text: string, hints: SelectionHints = {}, snapshot?: PageSnapshot): Reading {
  const selected = text.slice(0, MAX_SELECTION);
  const evidence: Evidence = { source: 'selection', text: cutText(selected, READING_BOUNDS.text) };
  const own: ReadingFields = {
    ...readMoney(selected, hints, evidence),
    number: readNumber(selected, evidence),
    issueDate: noReading(),
    dueDate: noReading(),
    sellerName: noReading(),
    customerName: noReading(),
    customerEmail: noReading(),
    paymentReference: noReading(),
    iban: noReading(),
    description: noReading(),
  };
  const around = snapshot === undefined ? null : addNeighbourhood(own, snapshot);
  const fields = around?.fields ?? own;
  const language = hints.language ?? snapshot?.page.language ?? null;
  const kind = around?.kind ?? (fields.number.value === null ? 'unknown' : 'invoice');
  return {
    kind,
    page: snapshot?.page ?? {
      url: (hints.url ?? '').slice(0, READING_BOUNDS.url),
      title: cutText(hints.title ?? '', READING_BOUNDS.title),
      language: hints.language?.slice(0, READING_BOUNDS.language) ?? null,
    },
    fields: { ...fields, description: describeInvoice(fields, kind, language) },
  };
}

function readMoney(text: string, hints: AmountHints, evidence: Evidence): Pick<ReadingFields, 'amount' | 'currency'> {
  // The hint settles "$", but a bare number gets no currency from it: the draft has its own default, with its own source.
  const read = parseAmount(text, { ...hints, typed: false });
  if (!read.ok) return { amount: askFor(read.error.details, text, evidence), currency: noReading() };
  const { decimal, alternatives, certainty, currency, candidates, span } = read.value;
  const isNamed = /[^\d\s.,'()+-]/u.test(text.slice(...span));
  return {
    amount:
      certainty === 'unsure'
        ? askAbout([decimal, ...alternatives], text, evidence)
        : readAs(decimal, 'likely', [evidence]),
    currency:
      currency !== null && isNamed
        ? readAs(currency, 'likely', [evidence])
        : askAmong(candidates.map((value) => ({ value, evidence: [evidence], teaches: { currency: value } }))),
  };
}

function askFor(
  details: Readonly<Record<string, string | number>> | undefined,
  text: string,
  evidence: Evidence,
): FieldReading<string> {
  const readings = [details?.['grouped'], details?.['decimal']].filter((one) => typeof one === 'string');
  return askAbout(readings, text, evidence);
}

function askAbout(decimals: readonly string[], text: string, evidence: Evidence): FieldReading<string> {
  return askAmong(readingsOf(decimals, text).map((one) => ({ ...one, evidence: [evidence] })));
}

/** A number behind its label, anywhere in the text: labels are looked for after line ends and separators. */
function readNumber(text: string, evidence: Evidence): FieldReading<string> {
  const pieces = text.split(/[\n\r\t;|]+|, /).flatMap((piece, index, all) => {
    const label = matchLabel(lastLabel(piece));
    if (label?.field !== 'number') return [];
    const isHeading = /^\p{L}+$/u.test(label.label) && !/n(?:umm|um)|nr$|no$/.test(label.label);
    const value = readNumberText(label.rest === '' ? (all[index + 1] ?? '') : label.rest, !isHeading);
    return value === null || isCurrencyCode(value)
      ? []
      : [{ value, evidence: [{ ...evidence, label: label.written }] }];
  });
  return readOrAsk(pieces);
}

/** "Please pay invoice 2026-014": the text from the last word that begins a label of a number. */
function lastLabel(piece: string): string {
  if (matchLabel(piece)?.field === 'number') return piece;
  const starts = [...piece.matchAll(/(?<!\p{L})\p{L}/gu)].map((match) => piece.slice(match.index));
  return starts.find((start) => matchLabel(start)?.field === 'number') ?? piece;
}
