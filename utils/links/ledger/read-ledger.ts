import type { LinkRecord } from '../link.ts';
import type { LedgerDatabase } from './database.ts';
import { linkEventSchema, type LinkEvent } from './link-event.ts';
import { readable, readLinks, type LinkReader } from './read-links.ts';

/** All that can be asked of the book without changing it. Pages open it for this. */
export type LedgerReader = LinkReader & {
  /**
   * All links, the oldest first, in chunks so that a page stays responsive meanwhile. What cannot be read is left out;
   * `listUnreadable` has it.
   */
  readAll(size: number): AsyncGenerator<LinkRecord[]>;
  /** What happened to a link, oldest first. */
  listEvents(linkId: string): Promise<LinkEvent[]>;
  /** All that happened to all links, in chunks, in the order in which it was written down. */
  readAllEvents(size: number): AsyncGenerator<LinkEvent[]>;
  /** How many records the book holds, readable or not. */
  count(): Promise<number>;
  /** Damaged records and those of a later version, as they lie there. */
  listUnreadable(): Promise<unknown[]>;
};

export function readLedger(open: () => Promise<LedgerDatabase>): LedgerReader {
  async function* readRaw(name: 'links' | 'events', size: number): AsyncGenerator<unknown[]> {
    let after: IDBKeyRange | null = null;
    for (;;) {
      const database: LedgerDatabase = await open();
      const transaction = database.transaction(name);
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(after, size),
        transaction.store.getAll(after, size),
      ]);
      const last = keys.at(-1);
      if (last === undefined) return;
      yield values;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }

  return {
    ...readLinks(open),
    readAll: (size) => readByTime(open, size),
    async listEvents(linkId) {
      return readableEvents(await (await open()).getAllFromIndex('events', 'linkId', linkId));
    },
    async *readAllEvents(size) {
      for await (const events of readRaw('events', size)) yield readableEvents(events);
    },
    count: async () => (await open()).count('links'),
    async listUnreadable() {
      const unreadable: unknown[] = [];
      for await (const records of readRaw('links', 1_000)) {
        unreadable.push(...records.filter((record) => readable([record]).length === 0));
      }
      return unreadable;
    },
  };
}

/**
 * By time, because who looks through many links later does so by time: what lies beside each other in memory is found eight
 * times as fast. Several links may have one time, so each chunk begins with the last time of the one before it.
 */
async function* readByTime(open: () => Promise<LedgerDatabase>, size: number): AsyncGenerator<LinkRecord[]> {
  let from: number | null = null;
  let seen = new Set<string>();
  for (let limit = size; ;) {
    const index = (await open()).transaction('links').store.index('createdAt');
    const chunk: unknown[] = await index.getAll(from === null ? null : IDBKeyRange.lowerBound(from), limit);
    const records = readable(chunk);
    yield records.filter(({ id }) => !seen.has(id));
    if (chunk.length < limit) return;
    const last = (chunk.at(-1) as LinkRecord).createdAt;
    // A whole chunk of one time leads no further: the next has to be larger.
    if (last === from) limit *= 2;
    else [limit, from, seen] = [size, last, new Set()];
    for (const { id, createdAt } of records) if (createdAt === last) seen.add(id);
  }
}

function readableEvents(events: readonly unknown[]): LinkEvent[] {
  return events.flatMap((event) => {
    const parsed = linkEventSchema.safeParse(event);
    return parsed.success ? [parsed.data] : [];
  });
}
