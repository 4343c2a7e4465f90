import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  /** The same, where the bakery's test key was entered before. */
  chromium: Chromium;
};

export const test = base.extend<Fixtures, { connectedProfile: string }>({
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
    await runChromium({ sandbox, language, dark }, violatesCsp, use);
  },
  connectedProfile: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const profile = await makeConnectedProfile();
      await use(profile);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  chromium: async ({ sandbox, language, dark, violatesCsp, connectedProfile }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'paylink-connected-'));
    await cp(connectedProfile, profile, { recursive: true });
    await runChromium({ sandbox, language, dark, profile }, violatesCsp, async (chromium) => {
      await closeGreeting(chromium);
      await use(chromium);
    });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

type Run = { readonly sandbox: Sandbox; readonly language: string; readonly dark: boolean; readonly profile?: string };

/** A browser on a sandbox, for as long as `use` takes; whatever breaks the CSP meanwhile is a failure. */
async function runChromium(
  { sandbox, ...options }: Run,
  violatesCsp: boolean,
  use: (chromium: Chromium) => Promise<void>,
): Promise<void> {
  const served = await serveSandbox(sandbox);
  const chromium = await launchChromium({ extensionDir: EXTENSION, args: served.chromiumArgs, ...options });
  await use(chromium);
  expect(chromium.cspViolations().length > 0, chromium.cspViolations().join('\n')).toBe(violatesCsp);
  await chromium.close();
  await served.close();
}

/** To the browser an extension from the command line is new each time, and it greets; later it would come between. */
async function closeGreeting({ context, url }: Chromium): Promise<void> {
  const isGreeting = (page: Page) => page.url() === url('/welcome.html');
  const greeting = context.pages().find(isGreeting) ?? (await context.waitForEvent('page', isGreeting));
  await greeting.close();
}

/** Where the key was entered on the welcome page, as a person would, and the browser closed. Tests go on from copies. */
async function makeConnectedProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'paylink-profile-'));
  const served = await serveSandbox(createSandbox());
  const chromium = await launchChromium({ extensionDir: EXTENSION, args: served.chromiumArgs, profile });
  await enterKey(chromium, SANDBOX_KEYS.bakery);
  await chromium.close();
  await served.close();
  return profile;
}

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
