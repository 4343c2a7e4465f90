import type { LinkEvent } from '../../../utils/links/ledger/link-event.ts';
import type { LedgerReader } from '../../../utils/links/ledger/read-ledger.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';

/** A book to read from, which a test writes into as it likes. */
export type Book = LedgerReader & {
  readonly records: Map<string, LinkRecord>;
  readonly events: LinkEvent[];
  readonly unreadable: unknown[];
  /** Runs before each chunk of `readAll`. */
  between: () => void | Promise<void>;
  isShut: boolean;
};

export function openBook(records: readonly LinkRecord[]): Book {
  const book: Book = {
    records: new Map(records.map((record) => [record.id, record])),
    events: [],
    unreadable: [],
    between: () => {},
    isShut: false,
    get: async (id) => book.records.get(id) ?? null,
    async listNewest(limit) {
      if (book.isShut) throw new DOMException('no', 'VersionError');
      return [...book.records.values()].toSorted((one, other) => other.createdAt - one.createdAt).slice(0, limit);
    },
    async *readAll(size) {
      const all = [...book.records.values()];
      for (let at = 0; at < all.length; at += size) {
        await book.between();
        yield all.slice(at, at + size);
      }
    },
    listEvents: async (id) => book.events.filter(({ linkId }) => linkId === id),
    async *readAllEvents(size) {
      for (let at = 0; at < book.events.length; at += size) yield book.events.slice(at, at + size);
    },
    count: async () => book.records.size + book.unreadable.length,
    listUnreadable: async () => book.unreadable,
  };
  return book;
}
