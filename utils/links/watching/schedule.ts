import { isPaid, linkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A customer pays soon or late: how often a link is looked after, by its age. */
const STEPS = [
  { until: HOUR, every: MINUTE },
  { until: DAY, every: 10 * MINUTE },
  { until: Number.POSITIVE_INFINITY, every: 6 * HOUR },
] as const;
/** Nothing is ever put off for longer; a time further ahead was set by a clock that was wrong. */
export const LONGEST_WAIT = 24 * HOUR;

/** A bank transfer that was begun while the link lived may come this long after its end. */
const MAX_LATE = 60 * DAY;
/** Whether a link was opened matters less than whether it was paid, which one list of all payments tells. */
const [FEWEST_BETWEEN_LOOKS, LOOKS_PER_AGE] = [5 * MINUTE, 4];

/**
 * When a link is to be looked after again (epoch milliseconds), null for never more. Times of one account fall together
 * where they can, so that one list of payments answers for all of them.
 */
export function nextPoll(record: LinkRecord, now: number): number | null {
  const status = linkStatus(record, now);
  if (record.state !== 'created' || isPaid(status)) return null;
  if (status === 'cancelling') return now + MINUTE;
  const end = record.expiresAt ?? record.createdAt;
  const isOver = end <= now;
  if (isOver) {
    const { status: word = '', checkedAt = 0, opened = false } = record.remote ?? {};
    // Once more after the end: what was paid in the last minutes.
    if (checkedAt <= end) return now + HOUR;
    const isOverThere = (word === 'expired' || word === 'cancelled') && !opened;
    if (isOverThere || now > end + MAX_LATE) return null;
  }
  const every = isOver ? DAY : intervalOf(now - record.createdAt);
  const offset = offsetOf(record.accountId, every);
  return every === MINUTE ? now + MINUTE : Math.ceil((now + 1 - offset) / every) * every + offset;
}

/**
 * Whether the API is to be asked about this one link by itself. `isListed`: the list of payments was read just now, and
 * the link was not in it.
 */
export function needsLook(record: LinkRecord, now: number, isListed: boolean): boolean {
  const age = Math.max(0, now - record.createdAt);
  const since = now - (record.remote?.checkedAt ?? record.createdAt);
  const wait = isListed ? Math.max(FEWEST_BETWEEN_LOOKS, age / LOOKS_PER_AGE) : intervalOf(age);
  const isEnding = record.ending !== null && record.ending.doneAt === null;
  const isJustOver = record.expiresAt !== null && record.expiresAt <= now && now - since < record.expiresAt;
  return isEnding || isJustOver || since >= wait || since < 0;
}

function intervalOf(age: number): number {
  return STEPS.find(({ until }) => age < until)?.every ?? STEPS[2].every;
}

/** The same each time for an account, another for each: not everybody asks at the full hour. */
function offsetOf(accountId: string, every: number): number {
  let hash = 0;
  for (const character of accountId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return (hash * 7_919) % every;
}
