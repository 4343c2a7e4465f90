import type { Page } from '@playwright/test';
import type { Ending } from './ending.ts';
import type { PageAddress } from './page-address.ts';
import { servePages } from './page-server.ts';
import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';

const LOAD_PATIENCE_MS = 10_000;

/** `trouble`: why the browser shows something else than the page asked for; null where it came. */
export type OpenedPage = { readonly page: Page; readonly trouble: string | null };

/** Step 5: opens the invoice in the tab the browser started with. */
export async function openPage(
  { chromium }: Stage,
  address: PageAddress,
  steps: Steps,
  ending: Ending,
): Promise<OpenedPage> {
  steps.begin('page');
  const url = await resolveUrl(address, ending);
  const empty = chromium.context.pages().find((tab) => tab.url() === 'about:blank');
  const page = empty ?? (await chromium.context.newPage());
  await page.bringToFront();
  const trouble = await load(page, url);
  const title = await page.title();
  steps.saw(`opened ${url}, "${title}"${trouble === null ? '' : ` (${trouble})`}`);
  await steps.photograph(page);
  return { page, trouble };
}

async function resolveUrl(address: PageAddress, ending: Ending): Promise<string> {
  if (address.kind === 'url') return address.url;
  const server = await servePages(address.folder);
  ending.add(() => server.close());
  return server.urlOf(address.name);
}

/** Goes to a page as far as it comes: what the browser shows instead is for the popup to judge. */
async function load(page: Page, url: string): Promise<string | null> {
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded' });
    const late = await page.waitForLoadState('load', { timeout: LOAD_PATIENCE_MS }).then(
      () => null,
      () => `still loading after ${LOAD_PATIENCE_MS / 1000} s`,
    );
    return response === null || response.ok() ? late : `the server answered ${response.status()}`;
  } catch (error) {
    // A tab that shows the browser's own error page instead; Playwright adds a call log to the reason.
    return error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/^page\.goto: /, '') : String(error);
  }
}
