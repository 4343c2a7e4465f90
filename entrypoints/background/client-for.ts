import { browser } from 'wxt/browser';
import type { Account } from '../../utils/accounts/account.ts';
import { listAccounts } from '../../utils/accounts/account-store.ts';
import { readKey, type StoredKey } from '../../utils/accounts/key-store.ts';
import { fail, ok } from '../../utils/errors/result.ts';
import type { LinkPorts } from '../../utils/links/ports.ts';
import { createClient } from '../../utils/multisafepay/client.ts';
import { API_ORIGINS } from '../../utils/multisafepay/environment.ts';
import type { Call } from '../../utils/multisafepay/http.ts';
import type { Slot } from '../../utils/storage/slot.ts';

/** An account's way to the API. What a failed `fetch` cannot tell apart is asked here, before anything is sent. */
export function createClientFor(
  call: Call,
  keys: Slot<StoredKey[]>,
  accounts: Slot<Account[]>,
): LinkPorts['clientFor'] {
  return async (accountId) => {
    const account = (await listAccounts(accounts)).find(({ id }) => id === accountId);
    const key = await readKey(keys, accountId);
    if (account === undefined || key === null) return fail('account_unknown');
    if (!(await browser.permissions.contains({ origins: API_ORIGINS }))) return fail('host_access_missing');
    return navigator.onLine ? ok(createClient(call, account.environment, key)) : fail('offline');
  };
}
