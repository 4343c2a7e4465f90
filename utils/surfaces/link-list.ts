import { signal } from '@preact/signals';
import { isOpen } from '../links/link-status.ts';
import { historyOf } from '../links/ledger/history.ts';
import type { LinkRecord } from '../links/link.ts';
import { entryOf, isListed, isSameCustomer, searchedOf, statusAt, type ListEntry } from '../list/entry.ts';
import { filterEntries, type ListFilter } from '../list/filter.ts';
import { mergeNewest, replaceEntries } from '../list/newest-first.ts';
import { createSearchTexts } from '../list/search-texts.ts';
import { createAddUp } from '../list/totals.ts';
import { createLinkActions } from './link-list-actions.ts';
import { EMPTY_LIST, type LinkList, type LinkListPorts, type LinkListState } from './link-list-state.ts';

export { statusAt };
export { NO_FILTER } from '../list/filter.ts';
export { LINK_STATUSES, tellRemote } from '../links/link-status.ts';
export type * from './link-list-state.ts';

/** So many are there at the first paint. */
const FIRST = 60;
const CHUNK = 300;
const MAX_REFRESHED = 10;

/** The list of links: what it shows, and what can be done in it. It reads the book itself and writes nothing. */
export function createLinkList(ports: LinkListPorts): LinkList {
  const { send, reader, now } = ports;
  const state = signal(EMPTY_LIST);
  let index: readonly ListEntry[] = [];
  const texts = createSearchTexts();
  const addUp = createAddUp();
  /** What changed while the others were being read: a chunk may hold what it was before. */
  const changed = new Set<string>();
  const accountIds = new Set<string>();

  let last: Promise<unknown> = Promise.resolve();
  /** One look into the book after the other: what was read first must not be shown last. */
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const done = last.then(task);
    last = done.catch(() => null);
    return done;
  };

  const update = (change: Partial<LinkListState>) => {
    state.value = { ...state.value, ...change };
  };
  const filter = (change: Partial<ListFilter>) => {
    const next = { ...state.value.filter, ...change };
    const shown = filterEntries(index, texts, next, now());
    update({ filter: next, shown, totals: addUp(shown, now()) });
  };
  /** Shows what the index holds now. */
  const draw = (change: Partial<LinkListState> = {}) => {
    update({ ...change, count: index.length });
    if (state.value.phase === 'ready') {
      const known = new Set(state.value.accounts.map(({ id }) => id));
      update({ strangers: [...accountIds].filter((id) => !known.has(id)) });
    }
    filter({});
  };
  const entriesOf = (records: readonly (LinkRecord | null)[]) =>
    records.flatMap((record) => {
      if (record === null || !isListed(record)) return [];
      accountIds.add(record.accountId);
      return entryOf(record, texts.add(searchedOf(record)));
    });

  async function readNewest(): Promise<void> {
    try {
      index = entriesOf(await reader.listNewest(FIRST));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      update({ phase: 'shut' });
      return;
    }
    draw({ phase: 'reading' });
  }

  async function askAround(): Promise<void> {
    const [accounts, watches] = await Promise.all([send('account.list', null), send('watch.list', null)]);
    draw({ accounts: accounts.ok ? accounts.value : [], watches: watches.ok ? watches.value : [] });
  }

  async function readRest(): Promise<void> {
    const records = await reader.count();
    const known = new Set(index.map(({ id }) => id));
    const coming: ListEntry[] = [];
    let readable = 0;
    for await (const chunk of reader.readAll(CHUNK)) {
      readable += chunk.length;
      for (const entry of entriesOf(chunk)) if (!known.has(entry.id)) coming.push(entry);
      update({ count: known.size + coming.length });
      await ports.idle();
    }
    index = mergeNewest(
      index,
      coming.filter(({ id }) => !changed.has(id)),
    );
    await ports.idle();
    // Links may have been deleted meanwhile: only who looks knows that something cannot be read.
    const unreadable = readable < records ? (await reader.listUnreadable()).length : 0;
    draw({ phase: 'ready', unreadable });
    if (changed.size > 0) await take([...changed]);
    changed.clear();
  }

  const take = (ids: readonly string[]) => inTurn(() => readAgain(ids));

  async function readAgain(ids: readonly string[]): Promise<void> {
    if (state.value.phase === 'shut') return;
    if (state.value.phase === 'reading') for (const id of ids) changed.add(id);
    const records = await Promise.all(ids.map((id) => reader.get(id)));
    index = replaceEntries(index, new Set(ids), entriesOf(records));
    const open = state.value.details?.record.id;
    draw();
    if (open !== undefined && ids.includes(open)) await readDetails(open);
  }

  async function readDetails(id: string | null): Promise<void> {
    const record = id === null ? null : await reader.get(id);
    if (record === null || !isListed(record)) return update({ details: null });
    const entry = entryOf(record);
    update({ details: { record, entry, events: historyOf(record, await reader.listEvents(record.id)) } });
  }

  return {
    state,
    ports,
    open: () => inTurn(readNewest),
    async read() {
      if (state.value.phase !== 'shut') await Promise.all([askAround(), readRest()]);
    },
    take,
    look: (id) => inTurn(() => readDetails(id)),
    async refresh() {
      if (state.value.phase === 'shut' || state.value.isRefreshing) return;
      update({ isRefreshing: true, failure: null });
      const ids = state.value.shown.filter((entry) => isOpenNow(entry, now())).slice(0, MAX_REFRESHED);
      const refreshed = await send('link.refresh', { ids: ids.map(({ id }) => id) });
      const watches = await send('watch.list', null);
      update({
        isRefreshing: false,
        ...(refreshed.ok ? { notAsked: refreshed.value.failed } : { failure: refreshed.error }),
        ...(watches.ok ? { watches: watches.value } : {}),
      });
      const newest = await reader.listNewest(FIRST);
      await take([...new Set([...ids, ...newest].map(({ id }) => id))]);
    },
    filter,
    all: () => index,
    sameCustomer(id) {
      const one = index.find((entry) => entry.id === id);
      if (one === undefined) return [];
      return [one, ...index.filter((entry) => entry !== one && isSameCustomer(one, entry))];
    },
    ...createLinkActions(ports, {
      update,
      forget: (said) => {
        if (state.value.said === said) update({ said: null });
      },
      take,
    }),
  };
}

function isOpenNow(entry: ListEntry, now: number): boolean {
  const status = statusAt(entry, now);
  return isOpen(status) || status === 'making' || status === 'checking';
}
