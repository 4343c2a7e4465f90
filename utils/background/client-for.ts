import type { Account } from '../accounts/account.ts';
import { listAccounts } from '../accounts/account-store.ts';
import { readKey, type StoredKey } from '../accounts/key-store.ts';
import { fail, ok } from '../errors/result.ts';
import type { LinkPorts } from '../links/ports.ts';
import { createClient } from '../multisafepay/client.ts';
import type { Call } from '../multisafepay/http.ts';
import type { Slot } from '../storage/slot.ts';

export type ReadyPorts = {
  readonly slots: {
    readonly accounts: Pick<Slot<Account[]>, 'read'>;
    readonly keys: Pick<Slot<StoredKey[]>, 'read'>;
  };
  /** Whether the person lets this product reach MultiSafepay's hosts. */
  readonly hasHostAccess: () => Promise<boolean>;
  readonly isOnline: () => boolean;
};

/** An account's way to the API. What a failed `fetch` cannot tell apart is asked here, before anything is sent. */
export function createClientFor(call: Call, { slots, hasHostAccess, isOnline }: ReadyPorts): LinkPorts['clientFor'] {
  return async (accountId) => {
    const [accounts, key, isAllowed] = await Promise.all([
      listAccounts(slots.accounts),
      readKey(slots.keys, accountId),
      hasHostAccess(),
    ]);
    const account = accounts.find(({ id }) => id === accountId);
    if (account === undefined || key === null) return fail('account_unknown');
    if (!isAllowed) return fail('host_access_missing');
    return isOnline() ? ok(createClient(call, account.environment, key)) : fail('offline');
  };
}
