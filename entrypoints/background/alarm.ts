import { browser } from 'wxt/browser';

/** The one alarm of the product. */
const WORK = 'work';
/** What browsers allow at the soonest. */
const SOONEST_MS = 30_000;

/** See `BackgroundPorts.wakeAt`. An alarm that comes earlier stays: making one anew would push it away each time. */
export async function wakeAt(when: number | null): Promise<void> {
  if (when === null) return void (await browser.alarms.clear(WORK));
  const now = Date.now();
  const at = Math.max(when, now + SOONEST_MS);
  const set = await browser.alarms.get(WORK);
  const isSooner = set != null && set.scheduledTime > now && set.scheduledTime <= at;
  if (!isSooner) await browser.alarms.create(WORK, { when: at });
}
