import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { accountHandlers } from '../../utils/background/account-handlers.ts';
import { formHandlers } from '../../utils/background/form-handlers.ts';
import { doRound } from '../../utils/background/keep-watch.ts';
import { linkHandlers } from '../../utils/background/link-handlers.ts';
import { listHandlers } from '../../utils/background/list-handlers.ts';
import { openForm, openFormFromTab } from '../../utils/background/open-form.ts';
import { settingsHandlers } from '../../utils/background/settings-handlers.ts';
import { siteHandlers } from '../../utils/background/site-handlers.ts';
import { createRouter } from '../../utils/messages/router.ts';
import { clipboardHandlers } from './copy.ts';
import { createMenus, greet } from './install.ts';
import { createPorts } from './ports.ts';
import { closeStorage } from './slots.ts';

export default defineBackground(() => {
  void closeStorage();
  const ports = createPorts();
  const handlers = {
    ...formHandlers(ports),
    ...linkHandlers(ports),
    ...listHandlers(ports),
    ...settingsHandlers(ports),
    ...siteHandlers(ports),
    ...accountHandlers(ports),
    ...clipboardHandlers,
  };
  const own = { id: browser.runtime.id, origin: location.origin };
  const work = () => void doRound(ports);

  browser.runtime.onMessage.addListener(createRouter('background', handlers, own, reportError));
  browser.runtime.onInstalled.addListener((details) => {
    void createMenus();
    if (details.reason === 'install') void greet();
  });
  browser.runtime.onStartup.addListener(work);
  browser.alarms.onAlarm.addListener(work);
  browser.contextMenus.onClicked.addListener((info, tab) => void openForm(ports, tab, info.selectionText ?? ''));
  browser.commands.onCommand.addListener((_command, tab) => void openFormFromTab(ports, tab));
  browser.notifications.onClicked.addListener(() => void browser.tabs.create({ url: '/links.html' }));
  addEventListener('online', work);
  work();
});
