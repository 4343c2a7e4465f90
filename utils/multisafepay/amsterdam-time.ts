const HOUR_MS = 3_600_000;
const TEXT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)$/;

/**
 * The API's times have no zone; they are Amsterdam's (PSP ids begin with the unix second, which gives it away). Epoch
 * milliseconds of such a text, null for any other. In the hour that comes twice in October the later one is meant.
 */
export function parseAmsterdamTime(text: string): number | null {
  const [, ...parts] = TEXT.exec(text) ?? [];
  if (parts.length === 0) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const winter = asUtc - HOUR_MS;
  return isSummer(winter) ? asUtc - 2 * HOUR_MS : winter;
}

/** A moment (epoch milliseconds) as the API writes it: `2026-03-29T03:00:00`. */
export function formatAmsterdamTime(moment: number): string {
  return new Date(moment + (isSummer(moment) ? 2 : 1) * HOUR_MS).toISOString().slice(0, 19);
}

/** From the last Sunday of March to that of October, at one o'clock UTC (EU directive 2000/84/EC). */
function isSummer(moment: number): boolean {
  const year = new Date(moment).getUTCFullYear();
  return moment >= lastSunday(year, 2) && moment < lastSunday(year, 9);
}

/** Of March and October, which have 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}
