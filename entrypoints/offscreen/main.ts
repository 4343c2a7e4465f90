import { browser } from 'wxt/browser';
import { copyText } from '../../utils/clipboard/copy-text.ts';
import { createSend } from '../../utils/messages/send.ts';

const send = createSend((message) => browser.runtime.sendMessage(message));
const text = await send('clipboard.take', null);
const copied = text.ok && (await copyText(text.value, { navigator, document })).ok;
await send('clipboard.done', { copied });
