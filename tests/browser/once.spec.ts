import { expect, openInvoice, test, typeLink, waitForReading } from './fixtures.ts';

declare const chrome: typeof import('wxt/browser').browser;
const POST = { method: 'POST', path: '/orders' } as const;

test('the worker is killed between request and answer: one order, and the link arrives', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const held = sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
  const { invoice, popup } = await openInvoice(chromium, pages);
  await popup.press('Enter');
  await held.reached;
  await chromium.killWorker();
  held.release('drop');
  await popup.waitForText('Copied', 30_000);
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
  expect(sandbox.ledger.ordersCreated()[0]).toMatchObject({ orderId: '2026-014' });
  expect(await chromium.readClipboard(invoice)).toMatch(/^https:\/\/testpayv2/);
});

test('the worker is killed and the order never arrived: it is sent again after the grace, once', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const held = sandbox.faults.add({ kind: 'hold', when: 'before', match: POST });
  const { popup } = await openInvoice(chromium, pages);
  await popup.press('Enter');
  await held.reached;
  await chromium.killWorker();
  held.release('drop');
  await popup.waitForText('Checking whether the link was made');
  await popup.waitForText('Copied', 40_000);
  expect(sandbox.ledger.ordersCreated()).toEqual([{ site: 2001, orderId: '2026-014', posts: 1 }]);
});

test('the popup is closed mid-request: the link goes to the clipboard and the list', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const held = sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
  const { invoice, popup } = await openInvoice(chromium, pages);
  await popup.press('Enter');
  await held.reached;
  await popup.close();
  held.release();
  const worker = await chromium.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  const notified = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await expect.poll(notified).toEqual(['2026-014']);
  const copied = await chromium.readClipboard(invoice);
  expect(copied).toMatch(/^https:\/\/testpayv2/);
  expect(sandbox.ledger.ordersCreated()).toEqual([{ site: 2001, orderId: '2026-014', posts: 1 }]);
  const again = await chromium.clickToolbarButton(invoice);
  await again.waitForText('Link made');
  expect(await again.value('input[readonly]')).toBe(copied);
});

test('a double click and two Enters are one order', async ({ chromium, pages, sandbox }) => {
  const delayed = sandbox.faults.add({ kind: 'delay', ms: 400, match: POST, times: 'always' });
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await typeLink(popup, '49,95');
  await popup.waitForText('Create link for €49.95');
  await popup.click('form button[type="submit"]', 2);
  await popup.press('Enter');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  delayed.remove();
  expect(sandbox.ledger.requests({ method: 'POST' })).toHaveLength(1);
});

test('two windows with the same draft make one order and show the same link', async ({ chromium, pages, sandbox }) => {
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await typeLink(popup, '49,95');
  await popup.waitForText('Create link for €49.95');
  const tabId = await popup.evaluate(() =>
    chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id),
  );
  const held = sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
  await popup.press('Enter');
  await held.reached;
  const second = await chromium.context.newPage();
  await second.goto(chromium.url(`/popup.html?tab=${tabId}`));
  await expect(second.getByText('Checking whether the link was made')).toBeVisible();
  held.release();
  await expect(second.getByText(/Copied|Link made/).first()).toBeVisible({ timeout: 20_000 });
  expect(sandbox.ledger.requests({ method: 'POST' })).toHaveLength(1);
});

test('an invoice that has an open link is not asked for twice: copy that link, or make another', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { invoice, popup: first } = await openInvoice(chromium, pages);
  await first.press('Enter');
  await first.waitForText('Copied');
  const url = await first.value('input[readonly]');
  await first.close();

  const second = await chromium.clickToolbarButton(invoice);
  await waitForReading(second);
  await second.waitForText('There is a link for the same thing already');
  await second.press('Enter');
  await second.waitForText('Nothing was made: there is a link for the same thing already.');
  expect(sandbox.ledger.requests({ method: 'POST' })).toHaveLength(1);
  await second.press('Enter');
  await second.waitForText('Copied');
  expect(await second.value('input[readonly]')).toBe(url);
  await second.close();

  const third = await chromium.clickToolbarButton(invoice);
  await waitForReading(third);
  await third.waitForText('Make another link all the same');
  await third.clickText('Make another link all the same');
  await third.waitForText('Copied');
  expect(sandbox.ledger.ordersCreated().map(({ orderId }) => orderId)).toEqual(['2026-014', '2026-014-2']);
});

test('an order id whose link is closed is not used again: the next one is offered', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { invoice, popup: first } = await openInvoice(chromium, pages);
  await first.press('Enter');
  await first.waitForText('Copied');
  await first.clickText('Undo');
  await first.waitForText('Nothing is asked of the customer any more');
  await first.click('summary');
  await first.type('#orderId', '2026-014');
  await first.press('Enter');
  await first.waitForText('You already made a link with order id 2026-014');
  await first.waitForText('Make another as 2026-014-2');
  await first.press('Enter');
  await first.waitForText('Copied');
  expect(sandbox.ledger.ordersCreated().map(({ orderId }) => orderId)).toEqual(['2026-014', '2026-014-2']);
  await invoice.close();
});
