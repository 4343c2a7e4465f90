const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/**
 * A moment as the API writes it: local time in Amsterdam, no zone, no fraction: `2025-05-14T08:48:10`.
 * In the autumn night when the clock goes back, two moments an hour apart get the same text, as in reality.
 */
export function formatAmsterdamTime(moment: Date): string {
  const part = Object.fromEntries(CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}`;
}
