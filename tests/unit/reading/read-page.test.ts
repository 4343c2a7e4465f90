// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Eyes, LookRequest } from '../../../utils/reading/looks.ts';
import { openEyes } from '../../../utils/reading/page/eyes.ts';
import { readPage } from '../../../utils/reading/read-page.ts';

const NOTHING = { tainted: [], covered: [], changed: [] };

/** Eyes on a page that is on no screen; what they bring home can be changed on the way. */
function eyesOn(html: string, changes: Partial<Eyes> = {}): Eyes {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="en">${html}</html>`, 'text/html');
  const eyes = openEyes(page, { now: () => 0, url: 'https://example.org/', sees: () => 'shown' });
  // Characters have no boxes here.
  return { collect: eyes.collect, look: eyes.look, inspect: async () => NOTHING, ...changes };
}

const indexesOf = ({ lines }: LookRequest): number[] => lines.filter((_, at) => at % 4 === 0);
const INVOICE = '<p>Invoice number: F-12</p><p>Total due: € 12,00</p><p>Thank you</p>';
const never = (): Promise<never> => new Promise(() => {});

async function amountOf(eyes: Eyes) {
  const read = await readPage(eyes);
  return read.ok ? read.value.reading.fields.amount.value : read.error.code;
}

describe('reading a page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('looks closely at the lines of the amount only', async () => {
    const asked: (readonly number[])[] = [];
    const eyes = eyesOn(INVOICE, {
      inspect: async (request) => {
        asked.push(indexesOf(request));
        return NOTHING;
      },
    });
    expect(await amountOf(eyes)).toBe('12.00');
    expect(asked).toEqual([[1]]);
  });

  test('takes no amount whose characters are not what is seen, and offers one that is covered', async () => {
    const with_ = (found: object) => eyesOn(INVOICE, { inspect: async () => ({ ...NOTHING, ...found }) });
    expect(await amountOf(with_({ tainted: [1] }))).toBeNull();
    expect(await amountOf(with_({ changed: [1] }))).toBeNull();
    expect(await amountOf(with_({ covered: [1] }))).toBeNull();
    expect(await amountOf(with_({ tainted: [2] }))).toBe('12.00');
  });

  test('starts anew when the page changes under the eyes', async () => {
    let looks = 0;
    const page = eyesOn(INVOICE);
    const eyes: Eyes = {
      ...page,
      look: async (asked) => ((looks += 1) === 1 ? { lines: [], changed: indexesOf(asked) } : page.look(asked)),
    };
    expect(await amountOf(eyes)).toBe('12.00');
    expect(looks).toBe(2);
  });

  test('gives up a page that never stays the same', async () => {
    expect(await amountOf(eyesOn(INVOICE, { look: async (asked) => ({ lines: [], changed: indexesOf(asked) }) }))).toBe(
      'page_slow',
    );
  });

  test('reads a page of which one line goes on changing, but not that line', async () => {
    const page = eyesOn(INVOICE);
    const restless = (at: number): Eyes => ({
      ...page,
      look: async (asked) => {
        const seen = (await page.look(asked)) as { lines: { index: number }[] };
        return { lines: seen.lines.filter(({ index }) => index !== at), changed: [at] };
      },
    });
    expect(await amountOf(restless(2))).toBe('12.00');
    expect(await amountOf(restless(1))).toBeNull();
  });

  test('looks anew at a page of which a line is several, and not for ever', async () => {
    const page = eyesOn('<p><b>Total due</b><b>€ 12,00</b><b>Thank you</b></p>');
    const asked: (readonly string[])[] = [];
    const parting = (times: number): Eyes => ({
      ...page,
      look: async (request) => {
        asked.push(request.said);
        const seen = (await page.look(request)) as { lines: object[] };
        const parts = asked.length <= times ? [9, 16] : [];
        return { lines: seen.lines.map((line) => ({ ...line, parts })), changed: [] };
      },
    });
    expect(await amountOf(parting(1))).toBe('12.00');
    expect(asked).toEqual([['Total due€ 12,00Thank you'], ['Total due', '€ 12,00', 'Thank you']]);
    asked.length = 0;
    expect(await amountOf(parting(99))).toBe('12.00');
    expect(asked).toHaveLength(4);
  });

  test('takes nothing as sure of what there was no time to look at', async () => {
    expect(await amountOf(eyesOn(INVOICE, { look: async () => ({ lines: [], changed: [] }) }))).toBeNull();
  });

  test.each([null, undefined, 7, 'x', {}, { page: {} }, [{}]])(
    'is refused by an answer that is none (%j)',
    async (no) => {
      const answer = async (): Promise<unknown> => no;
      expect(await amountOf(eyesOn(INVOICE, { collect: answer }))).toBe('page_unreadable');
      expect(await amountOf(eyesOn(INVOICE, { look: answer }))).toBe('page_unreadable');
      expect(await amountOf(eyesOn(INVOICE, { inspect: answer }))).toBe('page_unreadable');
    },
  );

  test('is refused where the browser forbids it', async () => {
    const forbidden = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
    expect(await amountOf(eyesOn(INVOICE, { collect: forbidden }))).toBe('page_restricted');
  });

  test.each(['collect', 'look', 'inspect'] as const)('keeps nobody waiting for 1.5 seconds (%s)', async (name) => {
    const read = vi.fn<(value: unknown) => void>();
    void readPage(eyesOn(INVOICE, { [name]: never })).then(read);
    await vi.advanceTimersByTimeAsync(1_499);
    expect(read).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(read).toHaveBeenCalledWith({ ok: false, error: { code: 'page_slow' } });
  });

  test('leaves no timer behind but the page’s own', async () => {
    await readPage(eyesOn(INVOICE, { collect: async () => null }));
    expect(vi.getTimerCount()).toBe(0);
  });
});
