import * as z from 'zod/mini';
import { declareSlot, type Slot } from '../../storage/slot.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { linkRecordSchema, type LinkRecord } from '../link.ts';
import { restoreLinks } from './restore-links.ts';

/**
 * The newest links once more, in another store of the browser: a damaged database is emptied by the browser itself, without
 * a word. As they were when they were made; how they stand is asked again.
 */
export const copiesSlot = declareSlot({
  key: 'copies',
  area: 'local',
  version: 1,
  schema: z.array(linkRecordSchema),
  clearedBy: 'removal',
});
export type Copies = Slot<LinkRecord[]>;

/** What a hundred kilobytes hold. */
export const MOST_COPIES = 200;

export async function keepCopy(copies: Copies, record: LinkRecord): Promise<void> {
  const others = ((await copies.read()) ?? []).filter(({ id }) => id !== record.id);
  await copies.write([record, ...others].slice(0, MOST_COPIES));
}

/** What leaves the book leaves the copies as well. */
export async function dropCopies(copies: Copies, ids: readonly string[]): Promise<void> {
  const kept = ((await copies.read()) ?? []).filter(({ id }) => !ids.includes(id));
  await copies.write(kept);
}

/** Fills a book that has become empty from the copies; each link tells of it in its history. */
export async function bringBack(
  ledger: Pick<Ledger, 'get' | 'read' | 'listNewest' | 'writeAll'>,
  copies: Copies,
  now: number,
): Promise<void> {
  if ((await ledger.listNewest(MOST_COPIES)).length > 0) return;
  const links = (await copies.read()) ?? [];
  const events = links.map(({ id }) => ({ linkId: id, at: now, kind: 'restored' as const }));
  if (links.length > 0) await restoreLinks(ledger, links, events);
}
