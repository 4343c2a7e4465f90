import type { Page } from '@playwright/test';
import { until } from '../until.ts';

/** Takes a Web Lock in a page of the extension, so that the background waits for it. */
export async function holdLock(page: Page, name: string): Promise<{ release(): Promise<void> }> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const held = globalThis as { letLockGo?: () => void };
        void navigator.locks.request(name, () => {
          resolve();
          return new Promise<void>((letGo) => {
            held.letLockGo = letGo;
          });
        });
      }),
    name,
  );
  return { release: () => page.evaluate(() => (globalThis as { letLockGo?: () => void }).letLockGo?.()) };
}

/** Waits until somebody waits for the lock. */
export async function waitForWaiter(page: Page, name: string): Promise<void> {
  await until(`somebody waits for ${name}`, () =>
    page.evaluate(async (name) => (await navigator.locks.query()).pending?.some((one) => one.name === name), name),
  );
}
