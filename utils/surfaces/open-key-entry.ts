import { enteredKeySlot } from '../accounts/key-store.ts';
import { createSend } from '../messages/send.ts';
import { API_ORIGINS } from '../multisafepay/environment.ts';
import { openSlot, type StorageArea } from '../storage/slot.ts';
import { createKeyEntry, type KeyEntry } from './key-entry.ts';

/** The parts of the browser that entering a key needs. */
export type KeyEntryBrowser = {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
  readonly storage: { readonly local: StorageArea; readonly session: StorageArea };
};

export function openKeyEntry({ runtime, permissions, storage }: KeyEntryBrowser): KeyEntry {
  const slot = openSlot(storage, enteredKeySlot);
  return createKeyEntry({
    send: createSend((message) => runtime.sendMessage(message)),
    // Asking for what is already given answers yes at once, and asking first would lose the click that allows to ask.
    requestHostAccess: () => permissions.request({ origins: API_ORIGINS }),
    handOverKey: (key) => slot.write(key.slice(0, 500)),
  });
}
