import { readAmounts } from '../../money/parse-amount.ts';
import { isMoney } from '../amounts/has-mark.ts';
import { plainPhrase } from '../lexicon/plain-words.ts';
import { PAID_LINES, TITLES } from '../lexicon/titles.ts';
import type { Line, PageText } from '../page-text.ts';
import type { ReadingKind } from '../reading.ts';

/** What else is known of the page: all due is paid, it has an invoice's number or data, it has several invoices. */
export type KindSigns = { readonly isPaid: boolean; readonly hasInvoice: boolean; readonly isList: boolean };

const MAX_TITLE = 120;
const TOP_LINES = 40;
/** "Your order is paid successfully!": what is said of this page, and not of what comes once it is paid. */
const PAID_SENTENCE =
  /(?<!not )(?:pa(?:id|yed) successfully|successfully pa(?:id|yed)|erfolgreich bezahlt|succesvol betaald|payée? avec succès|pagad[oa] con éxito|pagat[oa] con successo)[.!]*$/iu;
/** "1. Mahnung", "2e herinnering", "Letzte Mahnung", "Second reminder" */
const ORDINAL =
  /^(?:\d{1,2}\S{0,3}|first|second|third|final|last|erste|zweite|dritte|letzte|eerste|tweede|derde|laatste|premi[eè]re?|deuxi[eè]me|troisi[eè]me|derni[eè]re?|primer|segundo|[uú]ltimo|primo|secondo|terzo|första|andra|tredje|sista|f[oø]rste|anden|andre|sidste|siste)\s+/iu;
/** "Mahnung Nr. 12", "Reminder R-2026-12" */
const NUMBERED = /[\s:#–—-]*(?:n(?:r|o|umber|ummer|um[eé]ro)?[.°º]?\s*)?\p{L}{0,6}[-/]?\d[\p{L}\d/.-]*$/iu;
/** It is asked for before the goods are sent, and called what it is beside it: "Pro forma quote". */
const PRO_FORMA = /^pr[oó][ -]?f[oó]rma(?:$|\s+)/iu;
const CONDITION = /(?<!\p{L})(?:once|when|if|after|until|wenn|sobald|als|si|se|[cq]uando)(?!\p{L})/iu;

/** What titles, headings and short lines call the page. A credit note or a quote stays one even when it is paid. */
export function kindOfPage(page: PageText, { isPaid, hasInvoice, isList }: KindSigns): ReadingKind {
  const lines = page.shown;
  const texts = titlesOf(page);
  const plain = texts.map((text) => text.replace(PRO_FORMA, ''));
  const has = (set: ReadonlySet<string>): boolean => plain.some((text) => startsWithOne(text, set));
  if (has(TITLES.credit)) return 'credit-note';
  const isNamed = has(TITLES.invoice) || isReminder(page);
  if (has(TITLES.quote) && !isNamed) return 'quote';
  const isInvoice = isNamed || texts.some((text) => PRO_FORMA.test(text));
  if (isList || (!isInvoice && !hasInvoice && texts.some(isListTitle))) return 'list';
  if (has(TITLES.receipt) && !lines.some((line) => isUnpaid(line))) return isInvoice && !isPaid ? 'invoice' : 'receipt';
  if (isPaid || lines.some((line) => isPaidLine(line) || saysPaid(line.text))) return 'paid';
  return isInvoice || hasInvoice ? 'invoice' : 'unknown';
}

/** Whether the page reminds of what is still to be paid, and is no overview where that is one thing of many. */
export function isReminder(page: PageText): boolean {
  const texts = titlesOf(page);
  return texts.some(isReminderTitle) && !texts.some(isListTitle);
}

function isReminderTitle(text: string): boolean {
  return TITLES.reminder.has(plainPhrase(text.replace(ORDINAL, '').replace(NUMBERED, '')));
}

function isListTitle(text: string): boolean {
  return TITLES.list.has(plainPhrase(text));
}

function titlesOf(page: PageText): string[] {
  return [page.title, ...page.shown.filter((line) => isHeading(page, line)).map(({ text }) => text)];
}

function isHeading(page: PageText, line: Line): boolean {
  if (line.heading) return true;
  if (line.index > TOP_LINES || line.text.length > 60 || isInGrid(page, line)) return false;
  const phrase = plainPhrase(line.text);
  return Object.values(TITLES).some((set) => set.has(phrase)) || isNumbered(line.text);
}

/** What a row of a wide table says is no title. */
function isInGrid(page: PageText, { cell }: Line): boolean {
  return cell !== null && new Set(page.rows.get(cell.row)?.map((one) => one.cell?.column)).size > 3;
}

/** "CREDIT NOTE CN-12", "Offerte 2026/4" */
function isNumbered(text: string): boolean {
  return /^[\p{L}\s-]{3,24}[\s:#.№º°]*(?:n[ro]?[.°º]?\s*)?[\p{L}\d]*\d/u.test(text);
}

/** "Paid", "PAID IN FULL", "Status: paid", "Invoice status: Paid" */
export function isPaidLine(line: Line): boolean {
  if (line.text.length > 60) return false;
  const phrase = plainPhrase(line.text).replace(/ \d.*$/, '');
  return PAID_LINES.has(phrase) && !(line.labels[0] !== undefined && isColumn(line));
}

function saysPaid(text: string): boolean {
  return text.length <= MAX_TITLE && PAID_SENTENCE.test(text) && !CONDITION.test(text);
}

/** "Paid" as the label of an amount, or over a column, is no badge. */
function isColumn(line: Line): boolean {
  if (line.labels.some(({ field, rest }) => field === 'paid' && readAmounts(rest).some(isMoney))) return true;
  return /:\s*$/.test(line.text) || (line.cell !== null && line.labels[0]?.field === 'paid');
}

function isUnpaid({ labels }: Line): boolean {
  return labels.some(({ field }) => field === 'due' || field === 'due_date');
}

function startsWithOne(text: string, words: ReadonlySet<string>): boolean {
  if (text.length > MAX_TITLE) return false;
  const parts = plainPhrase(text).split(' ');
  return [4, 3, 2, 1].some((count) => count <= parts.length && words.has(parts.slice(0, count).join(' ')));
}
