import { listAccounts, removeAccount, renameAccount } from '../accounts/account-store.ts';
import { deleteKey } from '../accounts/key-store.ts';
import { ok } from '../errors/result.ts';
import type { Handlers } from '../messages/router.ts';
import type { BackgroundPorts } from './ports.ts';

type AccountMessage = 'account.list' | 'account.connect' | 'account.rename' | 'account.remove';

/** What the options and the welcome page ask of the background. */
export function accountHandlers(ports: BackgroundPorts): Pick<Handlers<'background'>, AccountMessage> {
  const { accountSlots: slots } = ports;
  return {
    'account.list': async () => ok(await listAccounts(slots.accounts)),
    'account.connect': async () => (await ports.api()).connect(),
    'account.rename': ({ id, name }) => renameAccount(slots.accounts, id, name),
    async 'account.remove'({ id }) {
      const deleted = await deleteKey(slots.keys, id);
      return deleted.ok ? removeAccount(slots.accounts, id) : deleted;
    },
  };
}
