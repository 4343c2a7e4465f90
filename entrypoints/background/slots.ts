import { browser } from 'wxt/browser';
import { accountsSlot } from '../../utils/accounts/account-store.ts';
import { enteredKeySlot, keysSlot } from '../../utils/accounts/key-store.ts';
import { draftSlot, selectionSlot, usualSlot } from '../../utils/draft/draft-slots.ts';
import { sitesSlot } from '../../utils/sites/sites-slot.ts';
import { copiesSlot } from '../../utils/links/backup/copies.ts';
import { watchSlot } from '../../utils/links/watching/watch-state.ts';
import { settingsSlot } from '../../utils/settings/settings.ts';
import { openSlot } from '../../utils/storage/slot.ts';

/** Where the browser can, only our own pages and the background may open the storage; Firefox has no such switch. */
export async function closeStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Every declared key that the background uses, opened. */
export function openSlots() {
  const areas = { local: browser.storage.local, session: browser.storage.session };
  return {
    accountSlots: {
      accounts: openSlot(areas, accountsSlot),
      keys: openSlot(areas, keysSlot),
      enteredKey: openSlot(areas, enteredKeySlot),
    },
    usual: openSlot(areas, usualSlot),
    sites: openSlot(areas, sitesSlot),
    settings: openSlot(areas, settingsSlot),
    copies: openSlot(areas, copiesSlot),
    watch: openSlot(areas, watchSlot),
    draftOf: (tabId: number | null) => openSlot(areas, draftSlot, String(tabId ?? 'none')),
    selectionOf: (tabId: number | null) => openSlot(areas, selectionSlot, String(tabId ?? 'none')),
  };
}
