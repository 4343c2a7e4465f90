import { isUtf8 } from 'node:buffer';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from '@playwright/test';
import { COMMON_SWITCHES } from '../../chromium/switches.ts';
import { findChromium } from '../browsers.ts';
import { addressPath, type PageFile } from './page-files.ts';

/** Where many browsers run at once, a page of 100,000 elements takes its time. */
const LOAD_MS = 20_000;

const TYPES: Readonly<Record<string, string>> = {
  '.htm': 'text/html',
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** One browser for many pages, which reaches nothing: names lead nowhere, and what is asked by number is refused. */
export function launchOffline(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      ...COMMON_SWITCHES,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    ],
    ignoreDefaultArgs: ['--enable-automation'],
  });
}

/**
 * A window in which one page after the other is opened: a new one for each would cost the browser more than the page. Each
 * page has an address of its own, so what one stores no other one sees.
 */
export class OfflineWindow {
  readonly #context: BrowserContext;
  /** Keeps the window open between pages. */
  readonly #keeper: Page;
  #host = '';
  #folder = '';
  #count = 0;

  private constructor(context: BrowserContext, keeper: Page) {
    this.#context = context;
    this.#keeper = keeper;
  }

  static async open(browser: Browser): Promise<OfflineWindow> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
    const window = new OfflineWindow(context, await context.newPage());
    await context.route('**/*', (route) => window.#serve(route));
    return window;
  }

  /** An empty page. What was open before is closed. */
  async empty(): Promise<Page> {
    const before = this.#context.pages().filter((each) => each !== this.#keeper);
    await Promise.all(before.map((each) => each.close()));
    return this.#context.newPage();
  }

  /** Opens a page as a person would see it: loaded and laid out. What was open before is closed. */
  async show(page: PageFile): Promise<Page> {
    const tab = await this.empty();
    this.#count += 1;
    this.#host = `https://page-${this.#count}.invalid/`;
    this.#folder = await realpath(page.root);
    await tab.goto(this.#host + addressPath(page), { waitUntil: 'load', timeout: LOAD_MS });
    return tab;
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  async #serve(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    const body = url.startsWith(this.#host) ? await readUnder(this.#folder, new URL(url).pathname) : null;
    if (body !== null) await route.fulfill({ body: body.bytes, contentType: body.type });
    // An answer without a document leaves the page where it is, an error would replace it.
    else if (request.isNavigationRequest() && request.frame().parentFrame() === null)
      await route.fulfill({ status: 204 });
    else await route.abort('blockedbyclient');
  }
}

/** A file under the folder; null where there is none, or where a link leads out of the folder. */
async function readUnder(root: string, path: string): Promise<{ bytes: Buffer; type: string } | null> {
  try {
    const file = await realpath(join(root, decodeURIComponent(path)));
    if (!file.startsWith(root + sep)) return null;
    const bytes = await readFile(file);
    return { bytes, type: typeOf(extname(file).toLowerCase(), bytes) };
  } catch (error) {
    if (error instanceof Error && ('code' in error || error instanceof URIError)) return null;
    throw error;
  }
}

/** As browsers take a file of the disk: what is written in UTF-8 without saying so is UTF-8. */
function typeOf(extension: string, bytes: Buffer): string {
  const type = TYPES[extension] ?? 'application/octet-stream';
  const isText = type.startsWith('text/') && isUtf8(bytes) && !/charset/i.test(bytes.toString('latin1', 0, 1_024));
  return isText ? `${type}; charset=utf-8` : type;
}
