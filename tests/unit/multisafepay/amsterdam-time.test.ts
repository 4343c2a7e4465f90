import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmsterdamTime, parseAmsterdamTime } from '../../../utils/multisafepay/amsterdam-time.ts';
import { formatAmsterdamTime as formatByIntl } from '../../sandbox/amsterdam-time.ts';

const moments = fc.integer({ min: Date.UTC(2000, 0, 1) / 1_000, max: Date.UTC(2090, 0, 1) / 1_000 });

test('a moment is written as the time zone database says', () => {
  fc.assert(
    fc.property(moments, (seconds) => {
      expect(formatAmsterdamTime(seconds * 1_000)).toBe(formatByIntl(new Date(seconds * 1_000)));
    }),
  );
});

test('what was written is read back, but for the hour that comes twice', () => {
  fc.assert(
    fc.property(moments, (seconds) => {
      const read = parseAmsterdamTime(formatAmsterdamTime(seconds * 1_000)) ?? Number.NaN;
      expect([0, 3_600_000]).toContain(read - seconds * 1_000);
      expect(formatAmsterdamTime(read)).toBe(formatAmsterdamTime(seconds * 1_000));
    }),
  );
});

test.each([
  ['winter', '2026-01-15T13:00:00', '2026-01-15T12:00:00Z'],
  ['summer', '2026-07-15T14:00:00', '2026-07-15T12:00:00Z'],
  ['a blank for the T', '2026-07-15 14:00:00', '2026-07-15T12:00:00Z'],
  ['the last second before summer time', '2026-03-29T01:59:59', '2026-03-29T00:59:59Z'],
  ['the first of summer time', '2026-03-29T03:00:00', '2026-03-29T01:00:00Z'],
  ['the hour that comes twice', '2026-10-25T02:30:00', '2026-10-25T01:30:00Z'],
])('%s', (_what, text, moment) => {
  expect(parseAmsterdamTime(text)).toBe(Date.parse(moment));
});

test.each(['', '0000-00-00', '2026-07-15', '2026-07-15T14:00:00Z', 'yesterday'])('%j is no time', (text) => {
  expect(parseAmsterdamTime(text)).toBeNull();
});
