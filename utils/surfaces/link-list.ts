import { signal, type ReadonlySignal } from '@preact/signals';
import type { CopyResult } from '../clipboard/copy-text.ts';
import type { Failure } from '../errors/result.ts';
import type { Response } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';

export type LinkListState = {
  readonly phase: 'loading' | 'ready' | 'refreshing';
  readonly links: Response<'link.list'>;
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

/** The list of links: what it shows, and what can be done in it. */
export function createLinkList(send: Send, copyText: (text: string) => Promise<CopyResult>): LinkList {
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
      const [links, accounts] = await Promise.all([send('link.list', null), send('account.list', null)]);
      if (!links.ok) return update({ phase: 'ready', failure: links.error });
      update({ phase: 'ready', links: links.value, accounts: accounts.ok ? accounts.value : [], failure: null });
    },
    async refresh() {
      update({ phase: 'refreshing', failure: null });
      const refreshed = await send('link.refresh', null);
      if (!refreshed.ok) return update({ phase: 'ready', failure: refreshed.error });
      update({ phase: 'ready', links: refreshed.value.links, notAsked: refreshed.value.failed });
    },
    async copy(id, url) {
      const copied = await copyText(url);
      update({ copied: { id, done: copied.ok } });
    },
  };
}
