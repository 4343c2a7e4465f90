import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../../utils/draft/draft-schema.ts';
import {
  chooseField,
  FIELD_NAMES,
  habitsTaught,
  isTouched,
  typeField,
  withoutHabitual,
} from '../../../utils/draft/draft.ts';
import { fillDraft } from '../../../utils/draft/fill-draft.ts';
import type { FieldReading, ReadingFields, SiteHabits } from '../../../utils/reading/reading.ts';
import { SEED } from '../seed.ts';
import { asked, askedOf, EVIDENCE, pageReading, read, typed } from './drafts.ts';

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
    const of = (text: string) => ({ text, evidence: EVIDENCE });
    expect(filled.choices).toEqual({ amount: [of('12,00'), of('21,00')], currency: [of('USD'), of('CAD')] });
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

  test('quotes what can be shown on the page before what only programs read', () => {
    const data = { source: 'json-ld' as const, text: '12.00' };
    const shown = { ...EVIDENCE, place: '#total' };
    const amount = { value: '12.00', certainty: 'exact' as const, evidence: [data, shown], alternatives: [] };
    const { origins } = fillDraft(typed({}), pageReading({ amount }), ',');
    expect(origins.amount).toEqual({ kind: 'read', certainty: 'exact', evidence: shown, inData: true });
  });

  test('sets the language of the payment page, where there is one in the language of the page', () => {
    for (const [language, locale] of [
      ['nl', 'nl_NL'],
      ['nl-BE', 'nl_BE'],
      ['de-CH', 'de_DE'],
      ['de-AT', 'de_AT'],
      ['en-GB', 'en_US'],
      ['cs', 'cs_CZ'],
      ['zh-Hans-CN', 'zh_CN'],
      ['zh-TW', ''],
      ['ja', ''],
      [null, ''],
    ] as const) {
      const reading = pageReading({ amount: read('12.00') });
      const filled = fillDraft(typed({}), { ...reading, page: { ...reading.page, language } }, ',');
      expect([language, filled.fields.locale]).toEqual([language, locale]);
    }
  });

  test('gives no order id that cannot be one', () => {
    for (const number of ['///', 'é'.repeat(3), 'x'.repeat(51)]) {
      expect(fillDraft(typed({}), pageReading({ number: read(number) }), ',').fields.orderId).toMatch(
        /^(?:PL-1|eee|e-+e-+e)$/,
      );
    }
  });
});

describe('a page on which nothing is owed, or to several', () => {
  test.each(['paid', 'receipt', 'credit-note', 'quote', 'list'] as const)(
    '(%s) offers its amount and fills none in',
    (kind) => {
      const reading = pageReading({ amount: read('1234.50'), currency: read('EUR'), number: read('2026-014') }, kind);
      const filled = fillDraft(typed({}), reading, ',');
      expect(filled.fields).toMatchObject({ amount: '', currency: 'EUR', orderId: '2026-014' });
      expect(filled.choices.amount.map(({ text }) => text)).toEqual(['1234,50']);
      expect(filled.page?.kind).toBe(kind);
    },
  );

  test('offers nothing that cannot be asked for', () => {
    for (const value of ['0.00', '-12.00', '0', '12.345']) {
      const reading = pageReading({ amount: read(value), currency: read('EUR') }, 'paid');
      expect(fillDraft(typed({}), reading, ',').choices.amount).toEqual([]);
    }
  });

  test.each(['invoice', 'unknown'] as const)('is no %s', (kind) => {
    const reading = pageReading({ amount: read('12.00'), currency: read('EUR') }, kind);
    expect(fillDraft(typed({}), reading, ',').fields.amount).toBe('12,00');
  });
});

describe('a candidate that was chosen', () => {
  const asking = pageReading({
    amount: askedOf(['1234', { decimalSeparator: ',' }], ['1.234', { decimalSeparator: '.' }]),
    currency: askedOf(['USD', { currency: 'USD' }], ['CAD', { currency: 'CAD' }]),
  });
  const open = fillDraft(typed({}), asking, ',');

  test('keeps its source, and teaches what it says of the site', () => {
    const chosen = chooseField(chooseField(open, 'amount', '1234'), 'currency', 'CAD');
    expect(chosen.origins).toMatchObject({
      amount: { kind: 'chosen', evidence: EVIDENCE },
      currency: { kind: 'chosen' },
    });
    expect(habitsTaught(chosen)).toEqual({ decimalSeparator: ',', currency: 'CAD' });
    expect(draftSchema.parse(chosen)).toEqual(chosen);
  });

  test('and typed over teaches nothing', () => {
    expect(habitsTaught(open)).toEqual({});
    expect(habitsTaught(typeField(chooseField(open, 'amount', '1234'), 'amount', '1234'))).toEqual({});
    expect(chooseField(open, 'currency', 'GBP').origins.currency).toEqual({ kind: 'typed' });
  });
});

describe('a value that was read as the person chose on the site before', () => {
  const evidence = [{ ...EVIDENCE, text: '$ 1.234' }];
  const reading = pageReading({
    amount: { ...read('1234'), evidence },
    currency: { ...read('CAD' as const), evidence },
  });

  test('is told from one that the page says by itself', () => {
    const byHabit = (habits: SiteHabits, of = reading) =>
      Object.entries(fillDraft(typed({}), of, ',', habits).origins)
        .filter(([, origin]) => origin.byHabit === true)
        .map(([name]) => name);
    expect(byHabit({ decimalSeparator: ',', currency: 'CAD' })).toEqual(['amount', 'currency']);
    expect(byHabit({ currency: 'USD' })).toEqual([]);
    expect(byHabit({})).toEqual([]);
    const plain = [{ ...EVIDENCE, text: 'CAD 1,234.00' }];
    const said = pageReading({
      amount: { ...read('1234.00'), evidence: plain },
      currency: { ...read('CAD' as const), evidence: plain },
    });
    expect(byHabit({ decimalSeparator: '.', currency: 'CAD' }, said)).toEqual([]);
  });

  test('can be taken back', () => {
    const filled = fillDraft(typed({}), reading, ',', { decimalSeparator: ',', currency: 'CAD' });
    const taken = withoutHabitual(filled);
    expect(taken.fields).toMatchObject({ amount: '', currency: '' });
    expect(taken.origins).not.toHaveProperty('amount');
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
