import '../../components/theme/theme.css';
import { browser } from 'wxt/browser';
import { LinksPage } from '../../components/links-page/links-page.tsx';
import { mount } from '../../components/locale/mount.tsx';
import { copyText } from '../../utils/clipboard/copy-text.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { createSend } from '../../utils/messages/send.ts';
import { createLinkList } from '../../utils/surfaces/link-list.ts';

const send = createSend((message) => browser.runtime.sendMessage(message));
const list = createLinkList(send, (text) => copyText(text, { navigator, document }));
const translate = createTranslate((key) => browser.i18n.getMessage(key));
mount(<LinksPage list={list} />, { translate, language: browser.i18n.getUILanguage() }, document);
await list.open();
await list.refresh();
document.addEventListener('visibilitychange', () => void (document.hidden || list.refresh()));
