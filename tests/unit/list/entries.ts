import { entryOf, type ListEntry } from '../../../utils/list/entry.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { makeRecord } from '../../browser/fill-ledger.ts';

export const NOW = Date.UTC(2026, 2, 2, 12);

/** A record of the nth hour before now, with changes. */
export function record(number = 0, changes: Partial<LinkRecord> = {}): LinkRecord {
  return makeRecord(number, NOW, changes);
}

export function entry(number = 0, changes: Partial<LinkRecord> = {}): ListEntry {
  const made = entryOf(record(number, changes));
  if (made === null) throw new Error('This record has no row.');
  return made;
}

/** An entry that asks for this. */
export function asking(order: Partial<LinkRecord['order']>, changes: Partial<LinkRecord> = {}): ListEntry {
  return entry(0, { ...changes, order: { ...record().order, ...order } });
}
