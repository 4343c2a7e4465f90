import * as z from 'zod/mini';
import type { Transaction } from './transaction.ts';

const text = z.string().check(z.maxLength(300));
const maybeText = z.nullable(text);
const maybeNumber = z.nullable(z.number());

/** A transaction as it crosses contexts. */
export const transactionSchema = z.object({
  orderId: text,
  transactionId: text,
  status: text,
  minor: maybeNumber,
  net: maybeNumber,
  currency: text,
  createdAt: maybeNumber,
  completedAt: maybeNumber,
  method: maybeText,
  fees: z.array(z.object({ decimal: text, currency: maybeText })),
}) satisfies z.ZodMiniType<Transaction>;
