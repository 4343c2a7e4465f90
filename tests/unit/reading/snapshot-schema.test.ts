import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { decodeTexts } from '../../../utils/reading/decode-texts.ts';
import type { EncodedTexts, Inspection, Looks } from '../../../utils/reading/looks.ts';
import { SNAPSHOT_BOUNDS as BOUNDS } from '../../../utils/reading/snapshot.ts';
import { inspectionSchema, looksSchema, textsSchema } from '../../../utils/reading/snapshot-schema.ts';

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
type Parsed<Schema extends z.ZodMiniType> = DeepReadonly<z.infer<Schema>>;

test('the schemas parse exactly what the types say', () => {
  expectTypeOf<Parsed<typeof textsSchema>>().toEqualTypeOf<DeepReadonly<EncodedTexts>>();
  expectTypeOf<Parsed<typeof looksSchema>>().toEqualTypeOf<DeepReadonly<Looks>>();
  expectTypeOf<Parsed<typeof inspectionSchema>>().toEqualTypeOf<DeepReadonly<Inspection>>();
});

const columns = {
  text: 'Total due:\n€ 12,00',
  marks: [1, 6],
  blocks: [2, 3],
  parents: [0, 0, 1, 1],
  bodies: [1],
  cells: [1, 4, 0, 5],
  pieces: [1, 2, 0, 7],
};
const texts = {
  page: { url: 'https://example.org/', title: 'Invoice', language: null },
  complete: true,
  columns,
  data: [],
  selection: null,
} satisfies EncodedTexts;
const look = { index: 1, seen: 'shown', struck: false, box: [0, 0, 9, 9], place: 'p', text: null };

describe('the first look', () => {
  test('loses what nobody knows', () => {
    expect(textsSchema.parse({ ...texts, extra: 1, columns: { ...columns, __proto__x: {} } })).toEqual(texts);
  });

  test.each([
    ['no object', null],
    ['texts that are too long', { columns: { ...columns, text: 'x'.repeat(BOUNDS.characters * 2) } }],
    ['too many lines', { columns: { ...columns, marks: Array.from({ length: BOUNDS.lines + 1 }, () => 0) } }],
    ['numbers that are none', { columns: { ...columns, blocks: [Number.NaN, 1] } }],
    ['numbers that are texts', { columns: { ...columns, parents: ['0'] } }],
    ['an address that is an object', { page: { ...texts.page, url: { toString: 1 } } }],
    ['data of another kind', { data: [{ source: 'guess', text: '{}' }] }],
    ['data that is too long', { data: [{ source: 'json-ld', text: 'x'.repeat(BOUNDS.embedded + 1) }] }],
    ['half a selection', { selection: [1] }],
  ])('refuses %s', (_name, change) => {
    expect(textsSchema.safeParse(change === null ? null : { ...texts, ...change }).success).toBe(false);
  });

  test('comes out of its columns as lines', () => {
    expect(decodeTexts(texts)?.lines).toEqual([
      { text: 'Total due:', pieces: [], heading: true, control: false, struck: false, cell: null, near: [2, 0] },
      {
        text: '€ 12,00',
        pieces: [0, 7],
        heading: false,
        control: true,
        struck: true,
        cell: { row: 4, column: 0, below: 5 },
        near: [3, 0],
      },
    ]);
    expect(decodeTexts({ ...texts, columns: { ...columns, text: '', marks: [], blocks: [] } })?.lines).toEqual([]);
  });

  test.each([
    ['lines without a mark', { columns: { ...columns, marks: [1] } }],
    ['lines without a block', { columns: { ...columns, blocks: [] } }],
    ['a line that is too long', { columns: { ...columns, text: `a\n${'x'.repeat(BOUNDS.line + 1)}` } }],
    ['a selection of lines that are not there', { selection: [0, 2] as [number, number] }],
    ['a selection that ends before it begins', { selection: [1, 0] as [number, number] }],
  ])('is refused with %s', (_name, change) => {
    expect(decodeTexts({ ...texts, ...change })).toBeNull();
  });

  test('ends, whatever its columns say', () => {
    const circle = decodeTexts({ ...texts, columns: { ...columns, parents: [0, 1, 2, 3], pieces: [1, -5, 1, 1e9] } });
    expect(circle?.lines.map(({ near }) => near.length)).toEqual([4, 4]);
  });
});

describe('the second and third look', () => {
  test.each([
    ['another way of being seen', { seen: 'maybe' }],
    ['a line before the first', { index: -1 }],
    ['a box with a corner missing', { box: [0, 0, 1] }],
    ['a place that is too long', { place: 'x'.repeat(BOUNDS.place + 1) }],
  ])('refuse %s', (_name, change) => {
    expect(looksSchema.safeParse({ lines: [look], changed: [] }).success).toBe(true);
    expect(looksSchema.safeParse({ lines: [{ ...look, ...change }], changed: [] }).success).toBe(false);
  });

  test('refuse lists of anything but lines', () => {
    expect(inspectionSchema.safeParse({ tainted: [1], covered: [], changed: [] }).success).toBe(true);
    expect(inspectionSchema.safeParse({ tainted: ['1'], covered: [], changed: [] }).success).toBe(false);
    expect(inspectionSchema.safeParse({ tainted: [], covered: [] }).success).toBe(false);
  });
});
