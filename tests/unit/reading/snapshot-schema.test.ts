import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { EncodedTexts, Inspection, Looks } from '../../../utils/reading/looks.ts';
import { openPage } from '../../../utils/reading/markup/open-page.ts';
import { SNAPSHOT_BOUNDS as BOUNDS } from '../../../utils/reading/snapshot.ts';
import { inspectionSchema, looksSchema, textsSchema } from '../../../utils/reading/snapshot-schema.ts';

type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
type Parsed<Schema extends z.ZodMiniType> = DeepReadonly<z.infer<Schema>>;

test('the schemas parse exactly what the types say', () => {
  expectTypeOf<Parsed<typeof textsSchema>>().toEqualTypeOf<DeepReadonly<EncodedTexts>>();
  expectTypeOf<Parsed<typeof looksSchema>>().toEqualTypeOf<DeepReadonly<Looks>>();
  expectTypeOf<Parsed<typeof inspectionSchema>>().toEqualTypeOf<DeepReadonly<Inspection>>();
});

const ROW = '<tr><td>Total due:</td><td><input type="text"></td></tr>';
const texts = {
  page: { url: 'https://example.org/', title: 'Invoice', language: null },
  complete: true,
  documents: [
    { markup: `<html><body><h1>Invoice</h1><table>${ROW}</table></body></html>`, controls: ['€ 12,00'] },
    { markup: '<html></html>', controls: [] },
  ],
  data: [],
  selection: null,
} satisfies EncodedTexts;
const look = { index: 1, seen: 'shown', struck: false, box: [0, 0, 9, 9], text: null, parts: [4], words: [] };

describe('the first look', () => {
  test('loses what nobody knows', () => {
    expect(textsSchema.parse({ ...texts, extra: 1, page: { ...texts.page, __proto__x: {} } })).toEqual(texts);
  });

  test.each([
    ['no object', null],
    ['no document', { documents: [] }],
    ['mark-up that is too long', { documents: [{ markup: 'x'.repeat(BOUNDS.markup + 1), controls: [] }] }],
    ['mark-up that is none', { documents: [{ markup: 7, controls: [] }] }],
    ['fields that are no texts', { documents: [{ markup: '', controls: [{}] }] }],
    ['a field that is too long', { documents: [{ markup: '', controls: ['x'.repeat(BOUNDS.control + 1)] }] }],
    ['a frame that cannot be', { documents: [{ markup: '', controls: [-1] }] }],
    ['an address that is an object', { page: { ...texts.page, url: { toString: 1 } } }],
    ['data of another kind', { data: [{ source: 'guess', text: '{}' }] }],
    ['data that is too long', { data: [{ source: 'json-ld', text: 'x'.repeat(BOUNDS.embedded + 1) }] }],
    ['half a selection', { selection: { document: 0, start: [1] } }],
  ])('refuses %s', (_name, change) => {
    expect(textsSchema.safeParse(change === null ? null : { ...texts, ...change }).success).toBe(false);
  });

  test('comes out of its mark-up as lines', () => {
    const plain = { pieces: [], heading: false, control: false, struck: false };
    expect(openPage(texts).texts.lines).toEqual([
      { ...plain, text: 'Invoice', heading: true, cell: null, near: [3, 0, 1] },
      { ...plain, text: 'Total due:', cell: { row: 5, column: 0, below: 0 }, near: [6, 5, 4, 0] },
      { ...plain, text: '€ 12,00', control: true, cell: { row: 5, column: 1, below: 0 }, near: [8, 7, 5, 4] },
    ]);
  });

  test('is cut where a line is too long, and where there are too many', () => {
    const long = `<html><p>${'x'.repeat(BOUNDS.line + 9)}</p></html>`;
    expect(openPage({ ...texts, documents: [{ markup: long, controls: [] }] }).texts.lines[0]?.text).toHaveLength(
      BOUNDS.line,
    );
    const many = `<html>${'<p>1</p>'.repeat(BOUNDS.lines + 1)}</html>`;
    const { lines, complete } = openPage({ ...texts, documents: [{ markup: many, controls: [] }] }).texts;
    expect([lines.length, complete]).toEqual([BOUNDS.lines, false]);
  });

  test.each([
    ['frames in a circle', '<html>a<iframe></iframe></html>', [0]],
    ['frames that are not there', '<html>a<iframe></iframe></html>', [9]],
    ['fields without a value', '<html>a<input><input></html>', []],
    ['tags that nobody closes', `<html>a${'<b>'.repeat(999)}`, []],
    ['tags that nobody opened', '</p><html>a</b></i></html></html>', []],
    ['half a tag', '<html>a<b id="x', []],
  ])('ends, whatever it says: %s', (_name, markup, controls) => {
    const { lines } = openPage({ ...texts, documents: [{ markup, controls }] }).texts;
    expect(lines.map(({ text }) => text)).toEqual(['a']);
  });
});

describe('the second and third look', () => {
  test.each([
    ['another way of being seen', { seen: 'maybe' }],
    ['a line before the first', { index: -1 }],
    ['a box with a corner missing', { box: [0, 0, 1] }],
    ['a part that begins before the line', { parts: [-1] }],
    ['a word that begins nowhere', { words: ['x'] }],
    ['a text that is too long', { text: 'x'.repeat(BOUNDS.line + 1) }],
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
