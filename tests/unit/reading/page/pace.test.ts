import { expect, test } from 'vitest';
import { startPace } from '../../../../utils/reading/page/pace.ts';

test('a slice is due after its time, and the budget is spent by the slices together', async () => {
  let now = 0;
  const pace = startPace(() => now, 25, 100);
  expect(pace.isDue()).toBe(false);
  for (let slice = 0; slice < 4; slice += 1) {
    expect(pace.isSpent()).toBe(false);
    now += 25;
    expect(pace.isDue()).toBe(true);
    if (slice < 3) await pace.pause();
    expect(pace.isDue()).toBe(slice === 3);
  }
  expect(pace.isSpent()).toBe(true);
});

test('a stall of the machine costs two slices, not the whole budget', async () => {
  let now = 0;
  const pace = startPace(() => now, 25, 250);
  now += 700;
  expect(pace.isDue()).toBe(true);
  expect(pace.isSpent()).toBe(false);
  await pace.pause();
  now += 199;
  expect(pace.isSpent()).toBe(false);
});

test('work that is slow by itself ends all the same', async () => {
  let now = 0;
  const pace = startPace(() => now, 25, 250);
  for (let slice = 0; slice < 3; slice += 1) {
    now += 330;
    expect(pace.isSpent()).toBe(false);
    await pace.pause();
  }
  now += 330;
  expect(pace.isSpent()).toBe(true);
});

test('what the page does in between is not counted', async () => {
  let now = 0;
  const pace = startPace(() => now, 25, 50);
  const pausing = pace.pause();
  now += 1_000;
  await pausing;
  expect(pace.isSpent()).toBe(false);
});
