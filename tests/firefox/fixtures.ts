import { test as base } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { servePages, type Pages } from '../browser/pages.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import { serveConnectProxy } from '../sandbox/connect-proxy.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { launchFirefox, type Firefox } from './driver.ts';

const EXTENSION = resolve('.output/firefox-mv3');
export const API_ORIGINS = ['https://testapi.multisafepay.com/*', 'https://api.multisafepay.com/*'];

export const test = base.extend<{ sandbox: Sandbox; pages: Pages; firefox: Firefox }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  sandbox: async ({}, use) => {
    await use(createSandbox());
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  pages: async ({}, use) => {
    const pages = await servePages();
    await use(pages);
    await pages.close();
  },
  firefox: async ({ sandbox }, use) => {
    const served = await serveSandbox(sandbox);
    const proxy = await serveConnectProxy(served.tlsPort);
    const manifest = JSON.parse(await readFile(`${EXTENSION}/manifest.json`, 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const firefox = await launchFirefox({
      extensionDir: EXTENSION,
      geckoId: manifest.browser_specific_settings.gecko.id,
      proxyPort: proxy.port,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    await connect(firefox);
    await use(firefox);
    await firefox.close();
    await proxy.close();
    await served.close();
  },
});

/** Enters the bakery's key on the welcome page as a person would. */
export async function connect(firefox: Firefox): Promise<void> {
  const welcome = await firefox.openTab(firefox.extensionUrl('/welcome.html'));
  await waitForText(firefox, welcome, 'API');
  await firefox.type(welcome, '#api-key', SANDBOX_KEYS.bakery);
  await firefox.press(welcome, 'Enter');
  await waitForText(firefox, welcome, 'This key works');
}

/** The demo's invoice in front, and the popup over it, filled. */
export async function openInvoice(firefox: Firefox, pages: Pages): Promise<string> {
  await firefox.activateTab(await firefox.openTab(pages.invoice('bakkerij-jansen')));
  const popup = await firefox.openPopup();
  await firefox.waitFor('the reading', async () => (await valueOf(firefox, popup, '#amount')) !== '');
  return popup;
}

export async function waitForText(firefox: Firefox, context: string, text: string): Promise<void> {
  await firefox.waitFor(`"${text}"`, () =>
    firefox.evaluate<boolean>(context, `(wanted) => document.body.innerText.includes(wanted)`, text),
  );
}

export function valueOf(firefox: Firefox, context: string, css: string): Promise<string> {
  return firefox.evaluate<string>(context, `(css) => document.querySelector(css).value`, css);
}

/** Clicks the button with that text, with the mouse. */
export async function clickButton(firefox: Firefox, context: string, text: string): Promise<void> {
  const mark = `(wanted) => {
    const isWanted = (button) => button.textContent.trim() === wanted && button.checkVisibility();
    const found = [...document.querySelectorAll('button')].filter(isWanted).at(-1);
    document.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
    found?.setAttribute('data-wanted', '');
    return found !== undefined;
  }`;
  await firefox.waitFor(`the button "${text}"`, () => firefox.evaluate<boolean>(context, mark, text));
  await firefox.click(context, '[data-wanted]');
}
