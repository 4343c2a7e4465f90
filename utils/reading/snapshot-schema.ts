import * as z from 'zod/mini';
import { SNAPSHOT_BOUNDS as BOUNDS } from './snapshot.ts';

const text = (length: number) => z.string().check(z.maxLength(length));
const index = z.number().check(z.minimum(0), z.maximum(BOUNDS.lines));
const way = z.array(z.number().check(z.minimum(0))).check(z.maxLength(BOUNDS.depth));
const indexes = z.array(index).check(z.maxLength(BOUNDS.lines));

/** Parses what the first look brought home: everything bounded, unknown keys stripped. */
export const textsSchema = z.object({
  page: z.object({ url: text(BOUNDS.url), title: text(BOUNDS.rawTitle), language: z.nullable(text(BOUNDS.language)) }),
  complete: z.boolean(),
  documents: z
    .array(
      z.object({
        markup: text(BOUNDS.markup),
        controls: z
          .array(z.union([text(BOUNDS.control), z.number().check(z.minimum(0), z.maximum(BOUNDS.documents))]))
          .check(z.maxLength(BOUNDS.lines)),
      }),
    )
    .check(z.minLength(1), z.maxLength(BOUNDS.documents)),
  data: z
    .array(z.object({ source: z.enum(['json-ld', 'microdata']), text: text(BOUNDS.embedded) }))
    .check(z.maxLength(BOUNDS.embeddings * 2)),
  selection: z.nullable(z.object({ document: index, start: way, end: way })),
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
        text: z.nullable(text(BOUNDS.line)),
        parts: indexes,
        words: indexes,
      }),
    )
    .check(z.maxLength(BOUNDS.lines)),
  changed: indexes,
});

/** Parses what the third look brought home. */
export const inspectionSchema = z.object({ tainted: indexes, covered: indexes, changed: indexes });
