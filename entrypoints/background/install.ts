import { browser } from 'wxt/browser';

/** Menus outlive the worker and creating one twice is an error, so they are made anew at each install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'create-link',
    title: browser.i18n.getMessage('menuCreate'),
    contexts: ['selection', 'page', 'frame', 'editable', 'link'],
  });
}

/** The first thing that is needed is a key. */
export async function greet(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
