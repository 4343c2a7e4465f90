import { expect, makeInvoiceLink, makeTypedLink, test, typeLink, waitForReading } from './fixtures.ts';

declare const chrome: typeof import('wxt/browser').browser;

test('a link just made is taken back with one key: it is dead, and its draft is there again', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { popup } = await makeInvoiceLink(chromium, pages);
  await popup.clickText('Undo');
  await popup.waitForText('Cancelled. Nothing is asked of the customer any more.');
  const [order] = sandbox.orders.all;
  expect(order?.sessions.map(({ cancelledAt }) => cancelledAt !== null)).toEqual([true]);
  expect(sandbox.ledger.requests({ method: 'PATCH' })).toMatchObject([
    { path: '/v1/json/orders/2026-014', body: { status: 'cancelled', exclude_order: true } },
  ]);
  expect(await popup.value('#amount')).toBe('1234.56');
  await popup.type('#amount', '1200');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(sandbox.orders.all.map(({ orderId, request }) => [orderId, request.amount])).toEqual([
    ['2026-014', 123_456],
    ['2026-014-2', 120_000],
  ]);
});

test('a link with the wrong amount is replaced: the old one dies, the new one is on the clipboard', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { invoice, popup } = await makeInvoiceLink(chromium, pages);
  await popup.close();
  const again = await chromium.clickToolbarButton(invoice);
  await waitForReading(again);
  await again.type('#amount', '1.300,00');
  await again.waitForText('There is a link for the same thing already');
  await again.clickText('Replace it');
  await again.waitForText('Copied');
  const [old, made] = sandbox.orders.all;
  expect(old?.sessions.every(({ cancelledAt }) => cancelledAt !== null)).toBe(true);
  expect(made).toMatchObject({ orderId: '2026-014-2', request: { amount: 130_000 } });
  expect(await chromium.readClipboard(invoice)).toContain(made?.sessions[0]?.id);
});

test('another link for a number that has had several is asked about once, and takes the order id that is free', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { invoice, popup } = await makeInvoiceLink(chromium, pages);
  await popup.clickText('Undo');
  await popup.waitForText('Cancelled. Nothing is asked of the customer any more.');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  await popup.close();
  const again = await chromium.clickToolbarButton(invoice);
  await waitForReading(again);
  await again.waitForText('There is a link for the same thing already');
  await again.clickText('Make another link all the same');
  await again.waitForText('Copied');
  expect(sandbox.orders.all.map(({ orderId }) => orderId)).toEqual(['2026-014', '2026-014-2', '2026-014-3']);
});

test('the same amount for a number that was typed into the description twice is asked about', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { popup } = await makeTypedLink(chromium, pages, '49,95', 'Invoice 2026-311');
  await popup.clickText('New link');
  await typeLink(popup, '49,95', 'inv. 2026/311');
  await popup.press('Enter');
  await popup.waitForText('Nothing was made');
  expect(sandbox.orders.all).toHaveLength(1);
});

test('a link that was paid meanwhile is not replaced', async ({ chromium, pages, sandbox }) => {
  const { invoice, popup } = await makeInvoiceLink(chromium, pages);
  await popup.close();
  sandbox.pay('2026-014');
  const again = await chromium.clickToolbarButton(invoice);
  await waitForReading(again);
  await again.clickText('Replace it');
  await again.waitForText('The customer has paid this link already');
  expect(sandbox.orders.all).toHaveLength(1);
  expect(await again.value('#amount')).toBe('1234.56');
});

test('a payment is known without anybody looking: badge, notification, and a line in the form, once', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const { page, popup } = await makeTypedLink(chromium, pages, '49,95', 'Six loaves');
  await popup.close();
  const [order] = sandbox.orders.all;
  sandbox.pay(order?.orderId ?? '');

  // The alarm is set for a minute from now; a test makes its own minute.
  const worker = await chromium.worker();
  const alarms = await worker.evaluate(() => chrome.alarms.getAll());
  expect(alarms).toMatchObject([{ name: 'work' }]);
  await worker.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 65_000;
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({
      name: 'work',
      scheduledTime: 0,
    });
  });
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  const notified = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await expect.poll(notified).toEqual([expect.stringMatching(/^paid:/)]);

  const again = await chromium.clickToolbarButton(page);
  await again.waitForText('Paid €49.95 · Six loaves');
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await again.close();
  const third = await chromium.clickToolbarButton(page);
  await third.waitForText('Create link');
  expect(await third.text()).not.toContain('Paid');
});
