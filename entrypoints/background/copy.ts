import { browser } from 'wxt/browser';
import { copyText, type CopyResult } from '../../utils/clipboard/copy-text.ts';
import { fail, ok } from '../../utils/errors/result.ts';
import { createSend } from '../../utils/messages/send.ts';

const send = createSend((message) => browser.runtime.sendMessage(message));

/** Firefox's background is a page and copies by itself; Chromium's worker borrows a document for the moment. */
export async function copyFromBackground(text: string): Promise<CopyResult> {
  if (browser.offscreen === undefined) return copyText(text, { navigator, document });
  try {
    await browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['CLIPBOARD'],
      justification: 'Copy the payment link that was asked for in a form that is closed by now',
    });
    const copied = await send('clipboard.write', { text });
    return copied.ok ? ok(null) : fail('clipboard_refused');
  } finally {
    await browser.offscreen.closeDocument();
  }
}
