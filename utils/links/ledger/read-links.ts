import { linkRecordSchema, type LinkRecord } from '../link.ts';
import type { LedgerDatabase } from './database.ts';

/** What everybody who opens the book may ask of it. */
export type LinkReader = {
  get(id: string): Promise<LinkRecord | null>;
  listNewest(limit: number): Promise<LinkRecord[]>;
};

export function readLinks(open: () => Promise<LedgerDatabase>): LinkReader {
  return {
    async get(id) {
      return readable([await (await open()).get('links', id)])[0] ?? null;
    },
    async listNewest(limit) {
      const transaction = (await open()).transaction('links');
      const newest: unknown[] = [];
      let cursor = await transaction.store.index('createdAt').openCursor(null, 'prev');
      while (cursor !== null && newest.length < limit) {
        newest.push(cursor.value);
        cursor = await cursor.continue();
      }
      return readable(newest);
    },
  };
}

/** Reading means parsing: what does not parse stays where it is, untouched, and is not shown as a link. */
export function readable(records: readonly unknown[]): LinkRecord[] {
  return records.flatMap((record) => {
    const parsed = linkRecordSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}
