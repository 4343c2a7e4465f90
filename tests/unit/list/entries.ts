import { entryOf, isListed, searchedOf, type ListEntry } from '../../../utils/list/entry.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { createSearchTexts, type SearchTexts } from '../../../utils/list/search-texts.ts';
import { makeRecord } from '../../browser/fill-ledger.ts';

export const NOW = Date.UTC(2026, 2, 2, 12);

/** A record of the nth hour before now, with changes. */
export function record(number = 0, changes: Partial<LinkRecord> = {}): LinkRecord {
  return makeRecord(number, NOW, changes);
}

export function entry(number = 0, changes: Partial<LinkRecord> = {}): ListEntry {
  const made = record(number, changes);
  if (!isListed(made)) throw new Error('This record has no row.');
  return entryOf(made);
}

/** Entries of records, and the texts that they are searched by. */
export function entriesOf(records: readonly LinkRecord[]): { entries: ListEntry[]; texts: SearchTexts } {
  const texts = createSearchTexts();
  return { entries: records.map((one) => entryOf(one, texts.add(searchedOf(one)))), texts };
}

/** An entry that asks for this. */
export function asking(order: Partial<LinkRecord['order']>, changes: Partial<LinkRecord> = {}): ListEntry {
  return entry(0, { ...changes, order: { ...record().order, ...order } });
}
