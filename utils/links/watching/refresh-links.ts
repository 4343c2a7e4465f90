import { isSettled } from '../link.ts';
import { stepLink } from '../making/settle-links.ts';
import { endLater } from '../ending/cancel-link.ts';
import { lookAtLink } from './look-at-link.ts';
import { watchLinks, type WatchPorts } from './watch-links.ts';
import { afterAnswer, afterFailure, readWatch, saveWatch } from './watch-state.ts';

/** How many links one refresh asks about by themselves. */
export const MAX_REFRESHED = 10;

/** How many of the links that were asked for could not be asked about. */
export type Refreshed = { readonly failed: number };

/**
 * Asks how these links stand (at most `MAX_REFRESHED`), because a person wants to know now, and looks after what is due.
 * An account that was left in peace after failures is asked again: the person may have mended what was wrong.
 */
export async function refreshLinks(ports: WatchPorts, ids: readonly string[]): Promise<Refreshed> {
  let failed = 0;
  for (const id of ids.slice(0, MAX_REFRESHED)) if (!(await refreshLink(ports, id))) failed += 1;
  await watchLinks(ports);
  return { failed };
}

async function refreshLink(ports: WatchPorts, id: string): Promise<boolean> {
  const record = await ports.ledger.get(id);
  if (record === null) return true;
  if (!isSettled(record.state)) {
    await stepLink(ports, id);
    return true;
  }
  if (record.state !== 'created') return true;
  const client = await ports.clientFor(record.accountId);
  if (!client.ok) return false;
  const isEnding = record.ending !== null && record.ending.doneAt === null;
  const looked = await (isEnding ? endLater(ports, client.value, id) : lookAtLink(ports, client.value, id));
  const watch = await readWatch(ports.watch, record.accountId);
  if (!looked.ok) {
    // What only the person can mend is said at once, and not when the next round comes to it.
    const isRefused = looked.error.code === 'key_rejected';
    if (isRefused) await saveWatch(ports.watch, afterFailure(watch, looked.error.code, ports.now()));
    return false;
  }
  if (watch.trouble !== null) await saveWatch(ports.watch, afterAnswer(watch, ports.now()));
  return true;
}
