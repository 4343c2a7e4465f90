import { expect, test, vi } from 'vitest';
import { readTab } from '../../../utils/background/read-tab.ts';

test('a page that never answers keeps the form waiting for 1.5 seconds and no longer', async () => {
  vi.useFakeTimers();
  const result = vi.fn<(value: unknown) => void>();
  void readTab({ runReader: () => new Promise(() => {}) }, 7).then(result);
  await vi.advanceTimersByTimeAsync(1_499);
  expect(result).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(result).toHaveBeenCalledWith({ ok: false, error: { code: 'page_slow' } });
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a page that answers leaves no timer behind', async () => {
  vi.useFakeTimers();
  await readTab({ runReader: async () => null }, 7);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
