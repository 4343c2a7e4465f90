import '../../components/theme/theme.css';
import { browser } from 'wxt/browser';
import { LinksPage } from '../../components/links-page/links-page.tsx';
import { mount } from '../../components/locale/mount.tsx';
import { copyText } from '../../utils/clipboard/copy-text.ts';
import { askOnce, createTranslate } from '../../utils/i18n/translate.ts';
import { openDatabase } from '../../utils/links/ledger/database.ts';
import { LEDGER_CHANNEL } from '../../utils/links/ledger/ledger.ts';
import { readLedger } from '../../utils/links/ledger/read-ledger.ts';
import { createSend } from '../../utils/messages/send.ts';
import { createLinkList } from '../../utils/surfaces/link-list.ts';
import { saveFile } from './save-file.ts';

const send = createSend((message) => browser.runtime.sendMessage(message));
const list = createLinkList({
  send,
  copyText: (text) => copyText(text, { navigator, document }),
  reader: readLedger(openDatabase()),
  now: Date.now,
  later: (task, ms) => void setTimeout(task, ms),
  idle: () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 100 })),
  tabId: async () => (await browser.tabs.getCurrent())?.id ?? null,
  save: saveFile,
});
const translate = createTranslate(askOnce((key) => browser.i18n.getMessage(key)));
const opened = list.open();
// What changes from here on is read after what `open` reads.
new BroadcastChannel(LEDGER_CHANNEL).addEventListener('message', ({ data }: MessageEvent<{ ids: string[] }>) => {
  void list.take(data.ids);
});
mount(<LinksPage list={list} />, { translate, language: browser.i18n.getUILanguage() }, document);
await opened;
document.addEventListener('visibilitychange', () => void (document.hidden || comeBack()));
await Promise.all([list.read(), comeBack()]);

/** Somebody looks at the list: what it says of payments has been seen, and should be true. */
async function comeBack(): Promise<void> {
  await Promise.all([send('link.seen', null), list.refresh()]);
}
