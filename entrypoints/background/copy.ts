import { browser } from 'wxt/browser';
import { copyText, type CopyResult } from '../../utils/clipboard/copy-text.ts';
import { createOffscreenCopy } from '../../utils/clipboard/offscreen-copy.ts';
import { ok } from '../../utils/errors/result.ts';
import type { Handlers } from '../../utils/messages/router.ts';

const offscreen = createOffscreenCopy({
  open: () =>
    browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['CLIPBOARD'],
      justification: 'Copy the payment link that was asked for in a form that is closed by now',
    }),
  close: () => browser.offscreen.closeDocument(),
});

/** Firefox's background is a page and copies by itself; Chromium's worker borrows a document for the moment. */
export function copyFromBackground(text: string): Promise<CopyResult> {
  return browser.offscreen === undefined ? copyText(text, { navigator, document }) : offscreen.copy(text);
}

export const clipboardHandlers: Pick<Handlers<'background'>, 'clipboard.take' | 'clipboard.done'> = {
  'clipboard.take': () => offscreen.take(),
  async 'clipboard.done'({ copied }) {
    offscreen.done(copied);
    return ok(null);
  },
};
