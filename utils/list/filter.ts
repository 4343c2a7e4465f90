import type { LinkStatus } from '../links/link-status.ts';
import { startOfDay } from './days.ts';
import { statusAt, type ListEntry } from './entry.ts';
import type { SearchTexts } from './search-texts.ts';

/** Several statuses under one name. */
export const STATUS_GROUPS = {
  unpaid: ['active', 'opened'],
  attention: ['conflict', 'review', 'checking', 'cancelling', 'failed', 'charged_back', 'unknown'],
} as const satisfies Record<string, readonly LinkStatus[]>;

export type StatusFilter = '' | keyof typeof STATUS_GROUPS | LinkStatus;

/** Empty texts let everything through. Dates are the person's own days, `2026-03-02`, both included. */
export type ListFilter = {
  readonly query: string;
  readonly status: StatusFilter;
  readonly accountId: string;
  readonly from: string;
  readonly until: string;
};

export const NO_FILTER: ListFilter = { query: '', status: '', accountId: '', from: '', until: '' };

/** What a filter lets through, in the same order. `texts`: those that the entries have their places in. */
export function filterEntries(
  entries: readonly ListEntry[],
  texts: SearchTexts,
  filter: ListFilter,
  now: number,
): readonly ListEntry[] {
  const { query, accountId } = filter;
  const found = query.trim() === '' ? entries : texts.find(entries, query);
  if (Object.values({ ...filter, query: '' }).every((value) => value.trim() === '')) return found;
  const statuses = filter.status === '' ? null : statusesOf(filter.status);
  const from = startOfDay(filter.from, 0);
  const until = startOfDay(filter.until, 1);
  return found.filter(
    (entry) =>
      (accountId === '' || entry.accountId === accountId) &&
      (from === null || entry.createdAt >= from) &&
      (until === null || entry.createdAt < until) &&
      (statuses === null || statuses.has(statusAt(entry, now))),
  );
}

function statusesOf(filter: Exclude<StatusFilter, ''>): ReadonlySet<LinkStatus> {
  return new Set(filter === 'unpaid' || filter === 'attention' ? STATUS_GROUPS[filter] : [filter]);
}
