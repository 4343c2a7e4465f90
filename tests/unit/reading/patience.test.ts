import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startPatience } from '../../../utils/reading/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('is over after a second and a half, and not before', async () => {
  const over = vi.fn<() => void>();
  void startPatience().isOver.then(over);
  await vi.advanceTimersByTimeAsync(1_499);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalledOnce();
});

test('a thread that was busy for long, and lets its timers run once, has used up no more than a tick', async () => {
  const over = vi.fn<() => void>();
  void startPatience().isOver.then(over);
  // However late it is by the clock: what is due runs once, and not what it starts.
  for (let turn = 0; turn < 14; turn += 1) await vi.runOnlyPendingTimersAsync();
  expect(over).not.toHaveBeenCalled();
  await vi.runOnlyPendingTimersAsync();
  expect(over).toHaveBeenCalledOnce();
});

test('once ended it never runs out, and leaves no timer behind', async () => {
  const over = vi.fn<() => void>();
  const patience = startPatience();
  void patience.isOver.then(over);
  await vi.advanceTimersByTimeAsync(700);
  patience.end();
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(over).not.toHaveBeenCalled();
});

test('where timers hardly run, as in a window that nobody sees, real time ends it', async () => {
  const over = vi.fn<() => void>();
  let time = 0;
  void startPatience(() => time).isOver.then(over);
  for (; time < 4_000; time += 1_000) await vi.runOnlyPendingTimersAsync();
  expect(over).not.toHaveBeenCalled();
  time = 5_000;
  await vi.runOnlyPendingTimersAsync();
  expect(over).toHaveBeenCalledOnce();
});
