import { runInWorker, runningWorkers } from '../../chromium/background-worker.ts';
import { within } from '../limit.ts';
import { until } from '../until.ts';
import type { Wish } from '../wish.ts';
import type { World } from '../world.ts';
import { putRecords } from './database.ts';
import { readRecords } from './records.ts';

/** Has the browser start the worker where it does not run. Any message does; an answer may never come. */
export async function beginWaking({ helper }: World): Promise<void> {
  await helper.evaluate(`void chrome.runtime.sendMessage({ name: 'nobody' }).catch(() => {})`);
}

/** The same, and waits until it runs: its first round of work has begun then. */
export async function wakeWorker(world: World): Promise<void> {
  await beginWaking(world);
  await until('the worker runs', async () => (await runningWorkers(world.chromium)).length > 0);
  await runInWorker(world.chromium, 'navigator.locks.query().then(() => true)');
}

/** Has the alarm ring now, in a worker that runs. */
export async function ringAlarm({ chromium }: World): Promise<void> {
  await runInWorker(chromium, `chrome.alarms.onAlarm.dispatch({ name: 'work', scheduledTime: Date.now() })`);
}

/** How many requests came until the product's present round of work was over: its lock is free again then. */
export async function countRequests({ sandbox, helper }: World, begin: () => Promise<unknown>): Promise<number> {
  const since = sandbox.ledger.length;
  await within(20_000, 'beginning a round', begin());
  await within(
    60_000,
    'a round',
    helper.evaluate(() => navigator.locks.request('round', () => undefined)),
  );
  return sandbox.ledger.length - since;
}

/** Stops the worker, and has the wish's link be due when it wakes the next time, as one that was made two hours ago. */
export async function makeDue(world: World, { description }: Wish): Promise<void> {
  await world.stopWorker();
  const records = await readRecords(world.helper, description);
  const createdAt = Date.now() - 2 * 3_600_000;
  await putRecords(
    world.helper,
    records.map((record) => ({ ...record, createdAt, sentAt: createdAt, pollAt: Date.now() - 1_000 })),
  );
}
