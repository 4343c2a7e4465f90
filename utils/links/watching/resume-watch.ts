import type { WatchPorts } from './watch-links.ts';
import { newWatch, readWatch, saveWatch } from './watch-state.ts';
import { planLinks } from './plan-links.ts';

const MOST = 10_000;

/** An account has a key again: what was put off for want of one is due now. */
export async function resumeWatch(ports: WatchPorts, accountId: string): Promise<void> {
  const { paidUntil, sweptAt } = await readWatch(ports.watch, accountId);
  await saveWatch(ports.watch, { ...newWatch(accountId), paidUntil, sweptAt });
  const waiting = await ports.ledger.listDue(Number.MAX_SAFE_INTEGER, MOST, Number.MAX_SAFE_INTEGER);
  const own = waiting.filter((record) => record.accountId === accountId);
  await planLinks(
    ports.ledger,
    own.map(({ id }) => id),
    () => ports.now(),
  );
}
