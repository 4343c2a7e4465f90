import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Reading } from '../../../utils/reading/reading.ts';
import { readSelection } from '../../../utils/reading/read-selection.ts';
import { readingSchema } from '../../../utils/reading/reading-schema.ts';

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

test('the schema parses exactly what the type says', () => {
  expectTypeOf<DeepReadonly<z.infer<typeof readingSchema>>>().toEqualTypeOf<DeepReadonly<Reading>>();
});

const reading = readSelection('€ 12,00');

test('unknown keys are stripped', () => {
  const parsed = readingSchema.parse({ ...reading, extra: 1, fields: { ...reading.fields, __proto__x: {} } });
  expect(parsed).toEqual(reading);
});

test.each([
  ['a value that is unsure', { value: '12.00', certainty: 'unsure', evidence: [], alternatives: [] }],
  ['nothing that is sure', { value: null, certainty: 'exact', evidence: [], alternatives: [] }],
  ['an amount with a comma', { value: '12,00', certainty: 'exact', evidence: [], alternatives: [] }],
  [
    'too much evidence',
    {
      value: '12.00',
      certainty: 'exact',
      evidence: Array.from({ length: 99 }, () => ({ source: 'page', text: '' })),
      alternatives: [],
    },
  ],
  [
    'long evidence',
    { value: '12.00', certainty: 'exact', evidence: [{ source: 'page', text: 'x'.repeat(201) }], alternatives: [] },
  ],
])('refuses %s', (_name, amount) => {
  expect(readingSchema.safeParse({ ...reading, fields: { ...reading.fields, amount } }).success).toBe(false);
});
