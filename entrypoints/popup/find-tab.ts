import { browser } from 'wxt/browser';

/** The tab this form is for: the one it was opened for by name (`?tab=`), or the one in front. Null where there is none. */
export async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
