import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Chromium } from '../../chromium/launch.ts';
import type { TargetPage } from '../../chromium/target-page.ts';

/** Between one thing that is timed and whatever was before it. */
export const PAUSE_MS = 500;

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

export type MadeLink = {
  /** From the Enter key to the link on the clipboard, by the popup's own clock. */
  readonly ms: number;
  /** The same, to "Copied" on the screen. */
  readonly shownMs: number;
  readonly orderId: string;
};

export async function makeLink(chromium: Chromium, tab: Page): Promise<MadeLink> {
  const popup = await openPopup(chromium, tab);
  await popup.type('#amount', '49.95');
  await popup.waitForText('Create link for');
  await popup.evaluate(`globalThis.timing = new Promise((resolve) => {
    let pressed = 0;
    let ms = Number.NaN;
    addEventListener('keydown', () => { pressed = performance.now(); }, { capture: true, once: true });
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (text) => {
      await write.call(navigator.clipboard, text);
      ms = performance.now() - pressed;
    };
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[role="status"]')?.textContent.includes('Copied')) return;
      observer.disconnect();
      resolve({ ms, shownMs: performance.now() - pressed });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }); true`);
  // Nobody reads an amount and presses Enter within its last digit; the floor, too, is timed at rest.
  await setTimeout(PAUSE_MS);
  await popup.press('Enter');
  const timing = await popup.evaluate<Pick<MadeLink, 'ms' | 'shownMs'>>('globalThis.timing');
  const orderId = await popup.evaluate<string>(`/PL-[\\w-]+/.exec(document.body.innerText)?.[0] ?? ''`);
  await popup.clickText('New link');
  await popup.close();
  return { ...timing, orderId };
}
