import type { ReadonlySignal } from '@preact/signals';
import type { CopyResult } from '../clipboard/copy-text.ts';
import type { Failure } from '../errors/result.ts';
import type { LinkEvent } from '../links/ledger/link-event.ts';
import type { LedgerReader } from '../links/ledger/read-ledger.ts';
import type { LinkRecord } from '../links/link.ts';
import type { LinkStatus } from '../links/link-status.ts';
import type { ListEntry } from '../list/entry.ts';
import { NO_FILTER, type ListFilter } from '../list/filter.ts';
import type { Total } from '../list/totals.ts';
import type { Response } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';

export type { LinkEvent, LinkStatus, ListEntry, ListFilter, Total };
export type Watch = Response<'watch.list'>[number];

/** One link with all that is known of it. */
export type LinkDetails = {
  readonly record: LinkRecord;
  readonly entry: ListEntry;
  readonly events: readonly LinkEvent[];
};

/** What was just done, to be said once; `count`: to how many links. `status`: of a copied link that is not open. */
export type Said = {
  readonly what: 'copied' | 'not_copied' | 'cancelled' | 'cancelling' | 'erased' | 'deleted';
  readonly id: string | null;
  readonly count: number;
  readonly status?: LinkStatus;
};

export type LinkListState = {
  /**
   * `opening`: nothing is known. `reading`: the newest are there, the others are coming. `ready`: all are. `shut`: the book
   * cannot be opened.
   */
  readonly phase: 'opening' | 'reading' | 'ready' | 'shut';
  readonly isRefreshing: boolean;
  readonly filter: ListFilter;
  /** What the filter lets through, newest first, and what that comes to. */
  readonly shown: readonly ListEntry[];
  readonly totals: readonly Total[];
  /** How many links there are, and how many records cannot be read. */
  readonly count: number;
  readonly unreadable: number;
  readonly accounts: Response<'account.list'>;
  /** Accounts of links that are not connected in this browser. */
  readonly strangers: readonly string[];
  readonly watches: readonly Watch[];
  readonly failure: Failure | null;
  /** How many links the last refresh could not ask about. */
  readonly notAsked: number;
  readonly said: Said | null;
  readonly details: LinkDetails | null;
};

export const EMPTY_LIST: LinkListState = {
  phase: 'opening',
  isRefreshing: false,
  filter: NO_FILTER,
  shown: [],
  totals: [],
  count: 0,
  unreadable: 0,
  accounts: [],
  strangers: [],
  watches: [],
  failure: null,
  notAsked: 0,
  said: null,
  details: null,
};

export type LinkListPorts = {
  readonly send: Send;
  readonly copyText: (text: string) => Promise<CopyResult>;
  readonly reader: LedgerReader;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Runs a task after so many milliseconds. */
  readonly later: (task: () => void, ms: number) => void;
  /** Resolves when the page has nothing better to do. */
  readonly idle: () => Promise<void>;
  /** The tab of this list; the form opens over it. */
  readonly tabId: () => Promise<number | null>;
  /** Puts a file among the person's downloads. */
  readonly save: (name: string, type: string, parts: readonly string[]) => void;
};

export type LinkList = {
  readonly state: ReadonlySignal<LinkListState>;
  readonly ports: LinkListPorts;
  /** Shows the newest links; `read` then reads all others. */
  open(): Promise<void>;
  read(): Promise<void>;
  /** Reads again what may have changed: these links and the newest. */
  take(ids: readonly string[]): Promise<void>;
  /** Asks MultiSafepay how the open links among those shown stand. */
  refresh(): Promise<void>;
  filter(change: Partial<ListFilter>): void;
  /** All links that can be shown, whatever the filter says. */
  all(): readonly ListEntry[];
  /** Opens the details of a link; null closes them. */
  look(id: string | null): Promise<void>;
  copy(id: string): Promise<void>;
  cancel(id: string): Promise<void>;
  /** Opens the form with what a link asked for. */
  again(id: string, replaces: boolean): Promise<void>;
  /** Links of the customer of this one, itself first. */
  sameCustomer(id: string): readonly ListEntry[];
  erase(ids: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
};
