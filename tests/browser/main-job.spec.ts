import { buttonText, expect, makeInvoiceLink, openInvoice, test, typeLink } from './fixtures.ts';

test('from an invoice to a link on the clipboard: toolbar button, Enter', async ({ chromium, pages, sandbox }) => {
  const { invoice, popup } = await openInvoice(chromium, pages);
  expect(await popup.value('#amount')).toBe('1234.56');
  expect(await popup.value('#currency')).toBe('EUR');
  expect(await popup.value('#description')).toBe('Factuur 2026-014, Bakkerij Jansen');
  await popup.waitForText('Create link for €1,234.56');

  await popup.press('Enter');
  await popup.waitForText('Copied');
  const text = await popup.text();
  expect(text).toContain('€1,234.56');
  expect(text).toContain('TEST');
  expect(text).toContain('Site 2001');

  const [order] = sandbox.ledger.ordersCreated();
  expect(sandbox.ledger.ordersCreated()).toEqual([{ site: 2001, orderId: '2026-014', posts: 1 }]);
  expect(order?.orderId).toBe('2026-014');
  const [post] = sandbox.ledger.requests({ method: 'POST' });
  expect(post?.body).toMatchObject({
    type: 'paymentlink',
    order_id: '2026-014',
    amount: 123_456,
    currency: 'EUR',
    description: 'Factuur 2026-014, Bakkerij Jansen',
  });
  const url = await popup.value('input[readonly]');
  expect(url).toMatch(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//);
  expect(await chromium.readClipboard(invoice)).toBe(url);
});

test('a typed amount becomes a link without any page', async ({ chromium, pages, sandbox }) => {
  const page = await chromium.openTab(pages.write('empty', '<title>Mail</title><p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('No amount found');
  await typeLink(popup, '49,95');
  await popup.waitForText('Create link for €49.95');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  const [post] = sandbox.ledger.requests({ method: 'POST' });
  expect(post?.body).toMatchObject({ amount: 4995, currency: 'EUR', description: 'Order by telephone' });
});

test('on the telephone: an amount and Enter are enough', async ({ chromium, pages, sandbox }) => {
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('No amount found');
  await popup.type('#amount', '49,95');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  const [order] = sandbox.ledger.ordersCreated();
  expect(order?.orderId).toMatch(/^PL-/);
  const [post] = sandbox.ledger.requests({ method: 'POST' });
  expect(post?.body).toMatchObject({ amount: 4995, currency: 'EUR', description: `Payment ${order?.orderId}` });
  // Enter again on the focused button starts the next one.
  await popup.press('Enter');
  await popup.waitFor(`document.querySelector('#amount') === document.activeElement`);
});

test('a choice among readings leads on to the button', async ({ chromium, pages, sandbox }) => {
  const invoice = await chromium.openTab(pages.invoice('two-totals'));
  const popup = await chromium.clickToolbarButton(invoice);
  await popup.click('[role="group"] button');
  await popup.waitFor(`document.activeElement?.innerText.startsWith('Create link for')`);
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
});

test('the paid link is paid in the list', async ({ chromium, pages, sandbox }) => {
  const { invoice } = await makeInvoiceLink(chromium, pages);
  const links = await chromium.openTab(chromium.url('/links.html'));
  const row = links.locator('tr[data-order-id="2026-014"]');
  await expect(row).toContainText('Open');
  sandbox.pay('2026-014');
  await links.getByRole('button', { name: 'Refresh' }).click();
  await expect(row).toContainText('Paid');
  await row.getByRole('button', { name: 'Copy link' }).click();
  await expect(row).toContainText('Copied');
  expect(await chromium.readClipboard(invoice)).toMatch(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//);
});

test('every field under More reaches MultiSafepay', async ({ chromium, pages, sandbox }) => {
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await typeLink(popup, '10');
  await popup.click('summary');
  await popup.waitFor(`document.querySelectorAll('#gateway option').length > 5`);
  await popup.type('#orderId', '20260001');
  await popup.type('#customerName', 'Sanne de Groot');
  await popup.type('#customerEmail', 'sanne@example.org');
  await popup.type('#redirectUrl', 'https://example.org/thanks');
  await popup.type('#cancelUrl', 'https://example.org/cancelled');
  await popup.type('#notificationUrl', 'https://example.org/notify');
  for (const [field, value] of Object.entries({ expiry: '86400', gateway: 'IDEAL', locale: 'nl_NL' })) {
    await popup.evaluate(
      `(() => { const field = document.querySelector('#${field}'); field.value = '${value}';
        field.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
  }
  await popup.click('input[type="checkbox"]');
  await popup.click('form button[type="submit"]');
  await popup.waitForText('Copied');
  const [post] = sandbox.ledger.requests({ method: 'POST' });
  expect(post?.body).toEqual({
    type: 'paymentlink',
    order_id: 20_260_001,
    gateway: 'IDEAL',
    currency: 'EUR',
    amount: 1000,
    description: 'Order by telephone',
    seconds_active: 86_400,
    payment_options: {
      notification_url: 'https://example.org/notify',
      redirect_url: 'https://example.org/thanks',
      cancel_url: 'https://example.org/cancelled',
      close_window: true,
    },
    customer: { locale: 'nl_NL', email: 'sanne@example.org', first_name: 'Sanne', last_name: 'de Groot' },
  });
});

test('what was typed is still there when the popup opens again', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await typeLink(popup, '12,34', 'Half finished');
  await popup.waitForText('Create link for €12.34');
  await popup.close();
  await chromium.killWorker();
  const again = await chromium.clickToolbarButton(page);
  await again.waitForText('Create link for €12.34');
  expect(await again.value('#description')).toBe('Half finished');
  expect(await buttonText(again)).toBe('Create link for €12.34');
});
