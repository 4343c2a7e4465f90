import { readAmounts } from '../money/parse-amount.ts';
import { paidAmount, type ChosenAmount } from './amounts/choose-amount.ts';
import { isSameDecimal } from './amounts/decimals.ts';
import { readAmount } from './amounts/read-amount.ts';
import { readIban } from './codes/read-iban.ts';
import { invoiceNumbers, readNumberField } from './codes/read-number.ts';
import { readReference } from './codes/read-reference.ts';
import { chooseCurrency } from './currency/choose-currency.ts';
import { orderOfCountry } from './currency/date-order-of-country.ts';
import { readDateFields } from './dates/read-date-fields.ts';
import { describeInvoice } from './describe-invoice.ts';
import { doubt, doubtAll } from './fields.ts';
import { isInvoiceList } from './kind/invoice-list.ts';
import { isReminder, kindOfPage } from './kind/page-kind.ts';
import { mergeAll } from './merge-structured.ts';
import { readCustomerEmail } from './names/read-email.ts';
import { readNames } from './names/read-names.ts';
import { openSnapshot, type PageText } from './page-text.ts';
import { findPairs } from './pairs/find-pairs.ts';
import type { Pair } from './pairs/pair.ts';
import { noReading, type Reading, type ReadingFields, type SiteHabits } from './reading.ts';
import type { PageSnapshot } from './snapshot.ts';
import { readStructured, type StructuredInvoice } from './structured.ts';

/**
 * What the page asks to be paid, and where it says so. Only what can be seen counts; contradictions are not settled
 * here but handed on as alternatives, and so is everything of a page that could not be looked through to its end. The
 * page is hostile: nothing of it is trusted to be what it claims. `habits`: what the person taught of this site; it
 * settles "1.234" and a bare "$", never more.
 */
export function readSnapshot(snapshot: PageSnapshot, habits: SiteHabits = {}): Reading {
  const page = openSnapshot(snapshot, habits);
  const pairs = findPairs(page);
  const { kind, fields } = readText(page, pairs ?? [], readStructured(snapshot.structured));
  const isWhole = snapshot.complete && pairs !== null;
  return { kind, page: snapshot.page, fields: isWhole ? fields : doubtAll(fields) };
}

function readText(page: PageText, pairs: readonly Pair[], data: StructuredInvoice | null): Omit<Reading, 'page'> {
  const chosen = readAmount(page, pairs);
  const isOfSeveral = isInvoiceList(page, invoiceNumbers(pairs));
  // A reminder may ask for all that it lists at once: then it is for the person to say how much that is.
  const isList = isOfSeveral && !isReminder(page);
  const number = isOfSeveral ? noReading<string>() : readNumberField(page, pairs);
  const visible = readFields(page, pairs, chosen, number);
  const isSeen = (decimal: string): boolean => shows(page, decimal);
  const fields = data === null ? visible : mergeAll(data, chosen, visible, isSeen);
  const isPaid = chosen.isPaid || data?.isPaid === true;
  const hasInvoice = data !== null || number.value !== null;
  const kind = kindOfPage(page, { isPaid, hasInvoice, isList });
  const isOpen = fields.amount.value === null;
  const read = isOpen && (isOfPayment(kind) || data === null) ? unsureAmount(chosen, kind) : fields.amount;
  // What a reminder lists and adds up is asked for at once.
  const isSum = isOfSeveral && !isList && chosen.isSum;
  const amount = isOfSeveral && !isSum ? doubt(read) : read;
  // Whether a credit note's amount is printed with its sign differs from page to page.
  const sure =
    kind === 'credit-note' && amount.certainty === 'exact' ? { ...amount, certainty: 'likely' as const } : amount;
  const all = { ...fields, amount: sure, description: describeInvoice(fields, kind, page.language) };
  // A list has one currency, perhaps, but no amount, number or customer of its own.
  const { currency } = all;
  if (isList) return { kind, fields: { ...doubtAll(all), amount: noReading(), currency } };
  if (kind === 'unknown' && chosen.from.length === 0) return { kind, fields: { ...all, currency: noReading() } };
  return { kind, fields: kind === 'list' && amount.value === null ? { ...doubtAll(all), currency } : all };
}

function isOfPayment(kind: Reading['kind']): boolean {
  return kind === 'receipt' || kind === 'paid';
}

/** What was paid is what a receipt is of, and nothing that an invoice asks for: there it is not even offered. */
function unsureAmount(chosen: ChosenAmount, kind: Reading['kind']): ReadingFields['amount'] {
  if (isOfPayment(kind)) return paidAmount(chosen);
  return chosen.from.length > 0 && chosen.from.every((one) => one.field === 'paid') ? noReading() : chosen.field;
}

function readFields(
  page: PageText,
  pairs: readonly Pair[],
  chosen: ChosenAmount,
  number: ReadingFields['number'],
): ReadingFields {
  const names = readNames(page, pairs);
  return {
    amount: chosen.field,
    currency: chooseCurrency(page, chosen.from, pairs),
    number,
    ...readDateFields(page, pairs, orderOfCountry(page)),
    ...names,
    customerEmail: readCustomerEmail(page, pairs, names),
    paymentReference: readReference(pairs),
    iban: readIban(page),
    description: noReading(),
  };
}

/** Whether an amount stands anywhere on the page, label or not. */
function shows(page: PageText, decimal: string): boolean {
  const hints = { decimalSeparator: page.decimalSeparator };
  return page.shown.some((line) => {
    if (line.text.length > 200 || !/\d/.test(line.text)) return false;
    return readAmounts(line.text, hints).some((one) => isSameDecimal(one.decimal, decimal));
  });
}
