import { newDraft, typeField, type Draft, type FieldName } from '../../../utils/draft/draft.ts';
import type { Evidence, FieldReading, Reading, ReadingFields, SiteHabits } from '../../../utils/reading/reading.ts';

/** A draft in which a person typed these fields; the rest is as it opens. */
export function typed(fields: Partial<Record<FieldName, string>>): Draft {
  const empty = newDraft({ intentId: 'intent-1', accountId: 'test-2001', orderId: 'PL-1', currency: 'EUR' });
  return Object.entries(fields).reduce((draft, [name, text]) => typeField(draft, name as FieldName, text), empty);
}

/** A draft that can be sent, with these fields typed over it. */
export function complete(fields: Partial<Record<FieldName, string>> = {}): Draft {
  return typed({ amount: '49,95', description: 'Invoice 2026-014', ...fields });
}

export const EVIDENCE: Evidence = { source: 'label', text: '€ 1.234,50', label: 'Total' };

export function read<Value>(value: Value): FieldReading<Value> {
  return { value, certainty: 'likely', evidence: [EVIDENCE], alternatives: [] };
}

export function asked<Value>(...values: Value[]): FieldReading<Value> {
  const alternatives = values.map((value) => ({ value, evidence: [EVIDENCE] }));
  return { value: null, certainty: 'unsure', evidence: [], alternatives };
}

/** A field of which the page can be read in two ways, and what choosing each teaches of the site. */
export function askedOf<Value>(...alternatives: [value: Value, teaches: SiteHabits][]): FieldReading<Value> {
  return {
    ...asked<Value>(),
    alternatives: alternatives.map(([value, teaches]) => ({ value, evidence: [EVIDENCE], teaches })),
  };
}

/** What a page said: nothing but these fields. */
export function pageReading(fields: Partial<ReadingFields>, kind: Reading['kind'] = 'invoice'): Reading {
  const nothing: ReadingFields = {
    amount: asked(),
    currency: asked(),
    number: asked(),
    issueDate: asked(),
    dueDate: asked(),
    sellerName: asked(),
    customerName: asked(),
    customerEmail: asked(),
    paymentReference: asked(),
    iban: asked(),
    description: asked(),
  };
  return {
    kind,
    page: { url: 'https://shop.example/1', title: 'Invoice', language: 'nl' },
    fields: { ...nothing, ...fields },
  };
}
