import { test as base, expect, type Page } from '@playwright/test';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { enterKey } from '../chromium/enter-key.ts';
import { launchChromium, type Chromium } from '../chromium/launch.ts';
import type { TargetPage } from '../chromium/target-page.ts';
import { servePages, type Pages } from './pages.ts';

export { enterKey, expect };
export const EXTENSION = '.output/chrome-mv3';

type Fixtures = {
  language: string;
  dark: boolean;
  /** Whether the test itself breaks the CSP, to see that it is noticed. */
  violatesCsp: boolean;
  sandbox: Sandbox;
  pages: Pages;
  /** A browser with the shipped build in it; whatever breaks the CSP while it runs fails the test. */
  browserWithExtension: Chromium;
  /** The same, with the bakery's test key entered on the welcome page. */
  chromium: Chromium;
};

export const test = base.extend<Fixtures>({
  language: ['en-US', { option: true }],
  dark: [false, { option: true }],
  violatesCsp: [false, { option: true }],
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
  browserWithExtension: async ({ sandbox, language, dark, violatesCsp }, use) => {
    const served = await serveSandbox(sandbox);
    const chromium = await launchChromium({ extensionDir: EXTENSION, args: served.chromiumArgs, language, dark });
    await use(chromium);
    expect(chromium.cspViolations().length > 0, chromium.cspViolations().join('\n')).toBe(violatesCsp);
    await chromium.close();
    await served.close();
  },
  chromium: async ({ browserWithExtension }, use) => {
    await enterKey(browserWithExtension, SANDBOX_KEYS.bakery);
    await use(browserWithExtension);
  },
});

/** Waits until the form has been filled from its page, or has said why not. */
export async function waitForReading(popup: TargetPage): Promise<void> {
  await popup.waitFor(`(document.querySelector('#amount')?.value ?? '') !== ''`);
}

/** The demo's invoice in a tab, and the popup over it, filled. */
export async function openInvoice(chromium: Chromium, pages: Pages): Promise<{ invoice: Page; popup: TargetPage }> {
  const invoice = await chromium.openTab(pages.invoice('bakkerij-jansen'));
  const popup = await chromium.clickToolbarButton(invoice);
  await waitForReading(popup);
  return { invoice, popup };
}

/** The link of the first invoice, made from the popup and copied; the popup is still open. */
export async function makeInvoiceLink(chromium: Chromium, pages: Pages): ReturnType<typeof openInvoice> {
  const opened = await openInvoice(chromium, pages);
  await opened.popup.press('Enter');
  await opened.popup.waitForText('Copied');
  return opened;
}

/** Fills the form by hand. */
export async function typeLink(popup: TargetPage, amount: string, description = 'Order by telephone'): Promise<void> {
  await popup.type('#amount', amount);
  await popup.type('#description', description);
}

/** A link of which everything was typed, over a page that says nothing; the popup is still open. */
export async function makeTypedLink(
  chromium: Chromium,
  pages: Pages,
  amount: string,
  description: string,
): Promise<{ page: Page; popup: TargetPage }> {
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await typeLink(popup, amount, description);
  await popup.press('Enter');
  await popup.waitForText('Copied');
  return { page, popup };
}

/** The words of the form's button, which say what it will do. */
export function buttonText(popup: TargetPage): Promise<string> {
  return popup.evaluate<string>(`document.querySelector('form button[type="submit"]').innerText`);
}
