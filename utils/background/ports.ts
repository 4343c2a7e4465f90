import type { AccountSlots } from '../accounts/connect-account.ts';
import type { CopyResult } from '../clipboard/copy-text.ts';
import type { Draft } from '../draft/draft.ts';
import type { Selection } from '../draft/draft-slots.ts';
import type { Ledger } from '../links/ledger/ledger.ts';
import type { AccountWatch } from '../links/watching/watch-state.ts';
import type { Lock } from '../links/ports.ts';
import type { LinkView } from '../links/link-view.ts';
import type { Site } from '../sites/site.ts';
import type { Settings } from '../settings/settings.ts';
import type { Slot } from '../storage/slot.ts';
import type { ApiWork } from './api-work.ts';

export type Tab = {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly incognito?: boolean | undefined;
};

/** What the person is told when no surface is open. */
export type Notify = {
  /** A link was made after its form was closed. */
  made(link: LinkView, copied: boolean): Promise<void>;
  /** `afterEnd`: it had been cancelled or replaced before. */
  paid(link: LinkView, how: { readonly hideNames: boolean; readonly afterEnd: boolean }): Promise<void>;
  severalPaid(links: readonly LinkView[]): Promise<void>;
};

/** Everything the background's work needs from outside: the browser, the network, time and chance. */
export type BackgroundPorts = {
  readonly ledger: Ledger;
  readonly lock: Lock;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** What speaks to MultiSafepay, loaded when it is first wanted. */
  readonly api: () => Promise<ApiWork>;
  /** Work that nobody waits for, and that must not be lost while this run lives. */
  readonly afterAnswer: (work: () => Promise<void>) => void;
  readonly newId: () => string;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  readonly accountSlots: AccountSlots;
  readonly usual: Slot<{ accountId: string; currency: string }>;
  readonly sites: Slot<Site[]>;
  readonly settings: Slot<Settings>;
  readonly watch: Slot<AccountWatch[]>;
  readonly draftOf: (tabId: number | null) => Slot<Draft>;
  readonly selectionOf: (tabId: number | null) => Slot<Selection>;
  /** Whether a form is open that shows this draft, and so will copy its link itself. */
  readonly isFormOpen: (intentId: string, ms?: number) => Promise<boolean>;
  /** Null where the tab is gone. */
  readonly getTab: (tabId: number) => Promise<Tab | null>;
  /** The selected text of a tab's frames; rejects where the browser forbids it. */
  readonly readSelectedText: (tabId: number) => Promise<string>;
  /** Whether the browser opened the popup: it may refuse for many reasons. */
  readonly openPopup: () => Promise<boolean>;
  readonly openWindow: (path: string) => Promise<void>;
  /** Puts a text on the clipboard although no page of ours is open. */
  readonly copy: (text: string) => Promise<CopyResult>;
  readonly notify: Notify;
  /** A number on the toolbar button; 0 is none. */
  readonly setBadge: (count: number) => Promise<void>;
  /** Wakes the background at that moment (epoch milliseconds), or a little later; null: no more. */
  readonly wakeAt: (when: number | null) => Promise<void>;
};
