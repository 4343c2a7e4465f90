import '../../components/theme/theme.css';
import { browser } from 'wxt/browser';
import { mount } from '../../components/locale/mount.tsx';
import { Options } from '../../components/options/options.tsx';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { openKeyEntry } from '../../utils/surfaces/open-key-entry.ts';

const keys = openKeyEntry(browser);
const translate = createTranslate((key) => browser.i18n.getMessage(key));
mount(<Options keys={keys} />, { translate, language: browser.i18n.getUILanguage() }, document);
await keys.open();
