import { signal, type ReadonlySignal } from '@preact/signals';
import type { Failure } from '../errors/result.ts';
import type { Response } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';

export type Site = Response<'site.list'>[number];
/** `sites` is null until they are known. */
export type SiteListState = { readonly sites: readonly Site[] | null; readonly failure: Failure | null };

export type SiteList = {
  readonly state: ReadonlySignal<SiteListState>;
  open(): Promise<void>;
  /** Null forgets them all. */
  forget(host: string | null): Promise<void>;
};

/** What choices in the form taught of sites, the last one taught first, and how to take it back. */
export function createSiteList(send: Send): SiteList {
  const state = signal<SiteListState>({ sites: null, failure: null });
  async function open(): Promise<void> {
    const listed = await send('site.list', null);
    state.value = listed.ok
      ? { sites: listed.value.toReversed(), failure: null }
      : { ...state.value, failure: listed.error };
  }
  return {
    state,
    open,
    async forget(host) {
      const forgotten = await send('site.forget', { host });
      await open();
      if (!forgotten.ok) state.value = { ...state.value, failure: forgotten.error };
    },
  };
}
