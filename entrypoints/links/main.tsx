import '../../components/theme/theme.css';
import { browser } from 'wxt/browser';
import { LinksPage } from '../../components/links-page/links-page.tsx';
import { mount } from '../../components/locale/mount.tsx';
import { copyText } from '../../utils/clipboard/copy-text.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { openDatabase } from '../../utils/links/ledger/database.ts';
import { readLedger } from '../../utils/links/ledger/read-ledger.ts';
import { viewLink } from '../../utils/links/link-view.ts';
import { createSend } from '../../utils/messages/send.ts';
import { createLinkList } from '../../utils/surfaces/link-list.ts';

const send = createSend((message) => browser.runtime.sendMessage(message));
const reader = readLedger(openDatabase());
const list = createLinkList({
  send,
  copyText: (text) => copyText(text, { navigator, document }),
  listNewest: async () => (await reader.listNewest(200)).map((record) => viewLink(record, Date.now())),
});
const translate = createTranslate((key) => browser.i18n.getMessage(key));
mount(<LinksPage list={list} />, { translate, language: browser.i18n.getUILanguage() }, document);
await list.open();
await list.refresh();
document.addEventListener('visibilitychange', () => void (document.hidden || list.refresh()));
