import { browser } from 'wxt/browser';
import { accountsSlot } from '../../utils/accounts/account-store.ts';
import { enteredKeySlot, keysSlot } from '../../utils/accounts/key-store.ts';
import type { BackgroundPorts } from '../../utils/background/ports.ts';
import { draftSlot, selectionSlot, usualSlot } from '../../utils/draft/draft-slots.ts';
import { openLedger } from '../../utils/links/ledger.ts';
import { isFormOpen } from '../../utils/surfaces/form-lock.ts';
import { sitesSlot } from '../../utils/sites/sites-slot.ts';
import { openSlot } from '../../utils/storage/slot.ts';
import { createClientFor } from './client-for.ts';
import { call } from './load-http.ts';
import { copyFromBackground } from './copy.ts';
import { clearBadge, notify } from './notify.ts';
import { openPopup, openWindow, readSelectedText } from './tabs.ts';

const WAKE = 'settle';

/** Where the browser can, only our own pages and the background may open the storage; Firefox has no such switch. */
export async function closeStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export function createPorts(): BackgroundPorts {
  const areas = { local: browser.storage.local, session: browser.storage.session };
  const keys = openSlot(areas, keysSlot);
  const accounts = openSlot(areas, accountsSlot);
  return {
    ledger: openLedger(),
    lock: (name, task) => navigator.locks.request(name, task),
    now: Date.now,
    clientFor: createClientFor(call, keys, accounts),
    call,
    newId: () => crypto.randomUUID(),
    random: (bytes) => crypto.getRandomValues(bytes),
    closeStorage,
    accountSlots: { accounts, keys, enteredKey: openSlot(areas, enteredKeySlot) },
    usual: openSlot(areas, usualSlot),
    sites: openSlot(areas, sitesSlot),
    draftOf: (tabId) => openSlot(areas, draftSlot, String(tabId ?? 'none')),
    selectionOf: (tabId) => openSlot(areas, selectionSlot, String(tabId ?? 'none')),
    isFormOpen: (intentId) => isFormOpen(navigator.locks, intentId),
    getTab: (tabId) => browser.tabs.get(tabId).catch(() => null),
    readSelectedText,
    openPopup,
    openWindow,
    copy: copyFromBackground,
    notify,
    clearBadge,
    wakeLater: async (wanted) => {
      if (!wanted) await browser.alarms.clear(WAKE);
      // Creating an alarm anew would push it away each time.
      else if ((await browser.alarms.get(WAKE)) == null) await browser.alarms.create(WAKE, { periodInMinutes: 0.5 });
    },
  };
}
