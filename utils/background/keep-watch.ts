import { wasClockAhead } from '../links/watching/clock.ts';
import { readSettings } from '../settings/settings.ts';
import { announce } from './announce.ts';
import { deliverUnseen } from './deliver-unseen.ts';
import type { BackgroundPorts } from './ports.ts';

const HALF_A_MINUTE = 30_000;
const MINUTE = 60_000;
const SHORTEST_MONTH = 28 * 24 * 60 * MINUTE;
/** The lock under which one round of work goes on: an alarm and an opened page must not do the same twice. */
const ROUND = 'round';

/**
 * One round of what is to be done without being asked: links are settled that an earlier run left open, links that are due
 * are asked about, payments are announced, old links are deleted where the person wants that. Nothing to do is no request.
 */
export async function doRound(ports: BackgroundPorts): Promise<void> {
  await ports.lock(ROUND, async () => {
    const { ledger } = ports;
    if ((await ledger.listNewest(1)).length === 0) await (await ports.api()).bringBack();
    if ((await ledger.listUnsettled()).length > 0) {
      for (const record of await (await ports.api()).settle()) await deliverUnseen(ports, record);
    }
    if (await wasClockAhead(ports)) await (await ports.api()).mendSchedule();
    if (await isAnyDue(ports)) await (await ports.api()).watch();
    await announce(ports);
    await deleteOld(ports);
  });
  await planRound(ports);
}

/** Somebody looks: what is due is done now, and not at the next alarm. */
export async function lookIn(ports: BackgroundPorts): Promise<void> {
  const hasWork = (await ports.ledger.listUnsettled()).length > 0 || (await isAnyDue(ports));
  if (hasWork) await doRound(ports);
}

/** Sets the one alarm to the next moment at which there is something to do; none where there is nothing. */
export async function planRound(ports: BackgroundPorts): Promise<void> {
  const now = ports.now();
  const isUnsettled = (await ports.ledger.listUnsettled()).length > 0;
  const due = await ports.ledger.nextDue();
  const times = [
    ...(isUnsettled ? [now + HALF_A_MINUTE] : []),
    // What is due and could not be asked about has to wait: requests are counted by the minute.
    ...(due === null ? [] : [Math.max(due, now + MINUTE)]),
  ];
  await ports.wakeAt(times.length === 0 ? null : Math.min(...times));
}

async function isAnyDue({ ledger, now }: BackgroundPorts): Promise<boolean> {
  return (await ledger.listDue(now(), 1, now() + 2 * 24 * 60 * MINUTE)).length > 0;
}

async function deleteOld(ports: BackgroundPorts): Promise<void> {
  const { keepMonths } = await readSettings(ports.settings);
  if (keepMonths === null) return;
  const cutoff = ports.now() - keepMonths * SHORTEST_MONTH;
  if ((await ports.ledger.listOlder(cutoff, 1)).length > 0) await (await ports.api()).deleteOld(keepMonths);
}
