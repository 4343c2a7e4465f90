import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi.ts';
import { waitFor, type Evaluate } from './evaluate.ts';

/** A tab: BiDi's name for its browsing context, and the address it shows. */
export type Tab = { readonly context: string; readonly url: string };

type Tree = { readonly contexts: readonly Tab[] };

export async function listTabs(bidi: Bidi): Promise<Tab[]> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
  return contexts.map(({ context, url }) => ({ context, url }));
}

/** The browser window itself, in which scripts run with all of Firefox's own rights. */
export async function findChromeWindow(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
  const found = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (found === undefined) throw new Error('Firefox shows no browser window');
  return found.context;
}

/** Opens an address in a new tab in front and waits until it has loaded. */
export async function openTab(bidi: Bidi, evaluate: Evaluate, url: string): Promise<string> {
  const { context } = await bidi.send<Tab>('browsingContext.create', { type: 'tab' });
  await navigate(bidi, evaluate, context, url);
  return context;
}

/** Sends a tab to an address and waits until it has loaded there (a redirect within the document is fine). */
export async function navigate(bidi: Bidi, evaluate: Evaluate, context: string, url: string): Promise<void> {
  // An extension's page loads in another process: waiting inside the command ends in "frame detached".
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  await waitFor(`${url} to load`, () =>
    evaluate<boolean>(
      context,
      `() => document.readyState === 'complete' && (location.href !== 'about:blank' || ${url === 'about:blank'})`,
    ),
  );
}

export async function activateTab(bidi: Bidi, context: string): Promise<void> {
  await bidi.send('browsingContext.activate', { context });
}

export async function closeTab(bidi: Bidi, context: string): Promise<void> {
  await bidi.send('browsingContext.close', { context });
}

/** Writes what a page or popup shows to a PNG file. */
export async function takeScreenshot(bidi: Bidi, context: string, path: string): Promise<void> {
  const { data } = await bidi.send<{ readonly data: string }>('browsingContext.captureScreenshot', { context });
  writeFileSync(path, Buffer.from(data, 'base64'));
}
