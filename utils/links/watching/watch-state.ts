import * as z from 'zod/mini';
import { declareSlot, type Slot } from '../../storage/slot.ts';

/** How watching an account's links stands. */
export const accountWatchSchema = z.object({
  accountId: z.string(),
  /** When the newest payment that was listed came in, by the API's own clock (epoch milliseconds). */
  paidUntil: z.nullable(z.number()),
  /** When refunds and chargebacks were last asked for. */
  sweptAt: z.number(),
  /** The last time that the API answered. */
  heardAt: z.nullable(z.number()),
  /** Failures in a row, and when it is asked again after them. */
  failures: z.number(),
  pausedUntil: z.nullable(z.number()),
  /** The code of what went wrong last; null while all is well. */
  trouble: z.nullable(z.string().check(z.maxLength(60))),
});
export type AccountWatch = z.infer<typeof accountWatchSchema>;

export const watchSlot = declareSlot({
  key: 'watch',
  area: 'local',
  version: 1,
  schema: z.array(accountWatchSchema),
  clearedBy: 'nothing',
});

export function newWatch(accountId: string): AccountWatch {
  return { accountId, paidUntil: null, sweptAt: 0, heardAt: null, failures: 0, pausedUntil: null, trouble: null };
}

export async function readWatch(slot: Slot<AccountWatch[]>, accountId: string): Promise<AccountWatch> {
  return ((await slot.read()) ?? []).find((one) => one.accountId === accountId) ?? newWatch(accountId);
}

export async function saveWatch(slot: Slot<AccountWatch[]>, watch: AccountWatch): Promise<void> {
  const others = ((await slot.read()) ?? []).filter(({ accountId }) => accountId !== watch.accountId);
  await slot.write([...others, watch]);
}

const MINUTE = 60_000;
/** After the first failure in a row, the second, and so on. */
const PAUSE_MINUTES = [1, 1, 1, 1, 1, 2, 5, 15, 60];

/** Asked again after a minute; from the fifth failure in a row ever later, up to an hour. `Retry-After` is honoured. */
export function afterFailure(watch: AccountWatch, code: string, now: number, retryAfterSeconds?: number): AccountWatch {
  const failures = watch.failures + 1;
  const minutes = PAUSE_MINUTES[Math.min(failures, PAUSE_MINUTES.length) - 1] ?? 1;
  const pause = Math.max(minutes * MINUTE, (retryAfterSeconds ?? 0) * 1_000);
  return { ...watch, failures, pausedUntil: now + pause, trouble: code };
}

export function afterAnswer(watch: AccountWatch, now: number): AccountWatch {
  return { ...watch, heardAt: now, failures: 0, pausedUntil: null, trouble: null };
}
