import type { ListEntry } from './entry.ts';

function isNewer(one: ListEntry, other: ListEntry): boolean {
  return one.createdAt > other.createdAt || (one.createdAt === other.createdAt && one.id < other.id);
}

/** Puts entries in any order among others that are sorted, in one pass over them. */
export function mergeNewest(sorted: readonly ListEntry[], more: readonly ListEntry[]): ListEntry[] {
  const coming = more.toSorted((one, other) => (isNewer(one, other) ? -1 : 1));
  const merged: ListEntry[] = [];
  let next = 0;
  for (const entry of sorted) {
    for (let one = coming[next]; one !== undefined && isNewer(one, entry); one = coming[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(entry);
  }
  return merged.concat(coming.slice(next));
}

/** Takes these ids out, and puts in what they are now. */
export function replaceEntries(
  sorted: readonly ListEntry[],
  ids: ReadonlySet<string>,
  now: readonly ListEntry[],
): ListEntry[] {
  return mergeNewest(
    sorted.filter(({ id }) => !ids.has(id)),
    now,
  );
}
