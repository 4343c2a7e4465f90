import type { Result } from '../errors/result.ts';
import type { Client } from '../multisafepay/client.ts';
import type { Ledger } from './ledger/ledger.ts';

/** Why nothing could be sent, known before anything was. */
export type NotReady = 'offline' | 'host_access_missing' | 'account_unknown';

/** Runs `task` while no other context runs one of the same name. The lock dies with its holder. */
export type Lock = <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;

/** What the making of links needs from outside. */
export type LinkPorts = {
  readonly ledger: Ledger;
  readonly lock: Lock;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The account's way to the API, or why there is none at the moment. */
  readonly clientFor: (accountId: string) => Promise<Result<Client, NotReady>>;
};

/** Whoever makes or settles an order holds this lock: two drafts with the same order id are one thing to the API. */
export function orderLock(accountId: string, orderId: string): string {
  return `order:${accountId}:${orderId}`;
}
