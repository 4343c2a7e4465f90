import { moneyFromDecimal } from '../money/money.ts';
import type { FieldReading, Reading } from '../reading/reading.ts';
import { isPersons, type Draft, type FieldName, type Origin } from './draft.ts';
import { orderIdFromNumber } from './order-id.ts';

type Fill = { fields: Partial<Record<FieldName, string>>; origins: Partial<Record<FieldName, Origin>> };

/**
 * The draft with what a page or a selection says. What a person typed stays. `unsure` fields stay empty and their
 * readings become choices. An amount without a known currency empties the currency: the usual one would be a guess.
 * `decimalSeparator` is the one the person writes.
 */
export function fillDraft(draft: Draft, reading: Reading, decimalSeparator: '.' | ','): Draft {
  const { fields } = reading;
  const fill: Fill = { fields: {}, origins: {} };
  const currency = fields.currency.value;
  /** A reading with more decimals than its currency has is none that could be asked for. */
  const isPayable = (decimal: string) => currency === null || moneyFromDecimal(decimal, currency).ok;
  const localAmount = (decimal: string) => decimal.replace('.', decimalSeparator);
  const put = (name: FieldName, read: FieldReading<string>, toText: (value: string) => string | null = String) => {
    const text = read.value === null ? null : toText(read.value);
    const evidence = read.evidence[0];
    if (text === null || evidence === undefined || read.certainty === 'unsure') return;
    fill.fields[name] = text;
    fill.origins[name] = { kind: 'read', certainty: read.certainty, evidence };
  };
  // A person's own amount keeps its currency, and a person's own currency is not given to the page's amount.
  const isOtherCurrency = isPersons(draft.origins.currency) && fields.currency.value !== draft.fields.currency;
  if (!isPersons(draft.origins.amount) && !isOtherCurrency) {
    put('amount', fields.amount, localAmount);
    put('currency', fields.currency);
  }
  put('description', fields.description);
  put('orderId', fields.number, orderIdFromNumber);
  put('customerName', fields.customerName);
  put('customerEmail', fields.customerEmail);

  const hasAmount = fields.amount.value !== null || fields.amount.alternatives.length > 0;
  if (hasAmount && !isPersons(draft.origins.amount)) fill.fields.currency ??= '';
  return {
    ...draft,
    fields: { ...draft.fields, ...untyped(draft, fill.fields) },
    origins: { ...draft.origins, ...untyped(draft, fill.origins) },
    choices: {
      amount: fields.amount.alternatives.flatMap(({ value }) => (isPayable(value) ? [localAmount(value)] : [])),
      currency: fields.currency.alternatives.map(({ value }) => value),
    },
    page: { url: reading.page.url, title: reading.page.title, kind: reading.kind },
  };
}

function untyped<Values extends Partial<Record<FieldName, unknown>>>(draft: Draft, values: Values): Partial<Values> {
  const kept = Object.entries(values).filter(([name]) => !isPersons(draft.origins[name as FieldName]));
  return Object.fromEntries(kept) as Partial<Values>;
}
