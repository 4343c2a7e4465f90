import { isCurrencyCode } from '../../money/iso-4217.ts';
import { evidenceAt } from '../evidence.ts';
import { readOrAsk } from '../fields.ts';
import type { Label } from '../labels/label.ts';
import { matchLabel } from '../labels/match-label.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { findIbans } from './read-iban.ts';
import { isStreet } from '../names/is-name.ts';
import { isShown, type PageText } from '../page-text.ts';
import { readAlong, type Pair } from '../pairs/pair.ts';
import { noReading, type Alternative, type FieldReading } from '../reading.ts';
import { SEAM } from '../snapshot.ts';
import { readHeadingNumber, readNumberBelowTitle } from './heading-number.ts';
import { isCodeOnly, standingAlone } from './lone-number.ts';
import { readNumberText } from './read-number-text.ts';
import { readOrderTitle, readSharedCode, readTitle } from './title-number.ts';

const MAX_SENTENCE = 240;
/** Within sentences "number" alone may be any number. */
const NAMES_INVOICE = /invoice|bill|factu|rechnung|fattur|fatur|faktur|lasku|nota|regning|rakning|rachun|doklad/;
/** An invoice may tell the number of the quote that it follows. */
const OF_QUOTE = /angebot|offert|tilbud|quot|estimate|devis|presupuest|preventiv|orcament|ofert|tarjou|nabid/;
/** The receipt of an invoice has a number of its own. */
const OF_RECEIPT = /receipt|kvitt|kuit|recu|recibo|ricevut|quittung|bon|paragon|uctenk|stvrzen/;

type Found = Alternative<string> & { readonly rank: number; readonly label: string };

/**
 * The invoice number: behind "Invoice number" and its like, then behind a heading ("Invoice #123") or under it, in the title, then
 * an order number, a code that title and heading share, and a code that stands right before the date of the invoice.
 */
export function readNumberField(page: PageText, pairs: readonly Pair[]): FieldReading<string> {
  const isInvoicePage = page.shown.some(({ heading, text }) => heading && NAMES_INVOICE.test(plainPhrase(text)));
  const found = pairs
    .filter((pair) => !isValueOfOther(page, pair))
    .flatMap((pair) => readLabelled(pair))
    .map((one) => (isInvoicePage && OF_QUOTE.test(one.label) ? { ...one, rank: 2 } : one));
  for (const rank of [0, 1]) {
    const group = found.filter((one) => one.rank === rank);
    const own = group.filter(({ label }) => !OF_RECEIPT.test(label));
    if (group.length > 0)
      return readOrAsk(withoutParts(own.length > 0 ? own : group).map(({ value, evidence }) => ({ value, evidence })));
  }
  const heading = readHeadingNumber(page);
  if (heading !== null) return readOrAsk([{ value: heading.value, evidence: [evidenceAt(heading.line, 'page')] }]);
  const below = readNumberBelowTitle(page);
  if (below !== null) return readOrAsk([{ value: below.value, evidence: [evidenceAt(below.line, 'page')] }]);
  const title = readTitle(page);
  if (title !== null) return title;
  const said = readSaidNumber(page, ({ field, label }) => field === 'number' && NAMES_INVOICE.test(label));
  if (said !== null) return said;
  const orders = found.filter((one) => one.rank === 2);
  if (orders.length > 0) return readOrAsk(orders.map(({ value, evidence }) => ({ value, evidence })));
  const order = readOrderTitle(page);
  if (order !== null) return order;
  const saidOrder = readSaidNumber(page, (label) => label.field === 'order_number' && saysNumber(label));
  if (saidOrder !== null) return saidOrder;
  const before = beforeDate(page);
  if (before.value !== null) return before;
  const isInvoice = pairs.some(({ field, label }) => field === 'due_date' || isInvoiceDate(field, label));
  return (isInvoice ? readSharedCode(page) : null) ?? standingAlone(page) ?? noReading();
}

function isInvoiceDate(field: Pair['field'], { label }: Label): boolean {
  return field === 'issue_date' && NAMES_INVOICE.test(label);
}

/** The different numbers that labels announce: a list of invoices has several. */
export function invoiceNumbers(pairs: readonly Pair[]): string[] {
  const found = pairs.flatMap((pair) => readLabelled(pair)).filter(({ rank }) => rank < 2);
  return [...new Set(found.map(({ value }) => value))];
}

/** "FT 2026/1290" under "Original document" is that one's number. */
function isValueOfOther({ lines }: PageText, { line, label }: Pair): boolean {
  const [above] = lines[line.index - 1]?.labels ?? [];
  return above?.field === 'other' && above.isClear && above.rest === '' && label.rest !== '' && !label.isClear;
}

function readLabelled(pair: Pair): Found[] {
  if (pair.field !== 'number' && pair.field !== 'order_number') return [];
  const isSure = saysNumber(pair.label);
  const rank = pair.field === 'order_number' ? 2 : isSure ? 0 : 1;
  // Under a heading may stand the seller's address, whose numbers are of houses and places.
  let isInAddress = false;
  let isTorn = false;
  const [first] = readAlong(pair, ({ text, line }) => {
    if (rank === 1 && line !== pair.line) isInAddress ||= isStreet(text) || /^\d{5} \p{Lu}\p{Ll}/u.test(text);
    // "SK26-" goes on in another element, where only the layout knows which.
    isTorn ||= /\d[-/]\s*$/.test(text);
    // "NIF 43518207K" has a label of its own.
    if (isTorn || !isShown(line) || isInAddress || matchLabel(text)?.field === 'other' || findIbans(text).length > 0)
      return null;
    const value =
      readNumberText(text.replaceAll(SEAM, ''), isSure) ?? (rank === 2 ? readLetters(text, pair.label) : null);
    return value === null || isCurrencyCode(value) ? null : value;
  });
  if (first === undefined) return [];
  // A heading's number stands in its line or the next; what else is near it may be anything.
  if (rank === 1 && pair.label.rest === '' && !/^[#№]|\p{L}.*\d|\d.*\p{L}|\d[-/]\d|\d{3}/u.test(first.spot.text))
    return [];
  const { label, written } = pair.label;
  return [{ value: first.value, evidence: [evidenceAt(first.spot.line, 'label', written)], rank, label }];
}

/** Some shops number their orders in nine capitals: right behind a word for reference, since states are written so too. */
function readLetters(text: string, { label, rest }: Label): string | null {
  if (text !== rest || !/(?:^| )(?:ref|rif)/.test(label)) return null;
  return /^\s*([A-Z]{9})(?=$|[\s.,;])/.exec(text)?.[1] ?? null;
}

/** Whether the label says "number" in some way, and is not the heading alone. */
function saysNumber({ label }: Label): boolean {
  return /#|(?:^| )(?:no|nr|n|n o|num|id|c|cis|nro)$|(?:^| )(?:no|n) |nummer|numer|cislo|number|nro|nr|tunnus|kod|folio|ident|kennung/.test(
    label,
  );
}

/** "2024-001" beside "INV-2024-001": the longer one is the number, where it ends with the shorter. */
function withoutParts(all: readonly Found[]): Found[] {
  return all.filter((one) => !all.some((other) => other.value !== one.value && other.value.endsWith(one.value)));
}

/** "We have not yet received payment of invoice 2026-61": the one number that sentences name so, if they name one. */
function readSaidNumber(page: PageText, isMeant: (label: Label) => boolean): FieldReading<string> | null {
  const found = page.shown.flatMap((line): Alternative<string>[] => {
    if (line.text.length > MAX_SENTENCE || !/\d{2}/.test(line.text)) return [];
    for (const { index } of line.text.matchAll(/(?<=\s)\p{L}/gu)) {
      const label = matchLabel(line.text, page.language, index);
      const value = label !== null && isMeant(label) ? readNumberText(label.rest, false) : null;
      if (value !== null && /\d{3}|\d[-/.]\d/.test(value)) return [{ value, evidence: [evidenceAt(line, 'page')] }];
    }
    return [];
  });
  const read = readOrAsk(found);
  return read.value === null ? null : read;
}

/** A code right before the line that says the date of the invoice, whatever it is called there. */
function beforeDate(page: PageText): FieldReading<string> {
  const date = page.lines.find(({ labels }) => labels[0]?.field === 'issue_date' && labels[0].label.includes(' '));
  if (date === undefined) return noReading();
  const before = page.lines.slice(Math.max(0, date.index - 2), date.index).findLast(isShown);
  if (before === undefined || !isCodeOnly(before)) return noReading();
  return readOrAsk([{ value: before.text.replace(/^#/, ''), evidence: [evidenceAt(before, 'page')] }]);
}
