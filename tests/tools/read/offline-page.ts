import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from '@playwright/test';
import { findChromium } from '../browsers.ts';
import { addressPath, type PageFile } from './page-files.ts';

const LOAD_MS = 8_000;
const HOST = 'https://page.invalid/';

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
export function launchOffline(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-background-networking',
      ...args,
    ],
    ignoreDefaultArgs: ['--enable-automation'],
  });
}

/** An empty profile for one page: what one page stores or opens, no other one sees. */
export async function openContext(browser: Browser, root: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const folder = await realpath(root);
  await context.route('**/*', (route) => serve(route, folder));
  return context;
}

/** Opens a page as a person would see it: loaded, laid out, and settled. A page that never settles is taken as it is. */
export async function openPage(context: BrowserContext, page: PageFile): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(HOST + addressPath(page), { waitUntil: 'load', timeout: LOAD_MS });
  return tab;
}

async function serve(route: Route, root: string): Promise<void> {
  const request = route.request();
  const body = request.url().startsWith(HOST) ? await readUnder(root, new URL(request.url()).pathname) : null;
  if (body !== null) await route.fulfill({ body: body.bytes, contentType: body.type });
  // An answer without a document leaves the page where it is, an error would replace it.
  else if (request.isNavigationRequest() && request.frame().parentFrame() === null)
    await route.fulfill({ status: 204 });
  else await route.abort('blockedbyclient');
}

/** A file under the folder; null where there is none, or where a link leads out of the folder. */
async function readUnder(root: string, path: string): Promise<{ bytes: Buffer; type: string } | null> {
  try {
    const file = await realpath(join(root, decodeURIComponent(path)));
    if (!file.startsWith(root + sep)) return null;
    return { bytes: await readFile(file), type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
  } catch (error) {
    if (error instanceof Error && ('code' in error || error instanceof URIError)) return null;
    throw error;
  }
}
