import type * as z from 'zod/mini';
import { parseAmsterdamTime } from './amsterdam-time.ts';
import type { foundOrder } from './answers.ts';
import { readMinorUnits } from './minor-units.ts';

/** An order as `GET` tells it; what it does not say is null. */
export type FoundOrder = {
  readonly status: string;
  /** Minor units. */
  readonly minor: number | null;
  readonly currency: string | null;
  /** Somebody has had the payment page before them: until then the API knows of no transaction and no methods. */
  readonly opened: boolean;
  /** Epoch milliseconds of the payment. */
  readonly completedAt: number | null;
  /** Gateway id of the method that was used, as `IDEAL`. */
  readonly method: string | null;
};

export function readFoundOrder(body: z.infer<typeof foundOrder>): FoundOrder {
  const method = body.payment_details?.type ?? null;
  return {
    status: body.status,
    minor: readMinorUnits(body.amount),
    currency: body.currency ?? null,
    opened: body.transaction_id != null || method !== null || body.payment_methods != null,
    completedAt: parseAmsterdamTime(body.completed ?? ''),
    method,
  };
}
