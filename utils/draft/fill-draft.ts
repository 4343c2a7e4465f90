import type { CurrencyCode } from '../money/iso-4217.ts';
import { moneyFromDecimal } from '../money/money.ts';
import type { Evidence, FieldReading, Reading, ReadingKind, SiteHabits } from '../reading/reading.ts';
import { isPersons, type Choice, type Draft, type FieldName, type Origin } from './draft.ts';
import { orderIdFromNumber } from './order-id.ts';
import { paymentPageLocale } from './payment-page-locale.ts';
import { readByHabit } from './read-by-habit.ts';

type Fill = { fields: Partial<Record<FieldName, string>>; origins: Partial<Record<FieldName, Origin>> };

/** Pages on which an amount stands that nobody owes, or one for several: it is offered, and not asked for by itself. */
const NOT_OWED: ReadonlySet<ReadingKind> = new Set(['paid', 'receipt', 'credit-note', 'quote', 'list']);

/**
 * The draft with what a page or a selection says. What a person typed stays. `unsure` fields stay empty and their
 * readings become choices, and so does an amount that the page does not ask for. An amount without a known currency
 * empties the currency: the usual one would be a guess. `decimalSeparator` is the one the person writes; `habits` is what
 * the page was read with.
 */
export function fillDraft(draft: Draft, reading: Reading, decimalSeparator: '.' | ',', habits: SiteHabits = {}): Draft {
  const { fields } = reading;
  const fill: Fill = { fields: {}, origins: {} };
  const byHabit = new Set<FieldName>(readByHabit(reading, habits));
  const localAmount = (decimal: string) => decimal.replace('.', decimalSeparator);
  const put = (name: FieldName, read: FieldReading<string>, toText: (value: string) => string | null = String) => {
    const text = read.value === null ? null : toText(read.value);
    const evidence = shownFirst(read.evidence);
    if (text === null || evidence === undefined || read.certainty === 'unsure') return;
    fill.fields[name] = text;
    fill.origins[name] = {
      kind: 'read',
      certainty: read.certainty,
      evidence,
      ...(evidence.place !== undefined && read.evidence.some(isData) ? { inData: true } : {}),
      ...(byHabit.has(name) ? { byHabit: true } : {}),
    };
  };
  const isOwed = !NOT_OWED.has(reading.kind);
  // A person's own amount keeps its currency, and a person's own currency is not given to the page's amount.
  const isOtherCurrency = isPersons(draft.origins.currency) && fields.currency.value !== draft.fields.currency;
  if (!isPersons(draft.origins.amount) && !isOtherCurrency) {
    if (isOwed) put('amount', fields.amount, localAmount);
    put('currency', fields.currency);
  }
  put('description', fields.description);
  put('orderId', fields.number, orderIdFromNumber);
  put('customerName', fields.customerName);
  put('customerEmail', fields.customerEmail);

  const hasAmount = fields.amount.value !== null || fields.amount.alternatives.length > 0;
  if (hasAmount) put('locale', languageField(reading.page.language));
  if (hasAmount && !isPersons(draft.origins.amount)) fill.fields.currency ??= '';
  const offered = isOwed
    ? fields.amount.alternatives
    : [...asAlternatives(fields.amount), ...fields.amount.alternatives];
  return {
    ...draft,
    fields: { ...draft.fields, ...untyped(draft, fill.fields) },
    origins: { ...draft.origins, ...untyped(draft, fill.origins) },
    choices: {
      amount: offered
        .filter(({ value }) => isPayable(value, fields.currency.value))
        .map((one) => toChoice(one, localAmount(one.value))),
      currency: fields.currency.alternatives.map((one) => toChoice(one, one.value)),
    },
    invoiceNumber: isPersons(draft.origins.orderId) ? draft.invoiceNumber : numberOf(fields.number),
    page: { url: reading.page.url, title: reading.page.title, kind: reading.kind },
  };
}

/** As it stands on the page, whether or not it can be an order id; an unsure one is none. */
function numberOf({ value, certainty }: FieldReading<string>): string | null {
  return value === null || certainty === 'unsure' ? null : value.slice(0, 100);
}

type Alternative = FieldReading<string>['alternatives'][number];

function asAlternatives({ value, evidence }: FieldReading<string>): Alternative[] {
  return value === null ? [] : [{ value, evidence }];
}

function toChoice({ evidence, teaches }: Alternative, text: string): Choice {
  const first = shownFirst(evidence);
  return { text, ...(first === undefined ? {} : { evidence: first }), ...(teaches === undefined ? {} : { teaches }) };
}

/** What a person can be shown says more than what only programs read. */
function shownFirst(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(({ place }) => place !== undefined) ?? evidence[0];
}

function isData({ source }: Evidence): boolean {
  return source === 'json-ld' || source === 'microdata' || source === 'email';
}

/** Nothing, less than nothing, and more decimals than the currency has cannot be asked for, so they are not offered. */
function isPayable(decimal: string, currency: CurrencyCode | null): boolean {
  const isPositive = /[1-9]/.test(decimal) && !decimal.startsWith('-');
  return isPositive && (currency === null || moneyFromDecimal(decimal, currency).ok);
}

/** What the page's language says of the payment page's: readers of the one can most likely read the other. */
function languageField(language: string | null): FieldReading<string> {
  const evidence: Evidence[] = language === null ? [] : [{ source: 'page', text: language }];
  return { value: paymentPageLocale(language), certainty: 'likely', evidence, alternatives: [] };
}

function untyped<Values extends Partial<Record<FieldName, unknown>>>(draft: Draft, values: Values): Partial<Values> {
  const kept = Object.entries(values).filter(([name]) => !isPersons(draft.origins[name as FieldName]));
  return Object.fromEntries(kept) as Partial<Values>;
}
