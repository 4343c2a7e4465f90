import * as z from 'zod/mini';
import { habitsSchema } from '../sites/sites-slot.ts';
import { FIELD_NAMES, type FieldName } from './draft.ts';

/** Longer than any field may be, so that a too long text reaches the sentence that says so instead of being lost. */
const fieldText = z.string().check(z.maxLength(10_000));
const shortText = z.string().check(z.maxLength(2_100));

const evidence = z.object({
  source: z.enum(['json-ld', 'microdata', 'email', 'label', 'title', 'selection', 'page']),
  text: shortText,
  label: z.exactOptional(shortText),
  place: z.exactOptional(shortText),
});

const origin = z.object({
  kind: z.enum(['typed', 'chosen', 'read']),
  certainty: z.exactOptional(z.enum(['exact', 'likely'])),
  evidence: z.exactOptional(evidence),
  inData: z.exactOptional(z.boolean()),
  byHabit: z.exactOptional(z.boolean()),
});

const choices = z
  .array(z.object({ text: shortText, evidence: z.exactOptional(evidence), teaches: z.exactOptional(habitsSchema) }))
  .check(z.maxLength(20));

function forEachField<Schema>(schema: Schema): Record<FieldName, Schema> {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, schema])) as Record<FieldName, Schema>;
}

/** A draft as it crosses contexts and lies in session storage. */
export const draftSchema = z.object({
  intentId: z.string().check(z.minLength(1), z.maxLength(64)),
  accountId: z.nullable(z.string()),
  fields: z.object(forEachField(fieldText)),
  origins: z.object(forEachField(z.exactOptional(origin))),
  choices: z.object({ amount: choices, currency: choices }),
  page: z.nullable(
    z.object({
      url: shortText,
      title: shortText,
      kind: z.enum(['invoice', 'paid', 'receipt', 'credit-note', 'quote', 'list', 'unknown']),
    }),
  ),
  invoiceNumber: z.nullable(z.string().check(z.maxLength(100))),
  replaces: z.nullable(z.string().check(z.maxLength(64))),
  anyway: z.boolean(),
});
