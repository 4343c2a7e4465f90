import { expect, test } from 'vitest';
import { readDates } from '../../../utils/reading/read-date.ts';

test.each([
  ['2026-03-01', 'en', ['2026-03-01']],
  ['01.02.2026', 'en', ['2026-02-01']],
  ['01/02/2026', 'en', ['2026-02-01', '2026-01-02']],
  ['01/02/2026', null, ['2026-02-01', '2026-01-02']],
  ['01-02-2026', 'nl', ['2026-02-01']],
  ['31/01/2026', 'en', ['2026-01-31']],
  ['2 maart 2026', 'nl', ['2026-03-02']],
  ['February 1, 2023', 'en', ['2023-02-01']],
  ['May 24th, 2024', 'en', ['2024-05-24']],
  ['12 de enero de 2026', 'es', ['2026-01-12']],
  ['5. März 2026', 'de', ['2026-03-05']],
  ['31.02.2026', 'de', []],
  ['soon', 'en', []],
])('%s (%s) → %j', (text, language, expected) => {
  expect(readDates(text, language)).toEqual(expected);
});
