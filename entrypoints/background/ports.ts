import { browser } from 'wxt/browser';
import type { BackgroundPorts } from '../../utils/background/ports.ts';
import { API_ORIGINS } from '../../utils/multisafepay/environment.ts';
import { LEDGER_CHANNEL, openLedger } from '../../utils/links/ledger/ledger.ts';
import { isFormOpen } from '../../utils/surfaces/form-lock.ts';
import { wakeAt } from './alarm.ts';
import { createApiWork } from './load-api.ts';
import { copyFromBackground } from './copy.ts';
import { notify, setBadge } from './notify.ts';
import { closeStorage, openSlots } from './slots.ts';
import { openPopup, openWindow, readSelectedText } from './tabs.ts';

const channel = new BroadcastChannel(LEDGER_CHANNEL);
/** Lists of links that are open somewhere show the change at once. */
// A channel has no target: only our own pages can hear it.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tellPages = (ids: readonly string[]) => channel.postMessage({ ids });

export function createPorts(): BackgroundPorts {
  const slots = openSlots();
  const shared = {
    ledger: openLedger(undefined, tellPages),
    lock: (name, task) => navigator.locks.request(name, task),
    now: () => Date.now(),
  } satisfies Partial<BackgroundPorts>;
  return {
    ...shared,
    ...slots,
    api: createApiWork({
      ...shared,
      slots: slots.accountSlots,
      watch: slots.watch,
      copies: slots.copies,
      settings: slots.settings,
      onStored: (heard) => browser.storage.local.onChanged.addListener((changes) => heard(Object.keys(changes))),
      closeStorage,
      language: browser.i18n.getUILanguage(),
      onAllowedLess: (heard) => browser.permissions.onRemoved.addListener(heard),
      hasHostAccess: () => browser.permissions.contains({ origins: API_ORIGINS }),
      isOnline: () => navigator.onLine,
    }),
    afterAnswer: (work) => void work().catch(reportError),
    newId: () => crypto.randomUUID(),
    random: (bytes) => crypto.getRandomValues(bytes),
    isFormOpen: (intentId, ms) => isFormOpen(navigator.locks, intentId, ms),
    getTab: (tabId) => browser.tabs.get(tabId).catch(() => null),
    readSelectedText,
    openPopup,
    openWindow,
    copy: copyFromBackground,
    notify,
    setBadge,
    wakeAt,
  };
}
