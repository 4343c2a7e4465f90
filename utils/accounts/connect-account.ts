import { fail, type Result } from '../errors/result.ts';
import { createClient } from '../multisafepay/client.ts';
import type { Call } from '../multisafepay/http.ts';
import type { Slot } from '../storage/slot.ts';
import type { Account } from './account.ts';
import { saveAccount } from './account-store.ts';
import { identifyKey, type KeyFailure, type KeyIdentity } from './identify-key.ts';
import { findAccountOf, takeEnteredKey, writeKey, type StoredKey } from './key-store.ts';

export type AccountSlots = {
  readonly accounts: Slot<Account[]>;
  readonly keys: Slot<StoredKey[]>;
  readonly enteredKey: Slot<string>;
};

export type ConnectPorts = {
  readonly slots: AccountSlots;
  readonly call: Call;
  readonly now: () => number;
  /** Closes the storage to content scripts where the browser can; awaited before a key is written. */
  readonly closeStorage: () => Promise<void>;
};

/**
 * Makes an account of the key that was just entered: proves it, finds out whose it is, stores it. The key of a site that
 * is already known replaces the old one. Nothing is stored unless the key is proven.
 */
export async function connectAccount(ports: ConnectPorts): Promise<Result<Account, KeyFailure | 'storage_failed'>> {
  const key = await takeEnteredKey(ports.slots.enteredKey);
  if (key === null) return fail('key_missing');
  const identity = await identifyKey(key, (environment) => createClient(ports.call, environment, key));
  if (!identity.ok) return identity;
  await ports.closeStorage();
  const known = await findAccountOf(ports.slots.keys, key);
  const account = await describeAccount(identity.value, key, known, ports.now());
  // Key first: an account without a key would be offered and fail, a key without an account is never used.
  const written = await writeKey(ports.slots.keys, account.id, key);
  return written.ok ? saveAccount(ports.slots.accounts, account) : written;
}

/** `known`: the account that already has this key, whatever `GET /me` says of it today. */
async function describeAccount(
  { environment, site }: KeyIdentity,
  key: string,
  known: string | null,
  now: number,
): Promise<Account> {
  return {
    id: known ?? `${environment}-${site === null ? await fingerprint(key) : site.siteId}`,
    environment,
    name: site === null ? '' : `Site ${site.siteId}`,
    siteId: site?.siteId ?? null,
    merchantId: site?.merchantId ?? null,
    keyEnding: key.slice(-4),
    addedAt: now,
  };
}

/** Tells accounts apart where the API does not name the site; ten hex digits of a hash give nothing of the key away. */
async function fingerprint(key: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return Array.from(new Uint8Array(hash).slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
