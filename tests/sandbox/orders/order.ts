import type { Environment } from '../hosts.ts';
import type { Gateway } from '../catalogue/gateways.ts';

/** How a payer's attempt can end. `initialized` = begun, no money yet. */
export type AttemptStatus =
  | 'initialized'
  | 'completed'
  | 'declined'
  | 'void'
  | 'expired'
  | 'uncleared'
  | 'cancelled'
  | 'refunded'
  | 'partial_refunded'
  | 'chargeback';

/** One transaction: every attempt on the payment page makes a new one under the same order id. */
export type Attempt = {
  /** Counts all attempts of the sandbox: their order in time. */
  readonly number: number;
  readonly transactionId: bigint;
  readonly gateway: Gateway;
  readonly createdAt: Date;
  modifiedAt: Date;
  /** Set when money came in; stays set after a refund. */
  completedAt: Date | null;
  status: AttemptStatus;
  reason: string | null;
  reasonCode: string | null;
  /** Minor units. */
  refunded: number;
};

/** One payment page. POSTing an unpaid order again makes a second session of the same order. */
export type Session = {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** How often the page was loaded while the link lived; 20 is the end. */
  openings: number;
  cancelledAt: Date | null;
};

/** What the merchant asked for, after coercion. `amount` in minor units, lifetime in seconds. */
export type OrderRequest = {
  readonly type: string;
  readonly orderId: string;
  readonly currency: string;
  readonly amount: number;
  readonly description: string;
  readonly gateway: Gateway | null;
  readonly lifetime: number;
  /** The whole JSON body as it came. */
  readonly body: Readonly<Record<string, unknown>>;
};

export type Order = {
  readonly environment: Environment;
  readonly siteId: number;
  readonly orderId: string;
  request: OrderRequest;
  readonly createdAt: Date;
  modifiedAt: Date;
  readonly sessions: Session[];
  readonly attempts: Attempt[];
};

/** Openings after which a link is disabled. */
export const MAX_OPENINGS = 20;
