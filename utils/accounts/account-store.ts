import * as z from 'zod/mini';
import { fail, ok, type Result } from '../errors/result.ts';
import { declareSlot, type Slot } from '../storage/slot.ts';
import { type Account, accountSchema, MAX_ACCOUNT_NAME } from './account.ts';

export const accountsSlot = declareSlot({
  key: 'accounts',
  area: 'local',
  version: 1,
  schema: z.array(accountSchema),
  clearedBy: 'removal',
});

/** The accounts, oldest first. Only the background writes them. */
export async function listAccounts(slot: Pick<Slot<Account[]>, 'read'>): Promise<Account[]> {
  return (await slot.read()) ?? [];
}

/** Adds an account, or replaces the one with the same id (a renewed key), keeping its name and place. */
export async function saveAccount(slot: Slot<Account[]>, account: Account): Promise<Result<Account, 'storage_failed'>> {
  const accounts = await listAccounts(slot);
  const old = accounts.find(({ id }) => id === account.id);
  const saved = old === undefined ? account : { ...account, name: old.name, addedAt: old.addedAt };
  const next = old === undefined ? [...accounts, saved] : accounts.map((each) => (each.id === saved.id ? saved : each));
  const written = await slot.write(next);
  return written.ok ? ok(saved) : written;
}

export async function renameAccount(
  slot: Slot<Account[]>,
  id: string,
  name: string,
): Promise<Result<null, 'storage_failed' | 'account_unknown'>> {
  const accounts = await listAccounts(slot);
  if (!accounts.some((account) => account.id === id)) return fail('account_unknown');
  const clean = name.replace(/\s+/g, ' ').trim().slice(0, MAX_ACCOUNT_NAME);
  return slot.write(
    accounts.map((account) => (account.id === id && clean !== '' ? { ...account, name: clean } : account)),
  );
}

export async function removeAccount(slot: Slot<Account[]>, id: string): Promise<Result<null, 'storage_failed'>> {
  return slot.write((await listAccounts(slot)).filter((account) => account.id !== id));
}
