import { expect, test, vi } from 'vitest';
import { remember } from '../../../utils/background/remember.ts';

/** A question whose answer changes, and how often it was asked. */
function setUp() {
  let forget = () => {};
  const ask = vi.fn<() => Promise<string>>(async () => 'Jan');
  const answer = remember(
    ask,
    (forgets) => {
      forget = forgets;
    },
    (name) => name !== 'nobody',
  );
  return { ask, answer, forget: () => forget() };
}

test('is asked for once, before anybody wants to know', async () => {
  const { ask, answer } = setUp();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await answer()).toBe('Jan');
  expect(await answer()).toBe('Jan');
  expect(ask).toHaveBeenCalledTimes(1);
});

test('is asked for again after a change', async () => {
  const { ask, answer, forget } = setUp();
  ask.mockResolvedValue('Piet');
  expect(await answer()).toBe('Jan');
  forget();
  expect(await answer()).toBe('Piet');
});

test('is the new one after a change, although the older answer comes later', async () => {
  const { ask, answer, forget } = setUp();
  forget();
  const { promise: late, resolve: arrive } = Promise.withResolvers<string>();
  ask.mockReturnValueOnce(late).mockResolvedValue('Piet');
  const early = answer();
  forget();
  expect(await answer()).toBe('Piet');
  arrive('Jan');
  expect(await early).toBe('Jan');
  expect(await answer()).toBe('Piet');
});

test('is asked for again where the answer was a failure', async () => {
  const { ask, answer, forget } = setUp();
  forget();
  ask.mockRejectedValueOnce(new Error('IO error'));
  await expect(answer()).rejects.toThrow('IO error');
  expect(await answer()).toBe('Jan');
});

test('is asked for again where the answer need not last', async () => {
  const { ask, answer, forget } = setUp();
  forget();
  ask.mockResolvedValueOnce('nobody');
  expect(await answer()).toBe('nobody');
  await vi.waitFor(async () => expect(await answer()).toBe('Jan'));
});
