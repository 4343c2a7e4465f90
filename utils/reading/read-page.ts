import { readAmounts } from '../money/parse-amount.ts';
import { cutText, READING_BOUNDS } from './bounds.ts';
import { chooseAmount, type ChosenAmount } from './choose-amount.ts';
import { chooseCurrency } from './choose-currency.ts';
import { collectLines, type Line } from './collect-lines.ts';
import { isSameDecimal } from './decimals.ts';
import { describeInvoice } from './describe-invoice.ts';
import { openDom, type Dom } from './dom.ts';
import { findPairs, type Pair } from './find-pairs.ts';
import { askAmong } from './fields.ts';
import { readJsonLd } from './json-ld.ts';
import { readLabelledAmounts } from './labelled-amounts.ts';
import { mergeAmount, mergeField } from './merge-structured.ts';
import { readMicrodata } from './microdata.ts';
import { isInvoiceList, kindOfPage } from './page-kind.ts';
import { groupByCell, pageSeparator, seesLine, type PageText } from './page-text.ts';
import { noReading, type Reading, type ReadingFields } from './reading.ts';
import * as texts from './read-texts.ts';
import type { StructuredInvoice } from './structured.ts';
import { readTitleSeller } from './title-seller.ts';
import { isCovered, watchVisibility, type SeesElement } from './visibility.ts';

export type ReadPageOptions = {
  /** Milliseconds of any clock that only goes on. */
  readonly now: () => number;
  /** When it is used up, only structured data is returned, unsure. */
  readonly budgetMs: number;
  readonly url: string;
  /** How to tell what a person sees; by style and geometry unless given. */
  readonly sees?: SeesElement;
};

/**
 * What the page asks to be paid, and where it says so. Only what can be seen counts; contradictions are not settled
 * here but handed on as alternatives. The page is hostile: nothing of it is trusted to be what it claims.
 */
export function readPage(document: Document, options: ReadPageOptions): Reading {
  const started = options.now();
  const isOutOfTime = (): boolean => options.now() - started > options.budgetMs;
  const dom = openDom(document);
  const language = readLanguage(dom);
  const title = dom.all('head > title').map((one) => dom.text(one))[0] ?? '';
  const head = { url: options.url.slice(0, READING_BOUNDS.url), title: cutText(title, READING_BOUNDS.title), language };
  const structured = pickOne([...readJsonLd(dom), ...readMicrodata(dom)]);
  const lines = isOutOfTime() ? null : collectLines(dom, isOutOfTime);
  if (lines === null) return { kind: 'unknown', page: head, fields: onlyStructured(structured) };
  const sees = options.sees ?? watchVisibility(document, dom);
  const page: PageText = {
    dom,
    lines,
    sees,
    language,
    decimalSeparator: pageSeparator(lines),
    cells: groupByCell(dom, lines),
  };
  const pairs = findPairs(page, isOutOfTime);
  if (pairs === null || isOutOfTime()) return { kind: 'unknown', page: head, fields: onlyStructured(structured) };
  return { ...readText(document, page, pairs, structured, title), page: head };
}

function readText(
  document: Document,
  page: PageText,
  pairs: readonly Pair[],
  data: StructuredInvoice | null,
  title: string,
): Omit<Reading, 'page'> {
  const amounts = readLabelledAmounts(page, pairs);
  const chosen = withoutCovered(document, page, chooseAmount(amounts));
  const number = texts.readNumberField(page, pairs);
  const numbers = number.alternatives.map((one) => one.value);
  const isList = isInvoiceList(numbers);
  const read = { ...readFields(page, pairs, chosen), number: isList ? noReading<string>() : number };
  const visible = read.sellerName.evidence.length > 0 ? read : { ...read, sellerName: readTitleSeller(page, title) };
  const fields = data === null ? visible : mergeAll(page, data, chosen, visible);
  const isPaid = chosen.isPaid || data?.isPaid === true;
  const hasInvoice = data !== null || number.value !== null;
  const kind = isList ? 'list' : kindOfPage(page, title, isPaid, hasInvoice);
  const amount =
    isList && fields.amount.value !== null
      ? askAmong([{ value: fields.amount.value, evidence: fields.amount.evidence }])
      : fields.amount;
  return { kind, fields: { ...fields, amount, description: describeInvoice(fields, page.language) } };
}

function readFields(page: PageText, pairs: readonly Pair[], chosen: ChosenAmount): Omit<ReadingFields, 'number'> {
  return {
    amount: chosen.field,
    currency:
      chosen.field.value === null && chosen.from.length === 0 ? noReading() : chooseCurrency(page, chosen.from, pairs),
    issueDate: texts.readDateField(page, pairs, 'issue_date'),
    dueDate: texts.readDateField(page, pairs, 'due_date', 'due_any'),
    sellerName: texts.readNameField(page, pairs, 'seller'),
    customerName: texts.readNameField(page, pairs, 'customer'),
    customerEmail: texts.readCustomerEmail(page, pairs),
    paymentReference: texts.readReference(page, pairs),
    iban: texts.readIban(page),
    description: noReading(),
  };
}

function mergeAll(
  page: PageText,
  data: StructuredInvoice,
  chosen: ChosenAmount,
  visible: ReadingFields,
): ReadingFields {
  const { amount: stated } = data;
  const isShown = stated !== null && page.lines.some((line) => shows(page, line, stated));
  const currency = mergeField(data, data.currency, 'priceCurrency', visible.currency);
  const isOtherCurrency = data.currency !== null && visible.currency.value !== null && currency.value === null;
  const amount = mergeAmount(data, chosen, isShown);
  return {
    ...visible,
    amount:
      isOtherCurrency && amount.value !== null
        ? askAmong([{ value: amount.value, evidence: amount.evidence }])
        : amount,
    currency,
    number: mergeField(data, data.number, 'identifier', visible.number),
    issueDate: mergeField(data, data.issueDate, 'dateIssued', visible.issueDate),
    dueDate: mergeField(data, data.dueDate, 'paymentDueDate', visible.dueDate),
    sellerName: mergeField(data, data.seller, 'provider', visible.sellerName),
    customerName: mergeField(data, data.customer, 'customer', visible.customerName),
    customerEmail: mergeField(data, data.customerEmail, 'email', visible.customerEmail),
    paymentReference: mergeField(data, data.reference, 'accountId', visible.paymentReference),
  };
}

function shows(page: PageText, line: Line, decimal: string): boolean {
  if (!/\d/.test(line.text) || line.text.length > 200) return false;
  const read = readAmounts(line.text, { decimalSeparator: page.decimalSeparator });
  return read.some((one) => isSameDecimal(one.decimal, decimal)) && seesLine(page, line) === 'shown';
}

/** An amount with something laid over it is not what a person sees. */
function withoutCovered(document: Document, page: PageText, chosen: ChosenAmount): ChosenAmount {
  const { value, evidence } = chosen.field;
  const covered = chosen.from.some(({ line }) =>
    line.segments.some(({ element }) => isCovered(document, page.dom, element)),
  );
  return value !== null && covered ? { ...chosen, field: askAmong([{ value, evidence }]) } : chosen;
}

/** One invoice speaks for the page, or one order if there is no invoice; several do not. */
function pickOne(found: readonly StructuredInvoice[]): StructuredInvoice | null {
  const invoices = found.filter((one) => one.type === 'Invoice');
  const [first, ...others] = invoices.length > 0 ? invoices : found;
  if (first === undefined) return null;
  const isOne = others.every((one) => one.amount === first.amount && one.number === first.number);
  return isOne ? first : null;
}

function onlyStructured(data: StructuredInvoice | null): ReadingFields {
  const none = { ...NOTHING };
  if (data === null || data.amount === null) return none;
  const evidence = [{ source: data.source, text: data.amount }];
  return { ...none, amount: askAmong([{ value: data.amount, evidence }]) };
}

const NOTHING: ReadingFields = {
  amount: noReading(),
  currency: noReading(),
  number: noReading(),
  issueDate: noReading(),
  dueDate: noReading(),
  sellerName: noReading(),
  customerName: noReading(),
  customerEmail: noReading(),
  paymentReference: noReading(),
  iban: noReading(),
  description: noReading(),
};

function readLanguage(dom: Dom): string | null {
  const language = dom.attribute(dom.root, 'lang')?.trim() ?? '';
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}$/.test(language)
    ? language.slice(0, READING_BOUNDS.language)
    : null;
}
