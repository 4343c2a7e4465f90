import { AxeBuilder } from '@axe-core/playwright';
import { mkdir } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

export const LOOKS = '.output/looks';

/** Takes a picture of a view and looks for what would keep people from using it. */
export async function checkLooks(page: Page, name: string): Promise<void> {
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(name.endsWith('-dark'));
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
  // The other mode puts together what several frames found, in a page opened for it: ours have none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  const isWiderThanItsWindow = await page.evaluate(
    () => Math.max(document.body.scrollWidth, document.documentElement.scrollWidth) > innerWidth,
  );
  expect(isWiderThanItsWindow, `${name} scrolls sideways`).toBe(false);
}
