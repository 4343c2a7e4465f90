import { signal, type ReadonlySignal } from '@preact/signals';
import type { Failure } from '../errors/result.ts';
import type { Response } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';

export type Settings = Response<'settings.read'>;
/** `settings` is null until they are known; `saved` after a change that is stored. */
export type LinkSettingsState = {
  readonly settings: Settings | null;
  readonly saved: boolean;
  readonly failure: Failure | null;
};

export type LinkSettings = {
  readonly state: ReadonlySignal<LinkSettingsState>;
  open(): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
};

/** How links are looked after, as the person wants it. Each change is stored at once. */
export function createLinkSettings(send: Send): LinkSettings {
  const state = signal<LinkSettingsState>({ settings: null, saved: false, failure: null });
  return {
    state,
    async open() {
      const read = await send('settings.read', null);
      state.value = read.ok
        ? { settings: read.value, saved: false, failure: null }
        : { ...state.value, failure: read.error };
    },
    async change(change) {
      const before = state.value.settings;
      if (before === null) return;
      const settings = { ...before, ...change };
      state.value = { settings, saved: false, failure: null };
      const written = await send('settings.write', settings);
      state.value = written.ok
        ? { settings, saved: true, failure: null }
        : { settings: before, saved: false, failure: written.error };
    },
  };
}
