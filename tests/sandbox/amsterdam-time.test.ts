import { expect, test } from 'vitest';
import { formatAmsterdamTime } from './amsterdam-time.ts';

test.each([
  ['winter is an hour ahead', '2026-01-15T12:00:00Z', '2026-01-15T13:00:00'],
  ['summer is two', '2026-07-15T12:00:00Z', '2026-07-15T14:00:00'],
  ['midnight is 00', '2026-01-15T23:00:00Z', '2026-01-16T00:00:00'],
  ['the last second before summer time', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59'],
  ['the first second of summer time', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
  ['half past two in summer time', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00'],
  ['half past two again, in winter time', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00'],
])('%s', (_what, moment, text) => {
  expect(formatAmsterdamTime(new Date(moment))).toBe(text);
});
