import * as z from 'zod/mini';
import { declareSlot } from '../storage/slot.ts';
import { draftSchema } from './draft-schema.ts';

/**
 * The draft of a tab; the tab's id is the suffix. Browsers empty session storage when an extension is updated, so that no
 * older version is ever met: raising the number loses nothing and needs no migration.
 */
export const draftSlot = declareSlot({
  key: 'draft:',
  area: 'session',
  version: 3,
  schema: draftSchema,
  clearedBy: 'session',
});

/** Text that was selected when the form was asked for, and where. */
export const selectionSchema = z.object({
  text: z.string().check(z.maxLength(5_000)),
  url: z.string().check(z.maxLength(2_048)),
  title: z.string().check(z.maxLength(300)),
});
export type Selection = z.infer<typeof selectionSchema>;

/** The selection of a tab that waits for its form; the tab's id is the suffix. */
export const selectionSlot = declareSlot({
  key: 'selection:',
  area: 'session',
  version: 1,
  schema: selectionSchema,
  clearedBy: 'taking',
});

/** What the last link was made with: the next form starts from it. */
export const usualSlot = declareSlot({
  key: 'usual',
  area: 'local',
  version: 1,
  schema: z.object({ accountId: z.string(), currency: z.string().check(z.maxLength(3)) }),
  clearedBy: 'nothing',
});
