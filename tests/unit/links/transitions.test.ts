import { expect, test } from 'vitest';
import { newIntent, toCreated, toSending } from '../../../utils/links/transitions.ts';
import { INTENT } from './world.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const URL = 'https://testpayv2.multisafepay.com/connect/x/';

test.each([
  ['at once', 0, 0],
  ['after 20 s: from when it was sent', 20_000, 0],
  ['while the clock jumped a year ahead: from the new time', YEAR, YEAR],
  ['while it jumped a year back', -YEAR, -YEAR],
])('a link whose answer came %s', (_what, passed, from) => {
  const sent = toSending(newIntent(INTENT, 10 * YEAR), 10 * YEAR);
  expect(toCreated(sent, URL, 10 * YEAR + passed).expiresAt).toBe(10 * YEAR + from + 30 * DAY);
});
