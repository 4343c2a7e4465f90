import type { ActiveFault } from '../faults.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { Bent } from '../world.ts';
import { distort } from './distort.ts';
import { DroppedConnection } from './dropped-connection.ts';
import type { Moment } from './fault.ts';
import { prevent } from './prevent.ts';

/** Lets the API do its work on the request. May be called once. */
export type Work = (bent: Bent) => Promise<Response>;

const BENDING = ['successFalseOk', 'dutch', 'strictOrderIds', 'unopened1006'] as const;

/**
 * Takes one request through its faults: what acts before the work, the work, what acts after it.
 * Rejects with DroppedConnection when the connection is to be cut.
 */
export async function carryOut(faults: readonly ActiveFault[], entry: LedgerEntry, work: Work): Promise<Response> {
  const bent = new Set(BENDING.filter((name) => faults.some(({ fault }) => fault.kind === name)));
  for (const active of faults) {
    await stand(active, entry, 'before');
    if (active.fault.kind === 'lateCommit') await commitLate(active.fault, () => work(bent));
    const instead = prevent(active.fault);
    if (instead !== null) return instead;
  }
  let answer = await work(bent);
  for (const active of faults) {
    answer = await distort(active.fault, answer, entry.method);
    await stand(active, entry, 'after');
  }
  return answer;
}

/** Faults that stop the request on its way: delay, hold and drop. */
async function stand({ fault, reach, released }: ActiveFault, entry: LedgerEntry, moment: Moment): Promise<void> {
  const when = 'when' in fault ? (fault.when ?? 'before') : 'before';
  if (when !== moment) return;
  reach(entry);
  if (fault.kind === 'delay') await sleep(fault.ms);
  if (fault.kind === 'drop') throw new DroppedConnection();
  if (fault.kind === 'hold' && (await released) === 'drop') throw new DroppedConnection();
}

async function commitLate({ ms, answer }: { ms: number; answer?: 'drop' | 'withhold' }, work: () => Promise<Response>) {
  const done = sleep(ms).then(work);
  // Nobody waits for the late work: a bug in it must not end the process unnoticed either.
  done.catch((error: unknown) => console.error('Late commit failed', error));
  if (answer === 'withhold') await new Promise(() => undefined);
  throw new DroppedConnection();
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
