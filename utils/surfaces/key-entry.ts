import { signal, type ReadonlySignal } from '@preact/signals';
import { fail, type Failure, type Result } from '../errors/result.ts';
import type { Response } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';

type Account = Response<'account.connect'>;

export type KeyEntryState = {
  readonly phase: 'idle' | 'checking';
  readonly accounts: readonly Account[];
  /** The account that the last key turned out to belong to. */
  readonly connected: Account | null;
  readonly failure: Failure | null;
};

export type KeyEntryPorts = {
  readonly send: Send;
  /** Asks the person for access to the API's hosts where they have not given it; must be called while they click. */
  readonly requestHostAccess: () => Promise<boolean>;
  /** Leaves the key where only the background takes it from. */
  readonly handOverKey: (key: string) => Promise<Result<null>>;
};

export type KeyEntry = {
  readonly state: ReadonlySignal<KeyEntryState>;
  open(): Promise<void>;
  connect(key: string): Promise<boolean>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
};

/** Accounts and the entering of keys, as the welcome page and the options show them. */
export function createKeyEntry(ports: KeyEntryPorts): KeyEntry {
  const state = signal<KeyEntryState>({ phase: 'idle', accounts: [], connected: null, failure: null });
  const update = (change: Partial<KeyEntryState>) => {
    state.value = { ...state.value, ...change };
  };
  async function open(): Promise<void> {
    const accounts = await ports.send('account.list', null);
    update(accounts.ok ? { accounts: accounts.value } : { failure: accounts.error });
  }
  async function tryKey(key: string): Promise<Result<Account>> {
    // A browser that thinks nobody clicked rejects instead of asking.
    const mayReachHosts = await ports.requestHostAccess().catch(() => false);
    if (!mayReachHosts) return fail('host_access_missing');
    if (key.trim() === '') return fail('key_missing');
    const handedOver = await ports.handOverKey(key);
    return handedOver.ok ? ports.send('account.connect', null) : handedOver;
  }
  return {
    state,
    open,
    /** Whether the key was accepted: only then may the field be emptied. */
    async connect(key) {
      update({ phase: 'checking', failure: null, connected: null });
      const connected = await tryKey(key);
      update({
        phase: 'idle',
        ...(connected.ok ? { connected: connected.value } : { failure: connected.error }),
      });
      if (connected.ok) await open();
      return connected.ok;
    },
    async rename(id, name) {
      const renamed = await ports.send('account.rename', { id, name });
      update({ failure: renamed.ok ? null : renamed.error });
      await open();
    },
    async remove(id) {
      const removed = await ports.send('account.remove', { id });
      update({ failure: removed.ok ? null : removed.error, connected: null });
      await open();
    },
  };
}
