import type { Failure } from '../../errors/result.ts';
import type { Client } from '../../multisafepay/client.ts';
import type { Slot } from '../../storage/slot.ts';
import type { LinkRecord } from '../link.ts';
import type { LinkPorts, NotReady } from '../ports.ts';
import { listPayments, listReturns } from './list-payments.ts';
import { endLater } from '../ending/cancel-link.ts';
import { lookAtLink } from './look-at-link.ts';
import { DAY, LONGEST_WAIT, needsLook, nextPoll } from './schedule.ts';
import { afterAnswer, afterFailure, readWatch, saveWatch, type AccountWatch } from './watch-state.ts';
import { planLinks } from './plan-links.ts';

export type WatchPorts = LinkPorts & { readonly watch: Slot<AccountWatch[]> };

/** How many requests one tick may cost, whatever is due. */
export const MAX_REQUESTS = 10;
const BATCH = 1_000;
const MINUTE = 60_000;
/** Why an account can't be asked at the moment, and how long nothing is tried again. */
const NOT_READY_WAIT: Readonly<Record<NotReady, number>> = {
  offline: MINUTE,
  host_access_missing: 15 * MINUTE,
  account_unknown: LONGEST_WAIT / 4,
};
/** What is wrong with one order's answer keeps nobody from asking about the next. */
const OF_ONE_ORDER: ReadonlySet<string> = new Set([
  'answer_unexpected',
  'order_mismatch',
  'record_changed',
  'already_paid',
  'not_cancelled',
  'storage_failed',
  'storage_unreadable',
  'api_failed',
]);

/** One round of looking after links: how many requests are left, and whose payments were listed in it already. */
export type Tick = { requestsLeft: number; readonly listed: Set<string> };

/**
 * Looks after every link that is due, with at most ten requests: one list of payments for an account, which answers for
 * most of its links, then single links, the longest unasked first. What there was no request for and the list did not
 * answer stays due. After a failure its account is left in peace for a while. Nothing due is no request.
 */
export async function watchLinks(ports: WatchPorts): Promise<void> {
  const tick: Tick = { requestsLeft: MAX_REQUESTS, listed: new Set() };
  const seen = new Set<string>();
  for (;;) {
    // A time far ahead was set by a clock that was wrong.
    const listed = await ports.ledger.listDue(ports.now(), BATCH, ports.now() + LONGEST_WAIT + MINUTE);
    const due = listed.filter(({ id }) => !seen.has(id));
    if (due.length === 0) return;
    for (const { id } of due) seen.add(id);
    for (const [accountId, records] of Map.groupBy(due, (record) => record.accountId)) {
      await watchAccount(ports, accountId, records, tick);
    }
  }
}

async function watchAccount(
  ports: WatchPorts,
  accountId: string,
  due: readonly LinkRecord[],
  tick: Tick,
): Promise<void> {
  const watch = await readWatch(ports.watch, accountId);
  // A refused key stays refused until another one is entered.
  if (watch.trouble === 'key_rejected') return postponeAll(ports, due, ports.now() + LONGEST_WAIT / 4);
  const pausedFor = (watch.pausedUntil ?? 0) - ports.now();
  if (pausedFor > 0 && pausedFor <= DAY) return postponeAll(ports, due, ports.now() + pausedFor);
  const client = await ports.clientFor(accountId);
  if (!client.ok) return postponeAll(ports, due, ports.now() + NOT_READY_WAIT[client.error.code]);

  const asked = await ask(ports, client.value, watch, due, tick);
  if (!('code' in asked)) return saveWatch(ports.watch, afterAnswer(asked, ports.now()));
  const seconds = asked.details?.['seconds'];
  const paused = afterFailure(watch, asked.code, ports.now(), typeof seconds === 'number' ? seconds : 0);
  await saveWatch(ports.watch, paused);
  await postponeAll(ports, due, paused.pausedUntil ?? ports.now() + MINUTE);
}

/** Gives the account's watch as it stands then, or what went wrong. */
async function ask(
  ports: WatchPorts,
  client: Client,
  watch: AccountWatch,
  due: readonly LinkRecord[],
  tick: Tick,
): Promise<AccountWatch | Failure> {
  let current = watch;
  const { accountId } = watch;
  if (!tick.listed.has(accountId) && tick.requestsLeft > 0) {
    const listed = await listPayments(ports, client, watch, tick);
    // Not every key may list; single orders can be asked about all the same.
    if (!listed.ok && listed.error.code !== 'key_rejected') return listed.error;
    if (listed.ok) {
      current = listed.value;
      tick.listed.add(accountId);
    }
  }
  const isListed = tick.listed.has(accountId);
  const failed = await lookAtSome(ports, client, due, tick, isListed);
  if (failed !== null) return failed;
  if (isListed) current = await sweepReturns(ports, client, current, tick);
  if (isListed) await putOff(ports, due);
  return current;
}

/** Once a day, and not on the first: nothing that was paid here before can have been sent back yet. */
async function sweepReturns(ports: WatchPorts, client: Client, watch: AccountWatch, tick: Tick): Promise<AccountWatch> {
  const since = ports.now() - watch.sweptAt;
  if (watch.sweptAt === 0 || since < 0) return { ...watch, sweptAt: ports.now() };
  return since > DAY ? listReturns(ports, client, watch, tick) : watch;
}

/** Single links, those first that were not asked about for the longest. Gives what went wrong, if anything did. */
async function lookAtSome(
  ports: WatchPorts,
  client: Client,
  due: readonly LinkRecord[],
  tick: Tick,
  isListed: boolean,
): Promise<Failure | null> {
  const waiting = due
    .filter((record) => record.state === 'created' && needsLook(record, ports.now(), isListed))
    .toSorted((one, other) => (one.remote?.checkedAt ?? 0) - (other.remote?.checkedAt ?? 0));
  for (const { id, ending } of waiting) {
    const isEnding = ending !== null && ending.doneAt === null;
    const cost = isEnding ? 2 : 1;
    if (tick.requestsLeft < cost) return null;
    tick.requestsLeft -= cost;
    const looked = await (isEnding ? endLater(ports, client, id) : lookAtLink(ports, client, id));
    if (!looked.ok && !OF_ONE_ORDER.has(looked.error.code)) return looked.error;
  }
  return null;
}

/** What was answered for by the list is due again later. Where an answer has changed a record, it knows when. */
async function putOff(ports: WatchPorts, due: readonly LinkRecord[]): Promise<void> {
  const times = new Map(due.map(({ id, pollAt }) => [id, pollAt]));
  await planLinks(ports.ledger, [...times.keys()], (record) =>
    record.pollAt === times.get(record.id) ? nextPoll(record, ports.now()) : record.pollAt,
  );
}

async function postponeAll({ ledger }: WatchPorts, due: readonly LinkRecord[], until: number): Promise<void> {
  await planLinks(
    ledger,
    due.map(({ id }) => id),
    () => until,
  );
}
