import { browser } from 'wxt/browser';

/** Opens a page of ours in a tab; the popup closes by losing focus. */
export function openPage(page: 'links' | 'options' | 'welcome'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }).then(() => window.close());
}
