import type { Browser, CDPSession } from '@playwright/test';
import { createWorld, type IsolatedWorld } from '../../tools/read/isolated-world.ts';

const ADDRESS = 'https://bench.invalid/';
/** These two give scripts a clock of 5 µs instead of 100. */
const HEADERS = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export type LoadedPage = { readonly session: CDPSession; readonly world: IsolatedWorld; close(): Promise<void> };

/** Loads a page afresh, lets it be laid out and painted, and opens a world in it in which nothing has run yet. */
export async function loadPage(browser: Browser, html: string): Promise<LoadedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html', headers: HEADERS }));
  const page = await context.newPage();
  await page.goto(ADDRESS);
  const session = await context.newCDPSession(page);
  const settled = await createWorld(session, 'settled');
  await settled.run(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(true), 20))))',
  );
  return { session, world: await createWorld(session, 'bench'), close: () => context.close() };
}
