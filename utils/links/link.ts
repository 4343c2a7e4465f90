import * as z from 'zod/mini';
import { orderSchema } from '../draft/order-schema.ts';
import { failureSchema } from '../errors/failure-schema.ts';
import { ENVIRONMENTS } from '../multisafepay/environment.ts';

/**
 * What is known of a link.
 *
 *     intent ──────▶ sending ──────▶ created ──▶ conflict   (found with another amount later)
 *       │              │  ▲  ├─────▶ rejected   (the API said no: nothing was made)
 *       │              │  │  └─────▶ conflict   (the API knows this order id otherwise: a person decides)
 *       │              ▼  │
 *       │            unknown ──────▶ conflict
 *       └─────────────────────────▶ rejected   (never sent, and too old to send unasked)
 *
 * `intent` is written before anything is sent, `sending` before the request leaves. An answer that does not come, or
 * cannot be believed, is `unknown`; only `GET /orders/{id}` leads out of it, and only then may the same order be sent again.
 */
export const LINK_STATES = ['intent', 'sending', 'unknown', 'created', 'rejected', 'conflict'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export const linkRecordSchema = z.object({
  version: z.enum({ first: 1 }),
  /** The draft's intent id. */
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Counts the writes; a write must name the revision it read. */
  revision: z.number(),
  state: z.enum(LINK_STATES),
  accountId: z.string(),
  environment: z.enum(ENVIRONMENTS),
  order: orderSchema,
  /** All times are epoch milliseconds of this machine's clock. */
  createdAt: z.number(),
  sentAt: z.nullable(z.number()),
  attempts: z.number(),
  paymentUrl: z.nullable(z.string()),
  expiresAt: z.nullable(z.number()),
  failure: z.nullable(failureSchema),
  /** What the API last said of the order. */
  remote: z.nullable(z.object({ status: z.string(), checkedAt: z.number() })),
});
export type LinkRecord = z.infer<typeof linkRecordSchema>;

/** Whether nothing more needs to be found out about the making of this link. */
export function isSettled(state: LinkState): boolean {
  return state === 'created' || state === 'rejected' || state === 'conflict';
}
