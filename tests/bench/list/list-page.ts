import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';

/** Milliseconds from the beginning of the navigation; `longest` task, without those before the first paint. */
export type Opening = { readonly paint: number; readonly ready: number; readonly longest: number };
export type SearchTime = { readonly query: string; readonly ms: readonly number[] };

/** Notes when the first row has been painted, and each long task. Runs before the page's own scripts. */
function watchOpening(): void {
  const seen = { paint: 0, tasks: [] as { start: number; ms: number }[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) seen.tasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (document.querySelector('tbody tr') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        seen.paint = performance.now();
      });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Opens the list in a new tab; waits until all links are read where that is asked for. */
export async function openListTimed(
  chromium: Chromium,
  count: number,
  waitForAll: boolean,
): Promise<{ page: Page; opening: Opening }> {
  const page = await chromium.context.newPage();
  await page.addInitScript(watchOpening);
  await page.goto(chromium.url('/links.html'));
  await page.waitForFunction(() => (globalThis as unknown as { seen: { paint: number } }).seen.paint > 0);
  let ready = 0;
  if (waitForAll) {
    await page.getByText(`Links: ${count.toLocaleString('en')}`).waitFor({ timeout: 120_000 });
    ready = await page.evaluate(() => performance.now());
  }
  const { paint, tasks } = await page.evaluate(
    () => (globalThis as unknown as { seen: { paint: number; tasks: { start: number; ms: number }[] } }).seen,
  );
  const later = tasks.filter(({ start }) => start > paint).map(({ ms }) => ms);
  return { page, opening: { paint, ready, longest: Math.max(0, ...later) } };
}

/** For each query the times from the input event until its answer has been painted. */
export function searchTimes(page: Page, queries: readonly string[], rounds: number): Promise<SearchTime[]> {
  return page.evaluate(
    async ({ queries, rounds }) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (field === null) throw new Error('There is no search.');
      const painted = () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve, 0));
        });
      const times = queries.map((query) => ({ query, ms: [] as number[] }));
      for (let round = 0; round < rounds; round += 1) {
        for (const { query, ms } of times) {
          await new Promise((resolve) => {
            setTimeout(resolve, 50);
          });
          const started = performance.now();
          field.value = query;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await painted();
          ms.push(performance.now() - started);
        }
      }
      return times;
    },
    { queries: [...queries], rounds },
  );
}

/** What the page's scripts hold, in MB, after what they let go has been collected. */
export async function usedMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

/** Pages of an extension share a process: what the closed ones left would be collected while the next is measured. */
export async function forgetClosedPages(chromium: Chromium): Promise<void> {
  const page = await chromium.openTab(chromium.url('/options.html'));
  await usedMemory(page);
  await page.close();
}
