import type * as z from 'zod/mini';
import { formatAmsterdamTime, parseAmsterdamTime } from './amsterdam-time.ts';
import type { transactionRow } from './answers.ts';
import { readMinorUnits } from './minor-units.ts';

/** One payment attempt of a customer. What the API does not say is null. */
export type Transaction = {
  readonly orderId: string;
  readonly transactionId: string;
  readonly status: string;
  /** Minor units, as `net`, which is what is left after fees. */
  readonly minor: number | null;
  readonly net: number | null;
  readonly currency: string;
  /** Epoch milliseconds. */
  readonly createdAt: number | null;
  readonly completedAt: number | null;
  /** Gateway id, as `IDEAL`. */
  readonly method: string | null;
  /** Decimals in main units, each in a currency of its own. */
  readonly fees: { readonly decimal: string; readonly currency: string | null }[];
};

export type TransactionFilter = {
  readonly status?: string;
  /** Epoch milliseconds, both ends included. */
  readonly createdFrom?: number;
  readonly completedFrom?: number;
  readonly completedUntil?: number;
  /** 1–1,000. */
  readonly limit: number;
  /** Of the page before. */
  readonly after?: string | null;
};

export function readTransaction(row: z.infer<typeof transactionRow>): Transaction {
  return {
    orderId: String(row.order_id),
    transactionId: String(row.transaction_id),
    status: row.status,
    minor: readMinorUnits(row.amount),
    net: readMinorUnits(row.net),
    currency: row.currency,
    createdAt: parseAmsterdamTime(row.created ?? ''),
    completedAt: parseAmsterdamTime(row.completed ?? ''),
    method: row.payment_method ?? null,
    fees: (row.costs ?? []).map(({ amount, currency }) => ({ decimal: String(amount), currency: currency ?? null })),
  };
}

export function transactionQuery(filter: TransactionFilter): Record<string, string> {
  const { status, createdFrom, completedFrom, completedUntil, limit, after } = filter;
  const times = Object.entries({
    created_from: createdFrom,
    completed_from: completedFrom,
    completed_until: completedUntil,
  });
  return {
    ...(status === undefined ? {} : { status }),
    ...Object.fromEntries(
      times.flatMap(([name, time]) => (time === undefined ? [] : [[name, formatAmsterdamTime(time)]])),
    ),
    limit: String(limit),
    ...(after == null ? {} : { after }),
  };
}
