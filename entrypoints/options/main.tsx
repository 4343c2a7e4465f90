import '../../components/theme/theme.css';
import { browser } from 'wxt/browser';
import { mount } from '../../components/locale/mount.tsx';
import { Options } from '../../components/options/options.tsx';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { createSend } from '../../utils/messages/send.ts';
import { createLinkSettings } from '../../utils/surfaces/link-settings.ts';
import { openKeyEntry } from '../../utils/surfaces/open-key-entry.ts';
import { createSiteList } from '../../utils/surfaces/site-list.ts';

const keys = openKeyEntry(browser);
const send = createSend((message) => browser.runtime.sendMessage(message));
const sites = createSiteList(send);
const links = createLinkSettings(send);
const translate = createTranslate((key) => browser.i18n.getMessage(key));
mount(
  <Options keys={keys} sites={sites} links={links} />,
  { translate, language: browser.i18n.getUILanguage() },
  document,
);
await Promise.all([keys.open(), sites.open(), links.open()]);
