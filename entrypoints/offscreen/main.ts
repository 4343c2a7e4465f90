import { browser } from 'wxt/browser';
import { copyText } from '../../utils/clipboard/copy-text.ts';
import { createRouter } from '../../utils/messages/router.ts';

browser.runtime.onMessage.addListener(
  createRouter(
    'offscreen',
    { 'clipboard.write': ({ text }) => copyText(text, { navigator, document }) },
    { id: browser.runtime.id, origin: location.origin },
    reportError,
  ),
);
