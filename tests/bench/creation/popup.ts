import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';
import type { TargetPage } from '../../chromium/target-page.ts';

/** The real popup over a tab, with a form that can be sent. */
export async function openPopup(chromium: Chromium, tab: Page): Promise<TargetPage> {
  await tab.bringToFront();
  const popup = await chromium.clickToolbarButton(tab);
  await popup.waitFor(`document.querySelector('#amount') !== null`);
  return popup;
}

/** From the beginning of the popup's document to its first paint with content. */
export function timePopup(popup: TargetPage): Promise<number> {
  return popup.evaluate<Promise<number>>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
}

/** One link, from the Enter key to "Copied" on the screen, by the popup's own clock. */
export async function makeLink(chromium: Chromium, tab: Page): Promise<{ ms: number; orderId: string }> {
  const popup = await openPopup(chromium, tab);
  await popup.type('#amount', '49.95');
  await popup.waitForText('Create link for');
  await popup.evaluate(`globalThis.timing = new Promise((resolve) => {
    let pressed = 0;
    addEventListener('keydown', () => { pressed = performance.now(); }, { capture: true, once: true });
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[role="status"]')?.textContent.includes('Copied')) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }); true`);
  await popup.press('Enter');
  const ms = await popup.evaluate<Promise<number>>('globalThis.timing');
  const orderId = await popup.evaluate<string>(`/PL-[\\w-]+/.exec(document.body.innerText)?.[0] ?? ''`);
  await popup.clickText('New link');
  await popup.close();
  return { ms, orderId };
}
