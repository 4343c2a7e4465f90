import { ok, type Result } from '../../errors/result.ts';
import type { Client, ClientFailure, FoundOrder } from '../../multisafepay/client.ts';
import type { Transaction, TransactionFilter } from '../../multisafepay/transaction.ts';
import { findNamed } from '../ledger/named.ts';
import type { LinkPorts } from '../ports.ts';
import { hearOfLink } from './look-at-link.ts';
import type { AccountWatch } from './watch-state.ts';
import type { Tick } from './watch-links.ts';

const PAGE = 100;
const MAX_PAGES = 3;
/** Payments may come into the list a little later than the time that stands on them. */
const OVERLAP_MS = 10 * 60_000;
const RETURNS = ['refunded', 'partial_refunded', 'chargeback'] as const;

/**
 * Takes in all payments of the account since the newest that is known, and gives the account's watch with the newest one
 * now. "Since" goes by the API's own clock: ours may be wrong. What three pages do not hold, single looks will find.
 */
export async function listPayments(
  ports: LinkPorts,
  client: Client,
  watch: AccountWatch,
  tick: Tick,
): Promise<Result<AccountWatch, ClientFailure>> {
  const since = watch.paidUntil === null ? { status: 'completed' } : { completedFrom: watch.paidUntil - OVERLAP_MS };
  const listed = await readPages(client, since, tick);
  if (!listed.ok) return listed;
  for (const transaction of listed.value) await hearTransaction(ports, watch.accountId, transaction);
  const times = listed.value.flatMap(({ completedAt }) => completedAt ?? []);
  return ok({ ...watch, paidUntil: Math.max(watch.paidUntil ?? 0, ...times) || null });
}

/** Refunds and chargebacks come long after a payment, and are asked for once a day. A failure leaves them for the next time. */
export async function listReturns(
  ports: LinkPorts,
  client: Client,
  watch: AccountWatch,
  tick: Tick,
): Promise<AccountWatch> {
  if (tick.requestsLeft < RETURNS.length) return watch;
  for (const status of RETURNS) {
    const listed = await readPages(client, { status }, tick, 1);
    if (!listed.ok) return watch;
    for (const transaction of listed.value) await hearTransaction(ports, watch.accountId, transaction);
  }
  return { ...watch, sweptAt: ports.now() };
}

async function readPages(
  client: Client,
  filter: Omit<TransactionFilter, 'limit'>,
  tick: Tick,
  pages = MAX_PAGES,
): Promise<Result<Transaction[], ClientFailure>> {
  const all: Transaction[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages && tick.requestsLeft > 0; page += 1) {
    tick.requestsLeft -= 1;
    const listed = await client.listTransactions({ ...filter, limit: PAGE, after });
    if (!listed.ok) return listed;
    all.push(...listed.value.transactions);
    after = listed.value.after;
    if (after === null) break;
  }
  return ok(all);
}

async function hearTransaction(ports: LinkPorts, accountId: string, transaction: Transaction): Promise<void> {
  const { orderId, status, minor, currency, completedAt, method } = transaction;
  const found: FoundOrder = { status, minor, currency, opened: true, completedAt, method };
  for (const { id, state } of (await findNamed(ports.ledger, accountId, orderId)).links) {
    if (state === 'created') await hearOfLink(ports, id, found);
  }
}
