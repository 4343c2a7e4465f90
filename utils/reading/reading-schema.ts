import * as z from 'zod/mini';
import { CURRENCY_CODES } from '../money/iso-4217.ts';
import { READING_BOUNDS } from './bounds.ts';

const certainty = z.enum(['exact', 'likely', 'unsure']);

const evidence = z.object({
  source: z.enum(['json-ld', 'microdata', 'email', 'label', 'title', 'selection', 'page']),
  text: z.string().check(z.maxLength(READING_BOUNDS.text)),
  label: z.exactOptional(z.string().check(z.maxLength(READING_BOUNDS.label))),
  place: z.exactOptional(z.string().check(z.maxLength(READING_BOUNDS.place))),
});

function field<Schema extends z.ZodMiniType>(value: Schema) {
  const evidences = z.array(evidence).check(z.maxLength(READING_BOUNDS.evidence));
  const read = z.object({
    value: z.nullable(value),
    certainty,
    evidence: evidences,
    alternatives: z.array(z.object({ value, evidence: evidences })).check(z.maxLength(READING_BOUNDS.alternatives)),
  });
  return read.check(z.refine(isHonest));
}

/** A value that the reader is not sure of must not come through as one. */
function isHonest(read: { certainty: string; value?: unknown }): boolean {
  return (read.certainty === 'unsure') === (read.value === null);
}

const decimal = z.string().check(z.regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const shortText = z.string().check(z.minLength(1), z.maxLength(READING_BOUNDS.text));

/** Parses what the injected reader returned: lengths bounded, unknown keys stripped, no value that is `unsure`. */
export const readingSchema = z.object({
  kind: z.enum(['invoice', 'paid', 'credit-note', 'quote', 'list', 'unknown']),
  page: z.object({
    url: z.string().check(z.maxLength(READING_BOUNDS.url)),
    title: z.string().check(z.maxLength(READING_BOUNDS.title)),
    language: z.nullable(z.string().check(z.maxLength(READING_BOUNDS.language))),
  }),
  fields: z.object({
    amount: field(decimal),
    currency: field(z.enum(CURRENCY_CODES)),
    number: field(shortText),
    issueDate: field(isoDate),
    dueDate: field(isoDate),
    sellerName: field(shortText),
    customerName: field(shortText),
    customerEmail: field(z.string().check(z.maxLength(254))),
    paymentReference: field(shortText),
    iban: field(z.string().check(z.regex(/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/))),
    description: field(shortText),
  }),
});
