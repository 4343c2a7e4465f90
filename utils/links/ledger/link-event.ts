import * as z from 'zod/mini';
import { failureSchema } from '../../errors/failure-schema.ts';

/**
 * What happened to a link, in the order in which it happened. `post_…`, `get_…` and `patch_…` tell what MultiSafepay was
 * asked and what it answered; the rest was decided here. That a link was written down its record says by itself; books of
 * before have it as an event too.
 */
export const EVENT_KINDS = [
  'written',
  'post_sent',
  'post_answered',
  'get_answered',
  'payment_seen',
  'cancel_asked',
  'patch_answered',
  'replaced',
  'given_up',
  'restored',
] as const;

export const linkEventSchema = z.object({
  linkId: z.string().check(z.maxLength(64)),
  /** Epoch milliseconds. */
  at: z.number(),
  kind: z.enum(EVENT_KINDS),
  /** What the API said of the order's status, where it did. */
  status: z.exactOptional(z.string().check(z.maxLength(60))),
  /** Why it failed, where it did. */
  failure: z.exactOptional(failureSchema),
});
export type LinkEvent = z.infer<typeof linkEventSchema>;

/** What a write adds to its link's history; the ledger knows which link. */
export type Happening = Omit<LinkEvent, 'linkId'>;
