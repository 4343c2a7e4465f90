import { coerceFlag } from '../orders/coerce.ts';
import type { Order } from '../orders/order.ts';
import { findPaidAttempt } from '../orders/order-status.ts';
import type { OrderStore } from '../orders/order-store.ts';
import { bareFailure, success, type ErrorCode } from './api-error.ts';

/**
 * PATCH /orders/{id} with `status: "cancelled"`.
 * `exclude_order` true (or 1): only the link dies; a payment already begun may still complete.
 * Absent or 0: the begun transactions go too, except iDEAL's. What cannot be cancelled (paid, uncleared) gets the
 * bare failure without code. Any other status is a thing this sandbox does not play, and gets the same.
 */
export function cancelOrder(
  orders: OrderStore,
  order: Order,
  body: Readonly<Record<string, unknown>>,
): Response | ErrorCode {
  if (body['status'] === undefined) return 1016;
  const isHeld = order.attempts.some((attempt) => attempt.status === 'uncleared');
  if (body['status'] !== 'cancelled' || isHeld || findPaidAttempt(order) !== undefined) return bareFailure();
  if (!coerceFlag(body['exclude_order'])) {
    const begun = order.attempts.filter((attempt) => attempt.status === 'initialized');
    for (const attempt of begun) if (attempt.gateway.id !== 'IDEAL') orders.mark(order, attempt, 'cancelled');
  }
  orders.cancelSessions(order);
  return success({});
}
