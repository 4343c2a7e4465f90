import * as z from 'zod/mini';
import { orderSchema } from '../draft/order-schema.ts';
import { failureSchema } from '../errors/failure-schema.ts';
import { ENVIRONMENTS } from '../multisafepay/environment.ts';

/**
 * What is known of the making of a link.
 *
 *     intent ──────▶ sending ──────▶ created ──▶ conflict   (found with another amount later)
 *       │  │           │  ▲  ├─────▶ rejected   (the API said no: nothing was made)
 *       │  │           │  │  └─────▶ conflict   (the API knows this order id otherwise: a person decides)
 *       │  │           ▼  │
 *       │  └─────────▶ unknown ────▶ conflict
 *       │                 └────────▶ rejected   (it never arrived, and is too old to send unasked)
 *       └──────────────────────────▶ rejected   (given up before it was sent)
 *
 * `intent` is written before anything is sent, `sending` before the request leaves. An answer that does not come, or
 * cannot be believed, is `unknown`, and so is what a run left behind that died; only `GET /orders/{id}` leads out of it, and
 * only then may the same order be sent again.
 *
 * What becomes of a link that was `created` is the API's to say (`remote`); only its end can be asked for (`ending`):
 *
 *     ending null ──▶ asked (doneAt null) ──▶ done     GET says cancelled
 *                        └──▶ null                     the API will not, or it was paid: `failure` says so
 */
export const LINK_STATES = ['intent', 'sending', 'unknown', 'created', 'rejected', 'conflict'] as const;
export type LinkState = (typeof LINK_STATES)[number];

const time = z.number();
const maybeTime = z.nullable(time);
const linkId = z.string().check(z.minLength(1), z.maxLength(64));

export const linkRecordSchema = z.object({
  version: z.enum({ second: 2 }),
  /** The draft's intent id. */
  id: linkId,
  /** Counts the writes; a write must name the revision it read. */
  revision: z.number(),
  state: z.enum(LINK_STATES),
  accountId: z.string(),
  environment: z.enum(ENVIRONMENTS),
  order: orderSchema,
  /** The number on the invoice as it is written there, where the order has one. */
  invoiceNumber: z.nullable(z.string().check(z.maxLength(100))),
  /** What another link for the same thing would share with this one (`likenessOf`). */
  likeness: z.array(z.string()),
  /** All times are epoch milliseconds of this machine's clock. */
  createdAt: time,
  sentAt: maybeTime,
  attempts: z.number(),
  paymentUrl: z.nullable(z.string()),
  expiresAt: maybeTime,
  failure: z.nullable(failureSchema),
  /** What the API last said of the order; `opened`: somebody has had its payment page before them. */
  remote: z.nullable(z.object({ status: z.string(), checkedAt: time, opened: z.boolean() })),
  /** The payment, once there was one; null inside where the API did not say. */
  payment: z.nullable(z.object({ paidAt: maybeTime, method: z.nullable(z.string()) })),
  ending: z.nullable(z.object({ askedAt: time, doneAt: maybeTime })),
  /** The link that this one was made in place of, and the one that was made in place of this one. */
  replaces: z.nullable(linkId),
  replacedBy: z.nullable(linkId),
  /** When the API is to be asked again how it stands; null: no more. */
  pollAt: maybeTime,
  /** Of a payment that the person has not seen yet: whether they were notified of it. */
  news: z.nullable(z.enum(['untold', 'told'])),
});
export type LinkRecord = z.infer<typeof linkRecordSchema>;

/** Whether nothing more needs to be found out about the making of this link. */
export function isSettled(state: LinkState): boolean {
  return state === 'created' || state === 'rejected' || state === 'conflict';
}
