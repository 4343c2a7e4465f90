import type { Account } from '../accounts/account.ts';
import { listAccounts } from '../accounts/account-store.ts';
import { connectAccount, type AccountSlots } from '../accounts/connect-account.ts';
import { draftOfOrder } from '../draft/draft-of-order.ts';
import type { Draft } from '../draft/draft.ts';
import { ok, type Result } from '../errors/result.ts';
import { decimalSeparatorOf } from '../i18n/decimal-separator.ts';
import { bringBack, dropCopies, keepCopy, type Copies } from '../links/backup/copies.ts';
import { restoreLinks, type Restored } from '../links/backup/restore-links.ts';
import { cancelLink, type CancelFailure } from '../links/ending/cancel-link.ts';
import { deleteLinks } from '../links/ending/delete-links.ts';
import { eraseCustomer } from '../links/ending/erase-customer.ts';
import { listClosedLinks } from '../links/ending/list-closed.ts';
import { findSimilar } from '../links/finding/find-similar.ts';
import { freeOrderId, nextFreeOrderId } from '../links/finding/free-order-id.ts';
import type { LedgerFailure } from '../links/ledger/ledger.ts';
import type { LinkEvent } from '../links/ledger/link-event.ts';
import { viewLink } from '../links/link-view.ts';
import type { LinkRecord } from '../links/link.ts';
import { createLink, type CreateFailure, type CreateOptions } from '../links/making/create-link.ts';
import { settleLinks, stepLink, type Settled } from '../links/making/settle-links.ts';
import type { Intent } from '../links/transitions.ts';
import { mendSchedule } from '../links/watching/mend-schedule.ts';
import { refreshLinks, type Refreshed } from '../links/watching/refresh-links.ts';
import { resumeWatch } from '../links/watching/resume-watch.ts';
import type { AccountWatch } from '../links/watching/watch-state.ts';
import { watchLinks, type WatchPorts } from '../links/watching/watch-links.ts';
import type { Gateway, TransactionPage } from '../multisafepay/client.ts';
import type { Request, Response } from '../messages/contract.ts';
import { createCall, type Fetch } from '../multisafepay/http.ts';
import type { TransactionFilter } from '../multisafepay/transaction.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import type { Slot } from '../storage/slot.ts';
import { createClientFor, type ReadyPorts } from './client-for.ts';
import { remember } from './remember.ts';

/** What the work with the API needs from the rest of the background. */
export type ApiPorts = Pick<ReadyPorts, 'hasHostAccess' | 'isOnline'> &
  Pick<WatchPorts, 'ledger' | 'lock' | 'now' | 'watch'> & {
    readonly slots: AccountSlots;
    readonly settings: Slot<Settings>;
    /** Hears which keys of the local storage were changed, by whomever; and when the person allows less than before. */
    readonly onStored: (heard: (keys: readonly string[]) => void) => void;
    readonly onAllowedLess: (heard: () => void) => void;
    readonly copies: Copies;
    readonly fetch: Fetch;
    readonly closeStorage: () => Promise<void>;
    /** That the browser speaks. */
    readonly language: string;
  };

/** Everything that may end in a request to MultiSafepay, and what is seldom asked for. It is loaded at its first use. */
export type ApiWork = {
  /** See `createLink`. */
  create(
    wish: Omit<Intent, 'environment'>,
    how: Omit<CreateOptions, 'similarWithinMs'>,
  ): Promise<Result<LinkRecord, CreateFailure>>;
  /** See `stepLink`, `settleLinks`, `watchLinks`, `mendSchedule`, `refreshLinks` and `cancelLink`. */
  step(id: string): Promise<Settled>;
  settle(): Promise<LinkRecord[]>;
  watch(): Promise<void>;
  mendSchedule(): Promise<void>;
  refresh(ids: readonly string[]): Promise<Refreshed>;
  /** Also gives what a new link for the same can be called. */
  cancel(id: string): Promise<Result<{ record: LinkRecord; nextOrderId: string }, CancelFailure>>;
  /** See `keepCopy` and `bringBack`. */
  keepCopy(record: LinkRecord): Promise<void>;
  bringBack(): Promise<void>;
  /** See `findSimilar`: the newest few, and the next free order id. Nothing is like a wish of an account that is gone. */
  findSimilar(wish: Request<'link.similar'>): Promise<Response<'link.similar'>>;
  /** How watching the accounts that there are stands. */
  listWatches(): Promise<AccountWatch[]>;
  /** See `deleteLinks`, `eraseCustomer` and `restoreLinks`. */
  delete(ids: readonly string[]): Promise<Result<{ changed: number }, LedgerFailure>>;
  erase(ids: readonly string[]): Promise<Result<{ changed: number }, LedgerFailure>>;
  restore(links: readonly LinkRecord[], events: readonly LinkEvent[]): Promise<Result<Restored, LedgerFailure>>;
  /** A draft that asks for what a link asked for, under an order id that is free; null where there is no such link. */
  draftAgain(id: string, intentId: string, replaces: boolean): Promise<Draft | null>;
  /** Deletes what has been closed for so many months. */
  deleteOld(months: number): Promise<void>;
  listGateways(accountId: string): Promise<Result<Gateway[]>>;
  listTransactions(accountId: string, filter: TransactionFilter): Promise<Result<TransactionPage>>;
  connect(): Promise<Result<Account>>;
};

/** More than these say nothing more to a person who asks whether a link was made before. */
const MOST_SIMILAR = 3;
const DAY_MS = 86_400_000;

export function openApiWork(ports: ApiPorts): ApiWork {
  const call = createCall(ports.fetch);
  const rememberSlot = <Value>(slot: Slot<Value>) => ({
    read: remember(
      () => slot.read(),
      (forget) => ports.onStored((keys) => keys.includes(slot.key) && forget()),
    ),
  });
  const ready: ReadyPorts = {
    slots: { accounts: rememberSlot(ports.slots.accounts), keys: rememberSlot(ports.slots.keys) },
    hasHostAccess: remember(ports.hasHostAccess, ports.onAllowedLess, (isAllowed) => isAllowed),
    isOnline: ports.isOnline,
  };
  const settings = rememberSlot(ports.settings);
  const similarWithin = async () => (await readSettings(settings)).similarDays * DAY_MS;
  const links: WatchPorts = { ...ports, clientFor: createClientFor(call, ready) };
  const orderIdAfter = ({ accountId, order, invoiceNumber }: LinkRecord): Promise<string> =>
    nextFreeOrderId(links.ledger, { accountId, orderId: order.orderId, invoiceNumber });
  return {
    create: async (wish, how) => createLink(links, wish, { ...how, similarWithinMs: await similarWithin() }),
    step: (id) => stepLink(links, id),
    settle: () => settleLinks(links),
    watch: () => watchLinks(links),
    mendSchedule: () => mendSchedule(links),
    refresh: (ids) => refreshLinks(links, ids),
    async cancel(id) {
      const cancelled = await cancelLink(links, id);
      if (!cancelled.ok) return cancelled;
      return ok({ record: cancelled.value, nextOrderId: await orderIdAfter(cancelled.value) });
    },
    async findSimilar({ accountId, except, ...wish }) {
      const account = (await listAccounts(ready.slots.accounts)).find(({ id }) => id === accountId);
      const { orderId } = wish.order;
      if (account === undefined) return { links: [], freeOrderId: orderId };
      const { environment } = account;
      const windowMs = await similarWithin();
      const [similar, free] = await Promise.all([
        findSimilar(links.ledger, { ...wish, environment }, links.now(), windowMs),
        freeOrderId(links.ledger, { accountId, orderId, invoiceNumber: wish.invoiceNumber }),
      ]);
      const others = similar.filter(({ id }) => id !== except);
      const views = others.slice(0, MOST_SIMILAR).map((record) => viewLink(record, links.now()));
      return { links: views, freeOrderId: free };
    },
    async listWatches() {
      const known = new Set((await listAccounts(ports.slots.accounts)).map(({ id }) => id));
      return ((await links.watch.read()) ?? []).filter(({ accountId }) => known.has(accountId));
    },
    keepCopy: (record) => keepCopy(ports.copies, record),
    bringBack: () => bringBack(links.ledger, ports.copies, links.now()),
    async delete(ids) {
      await dropCopies(ports.copies, ids);
      return deleteLinks(links.ledger, ids);
    },
    async erase(ids) {
      await dropCopies(ports.copies, ids);
      return eraseCustomer(links, ids);
    },
    restore: (records, events) => restoreLinks(links.ledger, records, events),
    async draftAgain(id, intentId, replaces) {
      const record = await links.ledger.get(id);
      if (record === null) return null;
      const orderId = await orderIdAfter(record);
      return draftOfOrder({
        ...record,
        intentId,
        order: { ...record.order, orderId },
        replaces: replaces ? id : null,
        decimalSeparator: decimalSeparatorOf(ports.language),
      });
    },
    async deleteOld(months) {
      const old = await listClosedLinks(links.ledger, links.now(), months);
      await dropCopies(ports.copies, old);
      if (old.length > 0) await links.ledger.remove(old);
    },
    async listGateways(accountId) {
      const client = await links.clientFor(accountId);
      return client.ok ? client.value.listGateways() : client;
    },
    async listTransactions(accountId, filter) {
      const client = await links.clientFor(accountId);
      return client.ok ? client.value.listTransactions(filter) : client;
    },
    async connect() {
      const connected = await connectAccount({ ...ports, call });
      if (connected.ok) await resumeWatch(links, connected.value.id);
      return connected;
    },
  };
}
