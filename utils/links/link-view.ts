import * as z from 'zod/mini';
import { linkRecordSchema, type LinkRecord } from './link.ts';
import { LINK_STATUSES, linkStatus } from './link-status.ts';

/** A link as surfaces see it: the record without its book-keeping, with its status in our words. */
export const linkViewSchema = z.extend(
  z.pick(linkRecordSchema, {
    id: true,
    accountId: true,
    environment: true,
    order: true,
    createdAt: true,
    paymentUrl: true,
    expiresAt: true,
    failure: true,
  }),
  { status: z.enum(LINK_STATUSES) },
);
export type LinkView = z.infer<typeof linkViewSchema>;

export function viewLink(record: LinkRecord, now: number): LinkView {
  const { id, accountId, environment, order, createdAt, paymentUrl, expiresAt, failure } = record;
  const status = linkStatus(record, now);
  return { id, accountId, environment, order, createdAt, paymentUrl, expiresAt, failure, status };
}
