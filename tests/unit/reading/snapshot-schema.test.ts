import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { snapshotSchema } from '../../../utils/reading/snapshot-schema.ts';
import { SNAPSHOT_BOUNDS, type PageSnapshot } from '../../../utils/reading/snapshot.ts';

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

test('the schema parses exactly what the type says', () => {
  expectTypeOf<DeepReadonly<z.infer<typeof snapshotSchema>>>().toEqualTypeOf<DeepReadonly<PageSnapshot>>();
});

const line = {
  text: 'Total due: € 12,00',
  pieces: [],
  seen: 'shown',
  covered: false,
  heading: false,
  control: false,
  struck: false,
  box: [0, 0, 100, 20],
  place: 'p',
  cell: null,
  near: [1, 0, 2],
} as const;
const snapshot = {
  page: { url: 'https://example.org/', title: 'Invoice', language: null },
  complete: true,
  lines: [line],
  structured: [],
  selection: null,
};

test('unknown keys are stripped', () => {
  const parsed = snapshotSchema.parse({ ...snapshot, extra: 1, lines: [{ ...line, __proto__x: {} }] });
  expect(parsed).toEqual(snapshot);
});

test.each([
  ['no snapshot', null],
  ['a line that is too long', { lines: [{ ...line, text: 'x'.repeat(SNAPSHOT_BOUNDS.line + 1) }] }],
  ['too many lines', { lines: Array.from({ length: SNAPSHOT_BOUNDS.lines + 1 }, () => line) }],
  ['another way of being seen', { lines: [{ ...line, seen: 'maybe' }] }],
  ['a number that is none', { lines: [{ ...line, near: [Number.NaN] }] }],
  ['markup for an address', { page: { ...snapshot.page, url: { toString: 1 } } }],
  ['structured data with a thing in it', { structured: [{ source: 'json-ld', type: 'Invoice', price: {} }] }],
])('refuses %s', (_name, change) => {
  expect(snapshotSchema.safeParse(change === null ? null : { ...snapshot, ...change }).success).toBe(false);
});
