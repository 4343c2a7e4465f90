import type { Context } from './contract.ts';

/** What a browser says of a message's sender. */
export type Sender = {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
};

const PAGES: Readonly<Record<string, Context>> = {
  '/background.js': 'background',
  '/_generated_background_page.html': 'background',
  '/popup.html': 'popup',
  '/links.html': 'links',
  '/options.html': 'options',
  '/welcome.html': 'welcome',
  '/offscreen.html': 'offscreen',
};

/**
 * Which of our contexts sent a message; null for everything else. `sender.id` is also ours for a content script in a
 * hostile page, so what counts is the origin, which there is the page's; it must be a top frame, and not a prerendered one.
 */
export function identifySender(sender: Sender, own: { readonly id: string; readonly origin: string }): Context | null {
  if (sender.id !== own.id || sender.origin !== own.origin) return null;
  if (sender.frameId !== undefined && sender.frameId !== 0) return null;
  if (sender.documentLifecycle === 'prerender') return null;
  const url = sender.url === undefined ? null : URL.parse(sender.url);
  if (url === null || !sender.url?.startsWith(`${own.origin}/`)) return null;
  return Object.hasOwn(PAGES, url.pathname) ? (PAGES[url.pathname] ?? null) : null;
}
