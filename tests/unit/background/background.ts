import { writeKey } from '../../../utils/accounts/key-store.ts';
import { accountHandlers } from '../../../utils/background/account-handlers.ts';
import { openApiWork } from '../../../utils/background/api-work.ts';
import { formHandlers } from '../../../utils/background/form-handlers.ts';
import { linkHandlers } from '../../../utils/background/link-handlers.ts';
import { listHandlers } from '../../../utils/background/list-handlers.ts';
import { settingsHandlers } from '../../../utils/background/settings-handlers.ts';
import { siteHandlers } from '../../../utils/background/site-handlers.ts';
import type { BackgroundPorts, Tab } from '../../../utils/background/ports.ts';
import type { LinkView } from '../../../utils/links/link-view.ts';
import { draftSlot, selectionSlot, usualSlot } from '../../../utils/draft/draft-slots.ts';
import { fail, ok } from '../../../utils/errors/result.ts';
import { saveAccount } from '../../../utils/accounts/account-store.ts';
import { copiesSlot } from '../../../utils/links/backup/copies.ts';
import { sitesSlot } from '../../../utils/sites/sites-slot.ts';
import { settingsSlot } from '../../../utils/settings/settings.ts';
import { openSlot } from '../../../utils/storage/slot.ts';
import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import { openSetting, type Setting } from '../accounts/setting.ts';
import { World } from '../links/world.ts';

export type Background = {
  readonly world: World;
  readonly setting: Setting;
  readonly ports: BackgroundPorts;
  readonly handlers: ReturnType<typeof formHandlers> &
    ReturnType<typeof linkHandlers> &
    ReturnType<typeof listHandlers> &
    ReturnType<typeof settingsHandlers> &
    ReturnType<typeof siteHandlers> &
    ReturnType<typeof accountHandlers>;
  /** What the browser was asked to do, in order. */
  readonly events: string[];
  readonly copied: string[];
  readonly notified: LinkView[];
};

/** The browser as it stands around the background: all of it can be changed by a test. */
export type Surroundings = {
  openForms?: ReadonlySet<string>;
  tabs?: ReadonlyMap<number, Tab>;
  canCopy?: boolean;
  opensPopup?: boolean;
  selectedText?: string | null;
};

/** A background with one account (the bakery's test site), an empty ledger, and the sandbox as its network. */
export async function openBackground({
  openForms = new Set(),
  tabs = new Map(),
  canCopy = true,
  opensPopup = true,
  selectedText = null,
}: Surroundings = {}): Promise<Background> {
  const world = new World();
  const setting = openSetting();
  const { areas } = setting;
  const events: string[] = [];
  const copied: string[] = [];
  const notified: LinkView[] = [];
  let ids = 0;
  let pending: Promise<unknown> = Promise.resolve();
  const { ledger, lock, now, watch } = world.openContext().ports;
  const book = { ledger, lock, now };
  const work = openApiWork({
    ...book,
    watch,
    copies: openSlot(areas, copiesSlot),
    settings: openSlot(areas, settingsSlot),
    onStored: (heard) => areas.local.onChanged(heard),
    onAllowedLess: () => {},
    slots: setting.ports.slots,
    fetch: (request) => world.sandbox.fetch(request),
    closeStorage: async () => {},
    language: 'nl',
    hasHostAccess: async () => world.notReady !== 'host_access_missing',
    isOnline: () => world.notReady !== 'offline',
  });
  const ports: BackgroundPorts = {
    ...book,
    api: async () => work,
    afterAnswer: (work) => {
      pending = Promise.all([pending, work()]);
    },
    newId: () => `id-${(ids += 1)}`,
    random: (bytes) => bytes.fill(7),
    accountSlots: setting.ports.slots,
    usual: openSlot(areas, usualSlot),
    sites: openSlot(areas, sitesSlot),
    settings: openSlot(areas, settingsSlot),
    watch,
    draftOf: (tabId) => openSlot(areas, draftSlot, String(tabId ?? 'none')),
    selectionOf: (tabId) => openSlot(areas, selectionSlot, String(tabId ?? 'none')),
    isFormOpen: async (intentId) => openForms.has(intentId),
    getTab: async (tabId) => {
      const tab = tabs.get(tabId);
      if (tab === undefined) return null;
      return tab;
    },
    readSelectedText: async () => {
      if (selectedText === null) throw new Error('Cannot access contents of the page.');
      return selectedText;
    },
    openPopup: async () => {
      events.push('popup');
      return opensPopup;
    },
    openWindow: async (path) => void events.push(`window ${path}`),
    copy: async (text) => {
      copied.push(text);
      return canCopy ? ok(null) : fail('clipboard_refused');
    },
    notify: {
      made: async (link, isCopied) => {
        notified.push(link);
        events.push(`notify made ${isCopied}`);
      },
      paid: async (link, { hideNames, afterEnd }) => {
        notified.push(link);
        events.push(`notify paid${hideNames ? ' nameless' : ''}${afterEnd ? ' after its end' : ''}`);
      },
      severalPaid: async (links) => {
        notified.push(...links);
        events.push(`notify ${links.length} paid`);
      },
    },
    setBadge: async (count) => void events.push(`badge ${count}`),
    wakeAt: async (when) => void events.push(when === null ? 'alarm off' : `alarm in ${(when - world.time) / 1_000} s`),
  };
  await writeKey(ports.accountSlots.keys, 'test-2001', SANDBOX_KEYS.bakery);
  await saveAccount(ports.accountSlots.accounts, {
    id: 'test-2001',
    environment: 'test',
    name: 'Bakery',
    siteId: '2001',
    merchantId: '1',
    keyEnding: 'cdEF',
    addedAt: 1,
  });
  const all = {
    ...formHandlers(ports),
    ...linkHandlers(ports),
    ...listHandlers(ports),
    ...settingsHandlers(ports),
    ...siteHandlers(ports),
    ...accountHandlers(ports),
  };
  // A test waits for what the person does not.
  const handlers = {
    ...all,
    async 'link.create'(...request: Parameters<(typeof all)['link.create']>) {
      const made = await all['link.create'](...request);
      await pending;
      return made;
    },
  };
  return { world, setting, ports, handlers, events, copied, notified };
}
