import * as z from 'zod/mini';
import { SNAPSHOT_BOUNDS as BOUNDS } from './snapshot.ts';

const text = (length: number) => z.string().check(z.maxLength(length));
/** Whole numbers: one check for all, since there are many. */
const numbers = (length: number) =>
  z.custom<number[]>((value) => Array.isArray(value) && value.length <= length && value.every(Number.isSafeInteger));
const index = z.number().check(z.minimum(0), z.maximum(BOUNDS.lines));
const indexes = z.array(index).check(z.maxLength(BOUNDS.lines));

/** Parses what the first look brought home: everything bounded, unknown keys stripped. */
export const textsSchema = z.object({
  page: z.object({ url: text(BOUNDS.url), title: text(BOUNDS.title), language: z.nullable(text(BOUNDS.language)) }),
  complete: z.boolean(),
  columns: z.object({
    text: text(BOUNDS.characters + BOUNDS.lines * BOUNDS.pieces),
    marks: numbers(BOUNDS.lines),
    blocks: numbers(BOUNDS.lines),
    parents: numbers(BOUNDS.lines * BOUNDS.near),
    bodies: numbers(BOUNDS.lines),
    cells: numbers(BOUNDS.lines * 4),
    pieces: numbers(BOUNDS.lines * (BOUNDS.pieces + 2)),
  }),
  data: z
    .array(z.object({ source: z.enum(['json-ld', 'microdata']), text: text(BOUNDS.embedded) }))
    .check(z.maxLength(BOUNDS.embeddings * 2)),
  selection: z.nullable(z.tuple([index, index])),
});

/** Parses what the second look brought home. */
export const looksSchema = z.object({
  lines: z
    .array(
      z.object({
        index,
        seen: z.enum(['shown', 'hidden', 'tainted']),
        struck: z.boolean(),
        box: z.nullable(z.tuple([z.number(), z.number(), z.number(), z.number()])),
        place: text(BOUNDS.place),
        text: z.nullable(text(BOUNDS.line)),
      }),
    )
    .check(z.maxLength(BOUNDS.lines)),
  changed: indexes,
});

/** Parses what the third look brought home. */
export const inspectionSchema = z.object({ tainted: indexes, covered: indexes, changed: indexes });
