import { describe, expect, test } from 'vitest';
import { openShop, type Shop } from './test-shop.ts';

async function openLink(shop: Shop, changes: Record<string, unknown> = {}): Promise<string> {
  return String((await shop.create(changes)).data['payment_url']);
}

describe('the payment page', () => {
  test('shows shop, amount and description, escaped', async () => {
    const shop = openShop();
    const page = await (await shop.visit(await openLink(shop, { description: '<img src=x onerror=alert(1)>' }))).text();
    expect(page).toContain('Bakkerij Jansen');
    expect(page).toContain('EUR 12.50');
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toContain('<img');
  });

  test('shows whole yen', async () => {
    const shop = openShop();
    expect(await (await shop.visit(await openLink(shop, { currency: 'JPY', amount: 10 }))).text()).toContain('JPY 10<');
  });

  test('offers the methods that fit currency and country, or all of them', async () => {
    const shop = openShop();
    const url = await openLink(shop, { customer: { country: 'NL' } });
    const fitting = await (await shop.visit(url)).text();
    expect(fitting).toContain('value="IDEAL"');
    expect(fitting).not.toContain('value="EPS"');
    expect(await (await shop.visit(`${url}&methods=all`)).text()).toContain('value="EPS"');
    const dollars = await (await shop.visit(await openLink(shop, { order_id: 'b', currency: 'USD' }))).text();
    expect(dollars).not.toContain('value="IDEAL"');
  });

  test('offers no choice when the link has its method', async () => {
    const shop = openShop();
    const page = await (await shop.visit(await openLink(shop, { gateway: 'IDEAL' }))).text();
    expect(page).toContain('Pay with <strong>iDEAL</strong>');
    expect(page).not.toContain('type="radio"');
  });

  test('takes an outcome, and offers the way back and another try', async () => {
    const shop = openShop();
    const options = { redirect_url: 'https://shop.example/thanks', cancel_url: 'https://shop.example/oh' };
    const url = (await openLink(shop, { payment_options: options })).replace(/\?.*/, '');
    const failed = await (await shop.visit(`${url}pay`, { gateway: 'VISA', outcome: 'declined' })).text();
    expect(failed).toContain('data-status="declined"');
    expect(failed).toContain('href="https://shop.example/oh"');
    expect(failed).toContain('Try again');
    const paid = await (await shop.visit(`${url}pay`, { gateway: 'IDEAL', outcome: 'success' })).text();
    expect(paid).toContain('data-status="completed"');
    expect(paid).toContain('href="https://shop.example/thanks"');
    const attempts = shop.sandbox.orders.all[0]?.attempts ?? [];
    expect(attempts.map(({ gateway, status }) => [gateway.id, status])).toEqual([
      ['VISA', 'declined'],
      ['IDEAL', 'completed'],
    ]);
    expect(new Set(attempts.map(({ transactionId }) => transactionId)).size).toBe(2);
    expect(await (await shop.visit(url)).text()).toContain('data-state="paid"');
  });

  test('never offers a link that is not of the web', async () => {
    const shop = openShop();
    await shop.create();
    const order = shop.sandbox.orders.all[0];
    if (order !== undefined) {
      order.request = { ...order.request, body: { payment_options: { cancel_url: 'javascript:alert(1)' } } };
    }
    const id = order?.sessions[0]?.id ?? '';
    const page = await (await shop.visit(`https://testpayv2.multisafepay.com/connect/${id}/`)).text();
    expect(page).not.toContain('javascript:');
  });

  test('opens twenty times and is disabled then, though the twentieth payer may finish', async () => {
    const shop = openShop();
    const url = await openLink(shop);
    for (let opening = 1; opening <= 20; opening += 1) {
      expect(await (await shop.visit(url)).text()).toContain('Choose how to pay');
    }
    expect(await (await shop.visit(url)).text()).toContain('data-state="disabled"');
    expect((await shop.call('GET', '/orders/invoice-1')).data['status']).toBe('initialized');
    const paid = await shop.visit(`${url.replace(/\?.*/, '')}pay`, { gateway: 'IDEAL', outcome: 'success' });
    expect(await paid.text()).toContain('data-status="completed"');
  });

  test('refuses POST, unknown links, and links of the other environment', async () => {
    const shop = openShop();
    const url = await openLink(shop);
    expect((await shop.visit(url, {})).status).toBe(403);
    expect((await shop.visit(url.replace('testpayv2', 'payv2'))).status).toBe(404);
    expect((await shop.visit('https://testpayv2.multisafepay.com/connect/nothing/')).status).toBe(404);
  });
});
