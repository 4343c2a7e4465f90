import type { Page } from '@playwright/test';
import { SANDBOX_KEYS } from '../sandbox/app.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { launchChromium } from '../chromium/launch.ts';
import { enterKey, expect, EXTENSION, makeInvoiceLink, test } from './fixtures.ts';
import { fillLedger, makeRecord } from './fill-ledger.ts';

async function restore(links: Page, path: string): Promise<string> {
  await links.getByRole('button', { name: 'Export and backup' }).click();
  const dialog = links.getByRole('dialog');
  await dialog.locator('input[type="file"]').setInputFiles(path);
  const said = dialog.getByRole('status');
  await expect(said).toContainText('Added:');
  const text = await said.innerText();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return text;
}

const listed = (links: Page) =>
  links
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-order-id'), (row as HTMLElement).innerText]));

test('a backup makes the same list in a fresh browser, once', async ({ chromium, pages, sandbox }) => {
  const { popup } = await makeInvoiceLink(chromium, pages);
  await popup.close();
  const links = await chromium.openTab(chromium.url('/links.html'));
  const records = Array.from({ length: 450 }, (_, number) => makeRecord(number, Date.now()));
  await fillLedger(links, records);
  await links.reload();
  await expect(links.locator('main')).toContainText('Links: 451');
  const before = await listed(links);
  await links.getByRole('button', { name: 'Export and backup' }).click();
  const coming = links.waitForEvent('download');
  await links.getByRole('dialog').locator('section').nth(2).getByRole('button', { name: 'Save file' }).click();
  const path = await (await coming).path();

  const served = await serveSandbox(sandbox);
  const other = await launchChromium({ extensionDir: EXTENSION, args: served.chromiumArgs });
  try {
    await enterKey(other, SANDBOX_KEYS.bakery);
    const fresh = await other.openTab(other.url('/links.html'));
    await expect(fresh.locator('main')).toContainText('No links yet.');
    expect(await restore(fresh, path)).toBe('Added: 451. Already here: 0. Not readable, left out: 0.');
    await expect(fresh.locator('main')).toContainText('Links: 451');
    expect(await listed(fresh)).toEqual(before);
    expect(await restore(fresh, path)).toBe('Added: 0. Already here: 451. Not readable, left out: 0.');
    await fresh.reload();
    await expect(fresh.locator('main')).toContainText('Links: 451');
    await fresh.locator('tr[data-order-id="2026-014"]').getByRole('button', { name: 'Details' }).click();
    await expect(fresh.getByRole('complementary')).toContainText('Order sent to MultiSafepay');
    expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
  } finally {
    await other.close();
    await served.close();
  }
});
