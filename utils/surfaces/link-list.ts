import { signal, type ReadonlySignal } from '@preact/signals';
import type { CopyResult } from '../clipboard/copy-text.ts';
import type { Failure } from '../errors/result.ts';
import type { LinkView } from '../links/link-view.ts';
import type { Response } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';

export type LinkListState = {
  readonly phase: 'loading' | 'ready' | 'refreshing';
  readonly links: readonly LinkView[];
  readonly accounts: Response<'account.list'>;
  readonly failure: Failure | null;
  /** How many links the last refresh could not ask about. */
  readonly notAsked: number;
  /** The link whose address was just copied, or could not be. */
  readonly copied: { readonly id: string; readonly done: boolean } | null;
};

export type LinkList = {
  readonly state: ReadonlySignal<LinkListState>;
  open(): Promise<void>;
  refresh(): Promise<void>;
  copy(id: string, url: string): Promise<void>;
};

export type LinkListPorts = {
  readonly send: Send;
  readonly copyText: (text: string) => Promise<CopyResult>;
  /** The newest links, straight from the book. */
  readonly listNewest: () => Promise<readonly LinkView[]>;
};

const MAX_REFRESHED = 10;

/** The list of links: what it shows, and what can be done in it. */
export function createLinkList({ send, copyText, listNewest }: LinkListPorts): LinkList {
  const state = signal<LinkListState>({
    phase: 'loading',
    links: [],
    accounts: [],
    failure: null,
    notAsked: 0,
    copied: null,
  });
  const update = (change: Partial<LinkListState>) => {
    state.value = { ...state.value, ...change };
  };
  return {
    state,
    async open() {
      const [links, accounts] = await Promise.all([listNewest(), send('account.list', null)]);
      update({ phase: 'ready', links, accounts: accounts.ok ? accounts.value : [], failure: null });
    },
    async refresh() {
      update({ phase: 'refreshing', failure: null });
      const open = state.value.links.filter(({ status }) => status === 'active' || status === 'opened');
      const ids = open.slice(0, MAX_REFRESHED).map(({ id }) => id);
      const refreshed = await send('link.refresh', { ids });
      if (!refreshed.ok) return update({ phase: 'ready', failure: refreshed.error });
      update({ phase: 'ready', links: await listNewest(), notAsked: refreshed.value.failed });
    },
    async copy(id, url) {
      const copied = await copyText(url);
      update({ copied: { id, done: copied.ok } });
    },
  };
}
