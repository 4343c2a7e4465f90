import { readAmounts } from '../money/parse-amount.ts';
import { chooseAmount, type ChosenAmount } from './choose-amount.ts';
import { chooseCurrency } from './choose-currency.ts';
import { isSameDecimal } from './decimals.ts';
import { describeInvoice } from './describe-invoice.ts';
import { askAmong, doubtAll } from './fields.ts';
import { findPairs, type Pair } from './find-pairs.ts';
import { readLabelledAmounts } from './labelled-amounts.ts';
import { mergeAmount, mergeField } from './merge-structured.ts';
import { isInvoiceList, kindOfPage } from './page-kind.ts';
import { openSnapshot, type Line, type PageText } from './page-text.ts';
import * as texts from './read-texts.ts';
import { noReading, type Reading, type ReadingFields } from './reading.ts';
import type { PageSnapshot } from './snapshot.ts';
import { readStructured, type StructuredInvoice } from './structured.ts';
import { readTitleSeller } from './title-seller.ts';

/**
 * What the page asks to be paid, and where it says so. Only what can be seen counts; contradictions are not settled
 * here but handed on as alternatives, and so is everything of a page that could not be looked through to its end. The
 * page is hostile: nothing of it is trusted to be what it claims.
 */
export function readSnapshot(snapshot: PageSnapshot): Reading {
  const page = openSnapshot(snapshot);
  const pairs = findPairs(page);
  const { kind, fields } = readText(page, pairs ?? [], readStructured(snapshot.structured));
  const isWhole = snapshot.complete && pairs !== null;
  return { kind, page: snapshot.page, fields: isWhole ? fields : doubtAll(fields) };
}

function readText(page: PageText, pairs: readonly Pair[], data: StructuredInvoice | null): Omit<Reading, 'page'> {
  const chosen = withoutCovered(chooseAmount(readLabelledAmounts(page, pairs)));
  const number = texts.readNumberField(pairs);
  const isList = isInvoiceList(number.alternatives.map((one) => one.value));
  const read = { ...readFields(page, pairs, chosen), number: isList ? noReading<string>() : number };
  const visible = read.sellerName.evidence.length > 0 ? read : { ...read, sellerName: readTitleSeller(page) };
  const fields = data === null ? visible : mergeAll(page, data, chosen, visible);
  const isPaid = chosen.isPaid || data?.isPaid === true;
  const hasInvoice = data !== null || number.value !== null;
  const kind = isList ? 'list' : kindOfPage(page, isPaid, hasInvoice);
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
    sellerName: texts.readNameField(pairs, 'seller'),
    customerName: texts.readNameField(pairs, 'customer'),
    customerEmail: texts.readCustomerEmail(page, pairs),
    paymentReference: texts.readReference(pairs),
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
  if (line.seen !== 'shown' || line.text.length > 200 || !/\d/.test(line.text)) return false;
  const read = readAmounts(line.text, { decimalSeparator: page.decimalSeparator });
  return read.some((one) => isSameDecimal(one.decimal, decimal));
}

/** An amount with something laid over it is not what a person sees. */
function withoutCovered(chosen: ChosenAmount): ChosenAmount {
  const { value, evidence } = chosen.field;
  const isCovered = chosen.from.some(({ line }) => line.covered);
  return value !== null && isCovered ? { ...chosen, field: askAmong([{ value, evidence }]) } : chosen;
}
