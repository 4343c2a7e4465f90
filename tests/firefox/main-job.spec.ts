import { test as base, expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { servePages, type Pages } from '../browser/pages.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import { serveConnectProxy } from '../sandbox/connect-proxy.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { launchFirefox, type Firefox } from './driver.ts';

const EXTENSION = resolve('.output/firefox-mv3');
const API_ORIGINS = ['https://testapi.multisafepay.com/*', 'https://api.multisafepay.com/*'];

const test = base.extend<{ sandbox: Sandbox; pages: Pages; firefox: Firefox }>({
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
async function connect(firefox: Firefox): Promise<void> {
  const welcome = await firefox.openTab(firefox.extensionUrl('/welcome.html'));
  await waitForText(firefox, welcome, 'API');
  await firefox.type(welcome, '#api-key', SANDBOX_KEYS.bakery);
  await firefox.press(welcome, 'Enter');
  await waitForText(firefox, welcome, 'This key works');
}

/** The demo's invoice in front, and the popup over it, filled. */
async function openInvoice(firefox: Firefox, pages: Pages): Promise<string> {
  await firefox.activateTab(await firefox.openTab(pages.invoice('bakkerij-jansen')));
  const popup = await firefox.openPopup();
  await firefox.waitFor('the reading', async () => (await valueOf(firefox, popup, '#amount')) !== '');
  return popup;
}

async function waitForText(firefox: Firefox, context: string, text: string): Promise<void> {
  await firefox.waitFor(`"${text}"`, () =>
    firefox.evaluate<boolean>(context, `(wanted) => document.body.innerText.includes(wanted)`, text),
  );
}

function valueOf(firefox: Firefox, context: string, css: string): Promise<string> {
  return firefox.evaluate<string>(context, `(css) => document.querySelector(css).value`, css);
}

test('the main job: key, invoice, toolbar button, Enter, clipboard, paid in the list', async ({
  firefox,
  pages,
  sandbox,
}) => {
  const popup = await openInvoice(firefox, pages);
  expect(await valueOf(firefox, popup, '#amount')).toBe('1234.56');
  expect(await valueOf(firefox, popup, '#currency')).toBe('EUR');
  await firefox.press(popup, 'Enter');
  await waitForText(firefox, popup, 'Copied');
  const url = await valueOf(firefox, popup, 'input[readonly]');
  expect(url).toMatch(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//);
  expect(await firefox.readClipboard()).toBe(url);
  expect(sandbox.ledger.ordersCreated()).toEqual([{ site: 2001, orderId: '2026-014', posts: 1 }]);
  await firefox.closePopup();
  sandbox.pay('2026-014');
  const links = await firefox.openTab(firefox.extensionUrl('/links.html'));
  await waitForText(firefox, links, 'Paid');
});

test('a right click on a selected amount opens the popup with it', async ({ firefox, pages }) => {
  const mail = await firefox.openTab(pages.write('mail', '<p style="font-size:40px" id="due">€ 49,95</p>'));
  await firefox.activateTab(mail);
  await firefox.evaluate(mail, `() => getSelection().selectAllChildren(document.querySelector('#due'))`);
  await firefox.chooseMenuItem(mail, '#due', 'create-link');
  const popup = await firefox.waitForPopup();
  await firefox.waitFor('the selection', async () => (await valueOf(firefox, popup, '#amount')) !== '');
  expect(await valueOf(firefox, popup, '#amount')).toBe('49.95');
  expect(await valueOf(firefox, popup, '#currency')).toBe('EUR');
});

test('a right click on the page itself opens the popup filled from the page', async ({ firefox, pages }) => {
  const invoice = await firefox.openTab(pages.invoice('bakkerij-jansen'));
  await firefox.activateTab(invoice);
  await firefox.chooseMenuItem(invoice, 'h1, header, body', 'create-link');
  const popup = await firefox.waitForPopup();
  await firefox.waitFor('the reading', async () => (await valueOf(firefox, popup, '#amount')) !== '');
  expect(await valueOf(firefox, popup, '#amount')).toBe('1234.56');
});

test('the background stopped and the popup closed mid-request: one order, and the link is on the clipboard', async ({
  firefox,
  pages,
  sandbox,
}) => {
  const popup = await openInvoice(firefox, pages);
  await firefox.clearClipboard();
  const held = sandbox.faults.add({ kind: 'hold', when: 'after', match: { method: 'POST', path: '/orders' } });
  await firefox.press(popup, 'Enter');
  await held.reached;
  await firefox.closePopup();
  await firefox.terminateBackground();
  held.release('drop');
  // The next thing that wakes the background settles what was left open.
  await firefox.openTab(firefox.extensionUrl('/links.html'));
  await firefox.waitFor(
    'the link',
    async () => (await firefox.readClipboard())?.startsWith('https://testpayv2') === true,
    20_000,
  );
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
});

test('without access to the hosts nothing is sent, the popup says so, and Connect asks for it', async ({
  firefox,
  pages,
  sandbox,
}) => {
  await firefox.setHostAccess(API_ORIGINS, false);
  const sent = sandbox.ledger.length;
  const popup = await openInvoice(firefox, pages);
  await firefox.press(popup, 'Enter');
  await waitForText(firefox, popup, 'does not let this add-on reach MultiSafepay');
  expect(sandbox.ledger.length).toBe(sent);
  await firefox.closePopup();
  await connect(firefox);
  expect(await firefox.hostAccess()).toEqual(expect.arrayContaining(API_ORIGINS));
});
