import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../../utils/draft/draft-schema.ts';
import { FIELD_NAMES, isTouched, typeField } from '../../../utils/draft/draft.ts';
import { fillDraft } from '../../../utils/draft/fill-draft.ts';
import type { FieldReading, ReadingFields } from '../../../utils/reading/reading.ts';
import { SEED } from '../seed.ts';
import { asked, pageReading, read, typed } from './drafts.ts';

describe('what a page says', () => {
  test('fills the form, each value with where it was read', () => {
    const filled = fillDraft(
      typed({}),
      pageReading({
        amount: read('1234.50'),
        currency: read('USD'),
        description: read('Invoice 2026/014'),
        number: read('2026/014'),
        customerName: read('Jan Jansen'),
        customerEmail: read('jan@example.com'),
      }),
      ',',
    );
    expect(filled.fields).toMatchObject({
      amount: '1234,50',
      currency: 'USD',
      description: 'Invoice 2026/014',
      orderId: '2026-014',
      customerName: 'Jan Jansen',
      customerEmail: 'jan@example.com',
    });
    expect(filled.origins.amount).toEqual({ kind: 'read', certainty: 'likely', evidence: read('x').evidence[0] });
    expect(filled.page).toEqual({ url: 'https://shop.example/1', title: 'Invoice', kind: 'invoice' });
    expect(isTouched(filled)).toBe(false);
    expect(draftSchema.parse(filled)).toEqual(filled);
  });

  test('is offered, not filled in, where it says two things', () => {
    const filled = fillDraft(
      typed({}),
      pageReading({ amount: asked('12.00', '21.00'), currency: asked('USD', 'CAD') }),
      ',',
    );
    expect(filled.fields).toMatchObject({ amount: '', currency: '' });
    expect(filled.choices).toEqual({ amount: ['12,00', '21,00'], currency: ['USD', 'CAD'] });
  });

  test('leaves the form alone where it says nothing', () => {
    const draft = typed({});
    const filled = fillDraft(draft, pageReading({}), ',');
    expect(filled.fields).toEqual(draft.fields);
  });

  test('empties the usual currency where an amount has none of its own', () => {
    for (const amount of [read('12.00'), asked('12.00', '21.00')]) {
      expect(fillDraft(typed({}), pageReading({ amount }), ',').fields.currency).toBe('');
    }
  });

  test('but not one that a person chose', () => {
    const draft = typed({ currency: 'GBP' });
    expect(fillDraft(draft, pageReading({ amount: read('12.00') }), ',').fields.currency).toBe('GBP');
  });

  test('gives no order id that cannot be one', () => {
    for (const number of ['///', 'é'.repeat(3), 'x'.repeat(51)]) {
      expect(fillDraft(typed({}), pageReading({ number: read(number) }), ',').fields.orderId).toMatch(
        /^(?:PL-1|eee|e-+e-+e)$/,
      );
    }
  });
});

const readable = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<FieldReading<Value>> =>
  fc.oneof(
    value.map((one) => read(one)),
    fc.array(value, { maxLength: 3 }).map((values) => asked(...values)),
  );
const decimal = fc.stringMatching(/^[1-9]\d{0,4}\.\d{2}$/);
const word = fc.stringMatching(/^[A-Za-z0-9 /]{1,20}$/);
const fields: fc.Arbitrary<Partial<ReadingFields>> = fc.record({
  amount: readable(decimal),
  currency: readable(fc.constantFrom('EUR' as const, 'USD' as const, 'JPY' as const)),
  number: readable(word),
  description: readable(word),
  customerName: readable(word),
  customerEmail: readable(fc.constant('jan@example.com')),
});
const typing = fc.dictionary(fc.constantFrom(...FIELD_NAMES), fc.string({ maxLength: 10 }));

describe('for any page and any typing', () => {
  test('typed text is never overwritten, and unsure readings never fill a field', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(typing, fields, fc.constantFrom('.', ','), (texts, saying, separator) => {
        const draft = typed(texts);
        const filled = fillDraft(draft, pageReading(saying), separator);
        for (const [name, text] of Object.entries(texts)) {
          expect(filled.fields).toHaveProperty(name, text);
          expect(filled.origins).toHaveProperty(name, { kind: 'typed' });
        }
        if (saying.amount?.value === null && texts['amount'] === undefined) expect(filled.fields.amount).toBe('');
        for (const origin of Object.values(filled.origins)) expect(['typed', 'read']).toContain(origin.kind);
        expect(filled.intentId).toBe(draft.intentId);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('typing after the page was read stays, whichever came first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_NAMES), fc.string({ maxLength: 10 }), fields, (name, text, saying) => {
        const before = fillDraft(typed({ [name]: text }), pageReading(saying), ',');
        const after = typeField(fillDraft(typed({}), pageReading(saying), ','), name, text);
        expect(before.fields[name]).toBe(text);
        expect(after.fields[name]).toBe(text);
        // Amount and currency belong together: a person's own one keeps the page's other one out.
        if (name !== 'amount' && name !== 'currency') expect(after.fields).toEqual(before.fields);
      }),
      { seed: SEED },
    );
  });
});
