// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { copyText } from '../../../utils/clipboard/copy-text.ts';

const URL_MADE = 'https://testpayv2.multisafepay.com/connect/x/';
let clipboard: string | null = null;

type Browser = { hasFocus: boolean; modern: 'works' | 'denied' | 'absent' | 'bug'; older: boolean };

/** This document, in a browser that lets copy or not; the older way copies what is selected. */
function page({ hasFocus, modern, older }: Browser) {
  const writeText = async (text: string) => {
    if (modern === 'denied') throw new DOMException('Document is not focused.', 'NotAllowedError');
    if (modern === 'bug') throw new Error('a bug');
    clipboard = text;
  };
  const navigator = { clipboard: modern === 'absent' ? undefined : { writeText } } as unknown as Navigator;
  document.hasFocus = () => hasFocus;
  document.execCommand = () => {
    const area = document.querySelector('textarea');
    if (older && area !== null) clipboard = area.value.slice(area.selectionStart, area.selectionEnd);
    return older;
  };
  return { navigator, document };
}

beforeEach(() => {
  clipboard = null;
  document.body.innerHTML = '<input id="before">';
});

describe('a text is copied, and "copied" is only said when it is', () => {
  test.each<[string, Browser, boolean]>([
    ['by the modern way', { hasFocus: true, modern: 'works', older: false }, true],
    ['by the older way without focus', { hasFocus: false, modern: 'works', older: true }, true],
    ['by the older way where the modern one is denied', { hasFocus: true, modern: 'denied', older: true }, true],
    ['by the older way where there is no modern one', { hasFocus: true, modern: 'absent', older: true }, true],
    ['by none', { hasFocus: true, modern: 'denied', older: false }, false],
    ['by none without focus', { hasFocus: false, modern: 'works', older: false }, false],
  ])('%s', async (_way, browser, works) => {
    expect(await copyText(URL_MADE, page(browser))).toEqual(
      works ? { ok: true, value: null } : { ok: false, error: { code: 'clipboard_refused' } },
    );
    expect(clipboard).toBe(works ? URL_MADE : null);
  });
});

test('the older way leaves no trace, and gives the focus back', async () => {
  const input = document.querySelector<HTMLInputElement>('#before');
  input?.focus();
  await copyText(URL_MADE, page({ hasFocus: false, modern: 'works', older: true }));
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(input);
});

test('a bug is not a refusal', async () => {
  await expect(copyText(URL_MADE, page({ hasFocus: true, modern: 'bug', older: true }))).rejects.toThrow('a bug');
});
