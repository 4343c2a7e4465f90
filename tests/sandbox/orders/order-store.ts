import type { Gateway } from '../catalogue/gateways.ts';
import type { Site } from '../catalogue/sites.ts';
import { makeAlphanumeric, makeDigits, type Random } from '../random-text.ts';
import type { Attempt, AttemptStatus, Order, OrderRequest, Session } from './order.ts';
import { isOpened } from './order-status.ts';

export type Outcome = 'success' | 'declined' | 'cancelled' | 'expired' | 'uncleared' | 'started';

/** The payer's buttons (the iDEAL simulator's words) and what they make of a transaction. */
const STATUS_OF_OUTCOME: Readonly<Record<Outcome, AttemptStatus>> = {
  success: 'completed',
  declined: 'declined',
  cancelled: 'void',
  expired: 'expired',
  uncleared: 'uncleared',
  started: 'initialized',
};

export type SessionHit = { readonly order: Order; readonly session: Session };

/** All orders of all sites. Ids are unique within a site only. */
export class OrderStore {
  readonly #now: () => Date;
  readonly #random: Random;
  #orders: Order[] = [];
  #transactions = 0;

  constructor(now: () => Date, random: Random) {
    this.#now = now;
    this.#random = random;
  }

  /** Every order, oldest first. */
  get all(): readonly Order[] {
    return this.#orders;
  }

  ofSite(site: Site): Order[] {
    return this.#orders.filter((order) => order.siteId === site.site_id && order.environment === site.environment);
  }

  /** By the merchant's order id, else by the PSP id of one of its transactions. */
  find(site: Site, id: string): Order | undefined {
    const orders = this.ofSite(site);
    return (
      orders.find((order) => order.orderId === id) ??
      orders.find((order) => order.attempts.some((attempt) => attempt.transactionId.toString() === id))
    );
  }

  findSession(sessionId: string): SessionHit | undefined {
    for (const order of this.#orders) {
      const session = order.sessions.find(({ id }) => id === sessionId);
      if (session !== undefined) return { order, session };
    }
    return undefined;
  }

  /** Makes the order, or for a known unpaid one a further session; the later request then counts. */
  place(site: Site, request: OrderRequest): SessionHit {
    const now = this.#now();
    const known = this.ofSite(site).find((order) => order.orderId === request.orderId);
    const order: Order = known ?? {
      environment: site.environment,
      siteId: site.site_id,
      orderId: request.orderId,
      request,
      createdAt: now,
      modifiedAt: now,
      sessions: [],
      attempts: [],
    };
    const session: Session = {
      id: makeDigits(this.#random, 4) + makeAlphanumeric(this.#random, 31),
      createdAt: now,
      expiresAt: new Date(now.getTime() + request.lifetime * 1000),
      openings: 0,
      cancelledAt: null,
    };
    order.request = request;
    order.modifiedAt = now;
    order.sessions.push(session);
    if (known === undefined) this.#orders.push(order);
    return { order, session };
  }

  /** A payer chose a method: a new transaction begins. A page nobody loaded through HTTP counts as opened. */
  attempt(order: Order, gateway: Gateway, outcome: Outcome): Attempt {
    const now = this.#now();
    this.#transactions += 1;
    const attempt: Attempt = {
      number: this.#transactions,
      transactionId: this.#makeTransactionId(now),
      gateway,
      createdAt: now,
      modifiedAt: now,
      completedAt: null,
      status: 'initialized',
      reason: null,
      reasonCode: null,
      refunded: 0,
    };
    const session = order.sessions.at(-1);
    if (session !== undefined && !isOpened(order)) session.openings = 1;
    order.attempts.push(attempt);
    this.settle(order, attempt, outcome);
    return attempt;
  }

  /** The bank's word on a begun (or uncleared) transaction. */
  settle(order: Order, attempt: Attempt, outcome: Outcome): void {
    const now = this.#now();
    attempt.status = STATUS_OF_OUTCOME[outcome];
    attempt.completedAt = outcome === 'success' ? now : null;
    attempt.reason = outcome === 'declined' ? 'Declined by the sandbox' : null;
    attempt.reasonCode = outcome === 'declined' ? '3001' : null;
    attempt.modifiedAt = now;
    order.modifiedAt = now;
  }

  /** Gives back `amount` minor units (default: all that is left) of a paid attempt. */
  refund(order: Order, attempt: Attempt, amount = order.request.amount - attempt.refunded): void {
    attempt.refunded = Math.min(order.request.amount, attempt.refunded + amount);
    this.mark(order, attempt, attempt.refunded === order.request.amount ? 'refunded' : 'partial_refunded');
  }

  mark(order: Order, attempt: Attempt, status: AttemptStatus): void {
    attempt.status = status;
    attempt.modifiedAt = this.#now();
    order.modifiedAt = attempt.modifiedAt;
  }

  /** Kills every session of the order. */
  cancelSessions(order: Order): void {
    const now = this.#now();
    for (const session of order.sessions) session.cancelledAt ??= now;
    order.modifiedAt = now;
  }

  clear(): void {
    this.#orders = [];
  }

  /** Unix second, then by turns 7 digits (odd and beyond 2^53, so a double cannot hold it) or 6. */
  #makeTransactionId(now: Date): bigint {
    const second = Math.floor(now.getTime() / 1000).toString();
    const digits = this.#transactions % 2 === 1 ? `${makeDigits(this.#random, 6)}7` : makeDigits(this.#random, 6);
    return BigInt(second + digits);
  }
}
