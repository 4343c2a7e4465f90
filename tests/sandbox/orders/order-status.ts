import { MAX_OPENINGS, type Attempt, type Order, type Session } from './order.ts';

/** What a payment link is to somebody who opens it now. */
export type LinkState = 'open' | 'paid' | 'cancelled' | 'expired' | 'disabled';

export type OrderStatus = { readonly status: string; readonly financialStatus: string | null };

/** The attempt that brought (or once brought) money. */
export function findPaidAttempt(order: Order): Attempt | undefined {
  return order.attempts.find((attempt) => attempt.completedAt !== null);
}

/** Whether anybody ever loaded a payment page of this order. */
export function isOpened(order: Order): boolean {
  return order.sessions.some((session) => session.openings > 0);
}

export function latestSession(order: Order): Session {
  const session = order.sessions.at(-1);
  if (session === undefined) throw new Error(`Order ${order.orderId} has no session.`);
  return session;
}

export function linkStateOf(order: Order, session: Session, now: Date): LinkState {
  if (findPaidAttempt(order) !== undefined) return 'paid';
  if (session.cancelledAt !== null) return 'cancelled';
  if (now >= session.expiresAt) return 'expired';
  return session.openings >= MAX_OPENINGS ? 'disabled' : 'open';
}

/** The attempt GET tells about: the paid one, else the latest. Nobody public says which; this is the assumption. */
export function reportedAttempt(order: Order): Attempt | undefined {
  return findPaidAttempt(order) ?? order.attempts.at(-1);
}

/**
 * Order status and transaction status. Money counts first, then the merchant's cancelling, then the link's lifetime,
 * then the latest attempt. A link used up by 20 openings stays as it was: no source names a status for it.
 */
export function statusOf(order: Order, now: Date): OrderStatus {
  const attempt = reportedAttempt(order);
  if (attempt !== undefined && (attempt.completedAt !== null || attempt.status === 'uncleared')) {
    return { status: attempt.status, financialStatus: financialStatusOf(attempt) };
  }
  const link = linkStateOf(order, latestSession(order), now);
  if (link === 'cancelled' || link === 'expired') {
    return { status: link, financialStatus: attempt === undefined ? null : link };
  }
  return attempt === undefined
    ? { status: 'initialized', financialStatus: isOpened(order) ? 'initialized' : null }
    : { status: attempt.status, financialStatus: financialStatusOf(attempt) };
}

export function financialStatusOf(attempt: Attempt): string {
  return attempt.status === 'completed' ? attempt.gateway.settles : attempt.status;
}
