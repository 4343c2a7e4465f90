import * as z from 'zod/mini';
import { linkRecordSchema, type LinkRecord } from './link.ts';
import { LINK_STATUSES, linkStatus } from './link-status.ts';

/** A link as surfaces see it: the record without its book-keeping, with its status in our words. */
const { id, accountId, environment, order, createdAt, paymentUrl, expiresAt, failure } = linkRecordSchema.shape;
export const linkViewSchema = z.object({
  id,
  accountId,
  environment,
  order,
  createdAt,
  paymentUrl,
  expiresAt,
  failure,
  status: z.enum(LINK_STATUSES),
});
export type LinkView = z.infer<typeof linkViewSchema>;

export function viewLink(record: LinkRecord, now: number): LinkView {
  return {
    id: record.id,
    accountId: record.accountId,
    environment: record.environment,
    order: record.order,
    createdAt: record.createdAt,
    paymentUrl: record.paymentUrl,
    expiresAt: record.expiresAt,
    failure: record.failure,
    status: linkStatus(record, now),
  };
}
