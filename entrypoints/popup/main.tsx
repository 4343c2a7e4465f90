import '../../components/theme/theme.css';
import { browser } from 'wxt/browser';
import { mount } from '../../components/locale/mount.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { copyText } from '../../utils/clipboard/copy-text.ts';
import { decimalSeparatorOf } from '../../utils/i18n/decimal-separator.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { API_ORIGINS } from '../../utils/multisafepay/environment.ts';
import { createSend } from '../../utils/messages/send.ts';
import { holdFormLock } from '../../utils/surfaces/form-lock.ts';
import { createLinkForm } from '../../utils/surfaces/link-form.ts';
import type { Pointer } from '../../utils/surfaces/pointer.ts';
import { openEyes } from './eyes.ts';
import { findTab } from './find-tab.ts';
import { openPage } from './open-page.ts';

const translate = createTranslate((key) => browser.i18n.getMessage(key));
const language = browser.i18n.getUILanguage();
const tabId = await findTab();
const form = createLinkForm({
  send: createSend((message) => browser.runtime.sendMessage(message)),
  copy: (text) => copyText(text, { navigator, document }),
  newId: () => crypto.randomUUID(),
  usualDescription: (orderId) => translate('descriptionUsual', { orderId }),
  requestHostAccess: () => browser.permissions.request({ origins: API_ORIGINS }),
  tabId,
  eyes: tabId === null ? null : openEyes(tabId),
  language,
  decimalSeparator: decimalSeparatorOf(language),
  loadCore: () => import('../../utils/surfaces/form-core.ts'),
  holdLock: (intentId) => holdFormLock(navigator.locks, intentId),
  later: (task, ms) => void setTimeout(task, ms),
});
// There is nothing to point at before the page was read.
const pointing = import('./pointing.ts').then(({ openPointer }) => openPointer(tabId));
const pointer: Pointer = { point: (by, evidence) => void pointing.then(({ point }) => point(by, evidence)) };
mount(<Popup form={form} pointer={pointer} onOpenPage={openPage} />, { translate, language }, document);
await form.open();
