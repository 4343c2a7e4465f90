import { expect } from '@playwright/test';
import type { Firefox } from './driver.ts';
import type { Pages } from '../browser/pages.ts';
import { clickButton, openInvoice, test, valueOf, waitForText } from './fixtures.ts';

async function makeLink(firefox: Firefox, pages: Pages): Promise<string> {
  const popup = await openInvoice(firefox, pages);
  await firefox.press(popup, 'Enter');
  await waitForText(firefox, popup, 'Copied');
  return popup;
}

test('a link just made is taken back with one key', async ({ firefox, pages, sandbox }) => {
  const popup = await makeLink(firefox, pages);
  await firefox.press(popup, 'Control+z');
  await waitForText(firefox, popup, 'Cancelled. Nothing is asked of the customer any more.');
  expect(sandbox.orders.all[0]?.sessions.map(({ cancelledAt }) => cancelledAt !== null)).toEqual([true]);
  expect(await valueOf(firefox, popup, '#amount')).toBe('1234.56');
});

test('in the list a link is found, copied and replaced from the keyboard and its details', async ({
  firefox,
  pages,
  sandbox,
}) => {
  await makeLink(firefox, pages);
  await firefox.closePopup();
  await firefox.clearClipboard();
  const links = await firefox.openTab(firefox.extensionUrl('/links.html'));
  await firefox.activateTab(links);
  await waitForText(firefox, links, '2026-014');
  await firefox.press(links, '/');
  for (const key of '1234.56') await firefox.press(links, key);
  await firefox.press(links, 'Enter');
  await firefox.press(links, 'Enter');
  await waitForText(firefox, links, 'Copied');
  expect(await firefox.readClipboard()).toMatch(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//);
  await firefox.press(links, 'Space');
  await clickButton(firefox, links, 'Replace');
  const form = await firefox.waitForPopup();
  await firefox.waitFor('the amount', async () => (await valueOf(firefox, form, '#amount')) === '1234.56');
  await firefox.press(form, 'Control+a');
  for (const key of '1000') await firefox.press(form, key);
  await firefox.press(form, 'Enter');
  await waitForText(firefox, form, 'Copied');
  await firefox.closePopup();
  await waitForText(firefox, links, 'Replaced');
  expect(sandbox.ledger.requests({ method: 'PATCH' })).toHaveLength(1);
  expect(sandbox.orders.all.map(({ orderId }) => orderId)).toEqual(['2026-014', '2026-014-2']);
});
