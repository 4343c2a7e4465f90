import type { Slot } from '../../storage/slot.ts';
import type { AccountWatch } from './watch-state.ts';

const HOUR = 3_600_000;

type Clocked = { readonly watch: Slot<AccountWatch[]>; readonly now: () => number };

/** Whether an account was heard of in what is now the future: the clock was ahead, and has been put right. */
export async function wasClockAhead({ watch, now }: Clocked): Promise<boolean> {
  return ((await watch.read()) ?? []).some(({ heardAt }) => (heardAt ?? 0) > now() + HOUR);
}
