import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createOffscreenCopy, type OffscreenCopy } from '../../../utils/clipboard/offscreen-copy.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const turns = () => vi.advanceTimersByTimeAsync(0);

/** The browser's document: `use` is what its script does once it is open. */
function openDocument(use: (copy: OffscreenCopy) => Promise<void>) {
  const events: string[] = [];
  const copy: OffscreenCopy = createOffscreenCopy({
    async open() {
      events.push('open');
      void use(copy);
    },
    async close() {
      events.push('close');
    },
  });
  return { copy, events };
}

const takeAll = (clipboard: string[]) => async (copy: OffscreenCopy) => {
  const taken = await copy.take();
  if (taken.ok) clipboard.push(taken.value);
  copy.done(taken.ok);
};

describe('copying by way of a document', () => {
  test('opens it, lets it take the text, and closes it', async () => {
    const clipboard: string[] = [];
    const { copy, events } = openDocument(takeAll(clipboard));
    expect(await copy.copy('A')).toEqual({ ok: true, value: null });
    expect([clipboard, events]).toEqual([['A'], ['open', 'close']]);
  });

  test('goes one by one', async () => {
    const clipboard: string[] = [];
    const { copy, events } = openDocument(takeAll(clipboard));
    await Promise.all([copy.copy('A'), copy.copy('B')]);
    expect([clipboard, events]).toEqual([
      ['A', 'B'],
      ['open', 'close', 'open', 'close'],
    ]);
  });

  test('that did not work is said, and the next one may work', async () => {
    let works = false;
    const { copy } = openDocument(async (one) => one.done(works));
    expect(await copy.copy('A')).toEqual({ ok: false, error: { code: 'clipboard_refused' } });
    works = true;
    expect(await copy.copy('B')).toMatchObject({ ok: true });
  });

  test('gives nothing to a document that nobody opened', async () => {
    const { copy } = openDocument(async () => {});
    expect(await copy.take()).toEqual({ ok: false, error: { code: 'forbidden' } });
    copy.done(true);
  });

  test('gives nothing more once it is done', async () => {
    const { copy } = openDocument(takeAll([]));
    await copy.copy('A');
    expect(await copy.take()).toMatchObject({ ok: false });
  });
});

describe('a document that', () => {
  test('never answers does not stand in the way for ever', async () => {
    const { copy, events } = openDocument(async () => {});
    const result = vi.fn<(value: unknown) => void>();
    void copy.copy('A').then(result, result);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(result).toHaveBeenCalledWith({ ok: false, error: { code: 'clipboard_refused' } });
    expect(events).toEqual(['open', 'close']);
  });

  test('cannot be opened is a refusal, and leaves no text behind to be taken', async () => {
    const copy = createOffscreenCopy({
      open: () => Promise.reject(new Error('Only a single offscreen document may be created.')),
      close: async () => {},
    });
    const result = await copy.copy('A').catch((error: unknown) => error);
    await turns();
    expect(await copy.take()).toMatchObject({ ok: false });
    expect(result).toEqual({ ok: false, error: { code: 'clipboard_refused' } });
  });
});
