import type { Locator, Page } from '@playwright/test';
import type { Chromium } from '../chromium/launch.ts';
import { expect } from './fixtures.ts';
import { fillLedger } from './fill-ledger.ts';

export const rowsOf = (links: Page): Locator => links.locator('tbody tr');
export const rowOf = (links: Page, orderId: string): Locator => links.locator(`tr[data-order-id="${orderId}"]`);
export const button = (place: Page | Locator, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

/** The list, with so many links in it that were made before. */
export async function openList(chromium: Chromium, records: readonly unknown[] = []): Promise<Page> {
  const links = await chromium.openTab(chromium.url('/links.html'));
  if (records.length > 0) {
    await fillLedger(links, records);
    await links.reload();
  }
  await expect(links.locator('main')).toContainText(/Links: \d/);
  return links;
}

export async function openDetails(links: Page, row: Locator): Promise<Locator> {
  await button(row, 'Details').click();
  const details = links.getByRole('complementary');
  await expect(details).toBeVisible();
  return details;
}
