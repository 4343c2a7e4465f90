import * as z from 'zod/mini';
import type { Result } from '../errors/result.ts';
import { declareSlot, type Slot } from '../storage/slot.ts';

/** The API keys by account id. Read and written by this module alone, in the background alone. */
export const keysSlot = declareSlot({
  key: 'keys',
  area: 'local',
  version: 1,
  schema: z.array(z.object({ accountId: z.string(), key: z.string() })),
  clearedBy: 'removal',
});

/**
 * A key on its way from the page where it was pasted to the background, in memory only. It goes this way and not in a
 * message, so that no message ever holds a key.
 */
export const enteredKeySlot = declareSlot({
  key: 'enteredKey',
  area: 'session',
  version: 1,
  schema: z.string().check(z.maxLength(500)),
  clearedBy: 'taking',
});

export type StoredKey = { readonly accountId: string; readonly key: string };
type Keys = Slot<StoredKey[]>;

export async function readKey(slot: Pick<Keys, 'read'>, accountId: string): Promise<string | null> {
  const keys = (await slot.read()) ?? [];
  return keys.find((stored) => stored.accountId === accountId)?.key ?? null;
}

/** The id of the account that has this key. */
export async function findAccountOf(slot: Keys, key: string): Promise<string | null> {
  const keys = (await slot.read()) ?? [];
  return keys.find((stored) => stored.key === key)?.accountId ?? null;
}

export async function writeKey(slot: Keys, accountId: string, key: string): Promise<Result<null, 'storage_failed'>> {
  return slot.write([...(await withoutKey(slot, accountId)), { accountId, key }]);
}

export async function deleteKey(slot: Keys, accountId: string): Promise<Result<null, 'storage_failed'>> {
  return slot.write(await withoutKey(slot, accountId));
}

async function withoutKey(slot: Keys, accountId: string): Promise<StoredKey[]> {
  return ((await slot.read()) ?? []).filter((stored) => stored.accountId !== accountId);
}

/** Takes the entered key out of its slot, without the white space that comes with pasting. */
export async function takeEnteredKey(slot: Slot<string>): Promise<string | null> {
  const key = await slot.read();
  await slot.clear();
  return key === null ? null : key.trim();
}
