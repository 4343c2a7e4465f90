import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../tools/browsers.ts';
import { pinExtension } from './pin-extension.ts';
import { COMMON_SWITCHES } from './switches.ts';
import { TargetPage } from './target-page.ts';

export type LaunchOptions = {
  readonly extensionDir: string;
  /** What sends MultiSafepay's hosts to the sandbox. */
  readonly args: readonly string[];
  readonly headless?: boolean;
  readonly language?: string;
  readonly dark?: boolean;
  /** Shows the extension's button in the toolbar, where a person would pin it. */
  readonly pinButton?: boolean;
  /** A profile that is there before this browser and stays after it; by default one is made and removed. */
  readonly profile?: string;
  /** The caller ends the browser on SIGINT, SIGTERM and SIGHUP; by default Playwright does, and the process with it. */
  readonly ownSignals?: boolean;
};

/** A real Chromium with the extension in it, in a profile of its own. */
export type Chromium = {
  readonly context: BrowserContext;
  /** The debugging protocol of the browser as a whole. */
  readonly protocol: CDPSession;
  readonly extensionId: string;
  url(path: string): string;
  openTab(url: string): Promise<Page>;
  worker(): Promise<Worker>;
  /** Stops the background's worker, as the browser may at any moment. */
  killWorker(): Promise<void>;
  /** Presses the extension's toolbar button on a tab: grants activeTab and opens the real popup. */
  clickToolbarButton(page: Page): Promise<TargetPage>;
  /** The popup that opens next, or is open. */
  waitForPopup(timeoutMs?: number): Promise<TargetPage>;
  isPopupOpen(): Promise<boolean>;
  readClipboard(page: Page): Promise<string>;
  /** What broke the Content Security Policy so far, in any page, popup or worker. */
  cspViolations(): string[];
  close(): Promise<void>;
};

/** The protocol's types lag behind the browser's `embedderData`. */
type TabInfo = {
  readonly targetId: string;
  readonly url: string;
  readonly embedderData?: { readonly tabActive?: boolean };
};

const SWITCHES = [
  '--enable-unsafe-extension-debugging',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
];

export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'paylink-chromium-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let context: BrowserContext | undefined;
  try {
    if (options.pinButton === true) await pinExtension(profile, options.extensionDir);
    context = await launchContext(profile, options);
    return await driveChromium(context, options.dark === true, removeProfile);
  } catch (error) {
    await context?.close();
    await removeProfile();
    throw error;
  }
}

function launchContext(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { extensionDir, args, headless = true, language = 'en-US', dark = false, ownSignals = false } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    locale: language,
    colorScheme: dark ? 'dark' : 'light',
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...COMMON_SWITCHES,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      `--lang=${language}`,
      ...SWITCHES,
      ...args,
    ],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions', '--headless', '--enable-automation'],
    handleSIGINT: !ownSignals,
    handleSIGTERM: !ownSignals,
    handleSIGHUP: !ownSignals,
  });
}

async function driveChromium(
  context: BrowserContext,
  dark: boolean,
  removeProfile: () => Promise<void>,
): Promise<Chromium> {
  const browser = await (context.browser() ?? fail('The context has no browser.')).newBrowserCDPSession();
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;
  const url = (path: string) => `chrome-extension://${extensionId}${path}`;
  const popups: TargetPage[] = [];
  const said: string[] = [];
  const listen = (source: { on(event: 'console', listener: (message: { text(): string }) => void): unknown }) =>
    source.on('console', (message) => said.push(message.text()));
  listen(context);
  listen(first);
  context.on('serviceworker', listen);
  /** The popup is a page target like any other; what tells it apart is that Playwright does not know it. */
  const realPopup = async () => {
    const tabs = context.pages().filter((page) => page.url().startsWith(url('/popup.html')));
    const known = await Promise.all(tabs.map((page) => targetIdOf(context, page)));
    const targets = await listTargets(browser, 'page', url('/popup.html'));
    return targets.find(({ targetId }) => !known.includes(targetId));
  };

  async function waitForPopup(timeoutMs = 20_000): Promise<TargetPage> {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(25)) {
      const target = await realPopup();
      if (target !== undefined) {
        const popup = await TargetPage.attach(browser, target.targetId, dark);
        popups.push(popup);
        // It is there as soon as the form has been opened.
        await popup.waitFor('document.querySelector("main footer") !== null', 30_000);
        return popup;
      }
    }
    throw new Error(`No popup within ${timeoutMs} ms.`);
  }

  return {
    context,
    protocol: browser,
    extensionId,
    url,
    async openTab(address) {
      const page = await context.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    worker: async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'),
    async killWorker() {
      const [worker] = await listTargets(browser, 'service_worker', url('/'));
      if (worker !== undefined) await browser.send('Target.closeTarget', { targetId: worker.targetId });
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      const tab = (await findFrontTab(browser, page.url())) ?? fail(`No tab shows ${page.url()}.`);
      // The protocol's types lag behind the browser's Extensions domain.
      await browser.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab.targetId } as never);
      return waitForPopup();
    },
    waitForPopup,
    isPopupOpen: async () => (await realPopup()) !== undefined,
    async readClipboard(page) {
      await page.bringToFront();
      const { origin } = new URL(page.url());
      await context.grantPermissions(['clipboard-read'], { origin });
      return page.evaluate(() => navigator.clipboard.readText());
    },
    cspViolations: () =>
      [...said, ...popups.flatMap(({ complaints }) => complaints)].filter((text) =>
        /Content Security Policy|Trusted(?:Script|HTML)/.test(text),
      ),
    async close() {
      await context.close();
      await removeProfile();
    },
  };
}

async function listTargets(browser: CDPSession, type: string, urlPrefix: string) {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos.filter((target) => target.url.startsWith(urlPrefix));
}

/**
 * The tab in front. Newer browsers say which one that is, also where its address is an error page's or another tab shows
 * the same; for older ones its address has to do.
 */
async function findFrontTab(browser: CDPSession, address: string): Promise<{ targetId: string } | undefined> {
  const tabs: readonly TabInfo[] = await listTargets(browser, 'tab', '');
  const front = tabs.filter(({ embedderData }) => embedderData?.tabActive === true);
  return front.length === 1 ? front[0] : tabs.find(({ url }) => url.startsWith(address));
}

async function targetIdOf(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function fail(message: string): never {
  throw new Error(message);
}
