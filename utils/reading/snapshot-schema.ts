import * as z from 'zod/mini';
import { SNAPSHOT_BOUNDS as BOUNDS } from './snapshot.ts';

const text = (length: number) => z.string().check(z.maxLength(length));
const structuredText = z.nullable(text(BOUNDS.structuredText));

/** Parses what the injected script returned: everything bounded, unknown keys stripped. */
export const snapshotSchema = z.object({
  page: z.object({ url: text(BOUNDS.url), title: text(BOUNDS.title), language: z.nullable(text(BOUNDS.language)) }),
  complete: z.boolean(),
  lines: z
    .array(
      z.object({
        text: text(BOUNDS.line),
        pieces: z.array(z.number()).check(z.maxLength(BOUNDS.pieces)),
        seen: z.enum(['shown', 'hidden', 'tainted', 'unlooked']),
        covered: z.boolean(),
        heading: z.boolean(),
        control: z.boolean(),
        struck: z.boolean(),
        box: z.nullable(z.tuple([z.number(), z.number(), z.number(), z.number()])),
        place: text(BOUNDS.place),
        cell: z.nullable(z.object({ row: z.number(), column: z.number(), below: z.number() })),
        near: z.array(z.number()).check(z.maxLength(BOUNDS.near)),
      }),
    )
    .check(z.maxLength(BOUNDS.lines)),
  structured: z
    .array(
      z.object({
        source: z.enum(['json-ld', 'microdata']),
        type: z.enum(['Invoice', 'Order']),
        price: structuredText,
        currency: structuredText,
        number: structuredText,
        issued: structuredText,
        due: structuredText,
        seller: structuredText,
        customer: structuredText,
        email: structuredText,
        reference: structuredText,
        status: structuredText,
      }),
    )
    .check(z.maxLength(BOUNDS.structured)),
  selection: z.nullable(z.tuple([z.number(), z.number()])),
});
