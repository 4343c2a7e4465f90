import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Chromium } from '../chromium/launch.ts';
import { expect, makeInvoiceLink, test, typeLink } from './fixtures.ts';
import { makeRecord } from './fill-ledger.ts';
import { button, openDetails, openList, rowOf, rowsOf } from './open-links.ts';
import type { Pages } from './pages.ts';

const search = (links: Page) => links.getByRole('searchbox', { name: 'Search' });

async function makeLink(chromium: Chromium, pages: Pages, amount: string, description: string): Promise<string> {
  const page = await chromium.openTab(pages.write('mail', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('No amount found');
  await typeLink(popup, amount, description);
  await popup.press('Enter');
  await popup.waitForText('Copied');
  const url = await popup.value('input[readonly]');
  await popup.close();
  return url;
}

/** Presses a button that saves a file, and gives the file. */
async function saveBy(links: Page, pressed: Locator): Promise<{ name: string; text: string; path: string }> {
  const coming = links.waitForEvent('download');
  await pressed.click();
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8'), path };
}

async function openFiles(links: Page): Promise<Locator> {
  await button(links, 'Export and backup').click();
  const dialog = links.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

test('hundreds of links are searched by amount, number and customer, and gone through by keys', async ({
  chromium,
  pages,
}) => {
  const now = Date.now();
  const records = Array.from({ length: 400 }, (_, number) => makeRecord(number, now));
  const amount = { minor: 4_995, currency: 'EUR' } as const;
  records.push(makeRecord(7_000, now, { order: { ...makeRecord(7_000, now).order, amount } }));
  const links = await openList(chromium, records);
  await expect(links.locator('main')).toContainText('Links: 401');
  expect(await rowsOf(links).count()).toBeLessThan(60);

  await links.keyboard.press('/');
  await expect(search(links)).toBeFocused();
  await links.keyboard.type('49,95');
  await expect(links.locator('main')).toContainText('Found: 1 of 401');
  await expect(rowsOf(links)).toHaveAttribute('data-order-id', '2026-007000');
  await expect(links.locator('main')).toContainText('Asked for €49.95');

  await search(links).fill('sanne 2026-0003');
  await expect(links.locator('main')).toContainText('Found: 17 of 401');
  await links.keyboard.press('ArrowDown');
  await links.keyboard.press('ArrowDown');
  await links.keyboard.press('ArrowDown');
  const row = links.locator('tr:focus');
  await expect(row).toHaveAttribute('data-order-id', '2026-000312');
  await links.keyboard.press('Enter');
  await expect(links.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const mail = await chromium.openTab(pages.write('mail', '<p>Hello</p>'));
  expect(await chromium.readClipboard(mail)).toBe(makeRecord(312, now).paymentUrl);
  await links.bringToFront();
  await links.keyboard.press('Space');
  const details = links.getByRole('complementary');
  await expect(details).toContainText('customer312@example.org');
  await links.keyboard.press('ArrowDown');
  await expect(details).toContainText('customer318@example.org');
  await links.keyboard.press('End');
  await expect(links.locator('tr:focus')).toHaveAttribute('data-order-id', '2026-000396');
  await links.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await button(links, 'Clear filters').click();
  await links.getByLabel('Status').selectOption('paid');
  await expect(links.locator('main')).toContainText('Found: 160 of 401');
});

test('what is made elsewhere appears by itself, with its history', async ({ chromium, pages }) => {
  const links = await openList(chromium);
  await expect(links.locator('main')).toContainText('No links yet.');
  await makeLink(chromium, pages, '49,95', 'Six loaves');
  await expect(rowsOf(links)).toHaveCount(1);
  await expect(rowsOf(links)).toContainText('€49.95');
  const details = await openDetails(links, rowsOf(links).first());
  await expect(details.getByRole('listitem')).toContainText([
    'MultiSafepay answered',
    'Order sent to MultiSafepay',
    'Written down',
  ]);
});

test('a link is cancelled after one question, and MultiSafepay is asked to', async ({ chromium, pages, sandbox }) => {
  await makeLink(chromium, pages, '49,95', 'Six loaves');
  const links = await openList(chromium);
  const row = rowsOf(links).first();
  const details = await openDetails(links, row);
  await button(details, 'Cancel link').click();
  await button(links.getByRole('dialog'), 'Back').click();
  await expect(button(details, 'Cancel link')).toBeFocused();
  expect(sandbox.ledger.requests({ method: 'PATCH' })).toHaveLength(0);
  await button(details, 'Cancel link').click();
  await button(links.getByRole('dialog'), 'Cancel link').click();
  await expect(row).toContainText('Cancelled');
  await expect(links.getByRole('status').filter({ hasText: 'The link is cancelled.' })).toBeVisible();
  const [patch] = sandbox.ledger.requests({ method: 'PATCH' });
  expect(patch?.body).toMatchObject({ status: 'cancelled', exclude_order: true });
  await expect(button(details, 'Cancel link')).toHaveCount(0);
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await button(details, 'Delete from list').click();
  await button(links.getByRole('dialog'), 'Delete from list').click();
  await expect(links.locator('main')).toContainText('No links yet.');
});

test('a link that the customer has just paid is not cancelled', async ({ chromium, pages, sandbox }) => {
  await makeLink(chromium, pages, '49,95', 'Six loaves');
  const links = await openList(chromium);
  const details = await openDetails(links, rowsOf(links).first());
  sandbox.pay(sandbox.ledger.ordersCreated()[0]?.orderId ?? '');
  await button(details, 'Cancel link').click();
  await button(links.getByRole('dialog'), 'Cancel link').click();
  await expect(links.getByRole('alert')).toContainText('The customer has paid this link already');
  await expect(rowsOf(links).first()).toContainText('Paid');
});

test('a link is replaced by another: the old one ends when the new one is made', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { popup } = await makeInvoiceLink(chromium, pages);
  await popup.close();
  const links = await openList(chromium);
  await button(await openDetails(links, rowOf(links, '2026-014')), 'Replace').click();
  const form = await chromium.waitForPopup();
  expect(await form.value('#amount')).toBe('1234.56');
  await form.type('#amount', '1000');
  await form.press('Enter');
  await form.waitForText('Copied');
  await form.close();
  await expect(rowOf(links, '2026-014')).toContainText('Replaced');
  await expect(rowsOf(links)).toHaveCount(2);
  await expect(rowsOf(links).first()).toContainText('€1,000.00');
  expect(sandbox.ledger.requests({ method: 'PATCH' })).toHaveLength(1);
  expect(sandbox.ledger.ordersCreated()).toHaveLength(2);
});

test('a link is made again, beside the old one', async ({ chromium, pages, sandbox }) => {
  await makeLink(chromium, pages, '49,95', 'Six loaves');
  const links = await openList(chromium);
  sandbox.pay(sandbox.ledger.ordersCreated()[0]?.orderId ?? '');
  await button(links, 'Refresh').click();
  await expect(rowsOf(links)).toContainText('Paid');
  await button(await openDetails(links, rowsOf(links).first()), 'Make again').click();
  const form = await chromium.waitForPopup();
  expect(await form.value('#description')).toBe('Six loaves');
  await form.press('Enter');
  await form.waitForText('Copied');
  await form.close();
  await expect(rowsOf(links)).toHaveCount(2);
  await expect(rowsOf(links).filter({ hasText: 'Paid' })).toHaveCount(1);
  expect(sandbox.ledger.requests({ method: 'PATCH' })).toHaveLength(0);
});

test('a sheet opens rightly: numbers as numbers, no formulas, in Dutch and in English', async ({ chromium }) => {
  const now = Date.now();
  const hostile = makeRecord(0, now, { accountId: 'test-2001' });
  const order = { ...hostile.order, description: '=HYPERLINK("https://evil.example";"x")', customerName: '+31 20 123' };
  const links = await openList(chromium, [{ ...hostile, order }, makeRecord(1, now), makeRecord(2, now)]);
  const dialog = await openFiles(links);
  const [sheet] = await dialog.locator('section').all();
  const english = await saveBy(links, button(sheet!, 'Save file'));
  expect(english.name).toMatch(/^paylink-links-\d{4}-\d\d-\d\d\.csv$/);
  const lines = english.text.split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFCreated,Order id,Invoice number,Description,Customer name,Customer e-mail,Amount,Currency,Status,Account,Environment,Valid until,Paid on,Payment method',
  );
  expect(lines[1]).toContain(
    `"'=HYPERLINK(""https://evil.example"";""x"")",'+31 20 123,customer0@example.org,10.00,USD,Open`,
  );
  expect(lines).toHaveLength(5);
  await dialog.getByLabel('Your spreadsheet writes').selectOption('1.234,50');
  const dutch = await saveBy(links, button(sheet!, 'Save file'));
  expect(dutch.text.split('\r\n')[2]).toContain(';10,37;EUR;Paid;Site 2001;Test;');
});

test('payments are laid beside links, with method, fees and net', async ({ chromium, pages, sandbox }) => {
  await makeLink(chromium, pages, '49,95', 'Six loaves');
  const orderId = sandbox.ledger.ordersCreated()[0]?.orderId ?? '';
  const { transactionId } = sandbox.pay(orderId);
  const links = await openList(chromium);
  await expect(rowsOf(links)).toContainText('Paid');
  const dialog = await openFiles(links);
  const [, payments] = await dialog.locator('section').all();
  const file = await saveBy(links, button(payments!, 'Save file'));
  await expect(dialog.getByRole('status')).toHaveText(
    'Saved. Payments of your links: 1. Of other orders, left out: 0. Paid links without a payment in the list: 0.',
  );
  const [head, row] = file.text.split('\r\n');
  expect(head).toContain(
    'Paid on,Order id,Invoice number,Description,Customer name,Amount,Currency,Payment method,Transaction',
  );
  expect(row).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d,/);
  expect(row).toContain(`,${orderId},,Six loaves,,49.95,EUR,`);
  expect(row).toContain(`${transactionId},completed,0.44,EUR,49.51,Site 2001,Test`);
});

test('a customer is erased from all links of theirs, and from nothing else', async ({ chromium }) => {
  const now = Date.now();
  const records = Array.from({ length: 1_200 }, (_, number) => makeRecord(number, now));
  const links = await openList(chromium, records);
  await search(links).fill('customer7@');
  await expect(links.locator('main')).toContainText('Found: 3 of 1,200');
  const details = await openDetails(links, rowsOf(links).first());
  await button(details, 'Erase customer').click();
  await expect(links.getByRole('dialog')).toContainText('Links: 3.');
  await button(links.getByRole('dialog'), 'Erase customer').click();
  await expect(links.getByRole('status').filter({ hasText: 'The customer is erased. Links: 3.' })).toBeVisible();
  await expect(links.locator('main')).toContainText('Found: 0 of 1,200');
  await search(links).fill('2026-000507');
  await expect(rowsOf(links)).toContainText('–');
  await expect(rowsOf(links)).not.toContainText('Łukasz');
  await search(links).fill('customer8@');
  await expect(links.locator('main')).toContainText('Found: 3 of 1,200');
});

test('damaged records and those of a newer version are kept, told, and can be saved', async ({ chromium }) => {
  const now = Date.now();
  const newer = { ...makeRecord(1, now), version: 99, id: 'of-a-newer-version' };
  const damaged = { id: 'damaged', createdAt: now, state: 'created' };
  const links = await openList(chromium, [makeRecord(0, now), newer, damaged]);
  await expect(rowsOf(links)).toHaveCount(1);
  await expect(links.locator('main')).toContainText('Records that can’t be read: 2.');
  const file = await saveBy(links, button(links, 'Save them as a file'));
  expect(JSON.parse(file.text)).toMatchObject({ records: [damaged, newer] });
  await links.reload();
  await expect(links.locator('main')).toContainText('Records that can’t be read: 2.');
});

test('a code is drawn here, and nobody is asked for it', async ({ chromium, pages, sandbox }) => {
  await makeLink(chromium, pages, '49,95', 'Six loaves');
  const links = await openList(chromium);
  const asked = sandbox.ledger.length;
  await button(await openDetails(links, rowsOf(links).first()), 'QR code').click();
  const dialog = links.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  const file = await saveBy(links, button(dialog, 'Save as image'));
  expect(file.name).toMatch(/^qr-PL-.*\.svg$/);
  expect(sandbox.ledger.requests({ after: asked }).filter(({ path }) => path.includes('connect'))).toEqual([]);
});
