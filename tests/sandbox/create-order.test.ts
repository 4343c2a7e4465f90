import { describe, expect, test } from 'vitest';
import { SANDBOX_KEYS } from './app.ts';
import { LINK, openShop } from './test-shop.ts';

describe('creating a link', () => {
  test('answers with the six keys', async () => {
    const { create } = openShop();
    const { status, data } = await create({ customer: { locale: 'nl_NL' } });
    expect(status).toBe(200);
    expect(Object.keys(data)).toEqual([
      'order_id',
      'payment_url',
      'session_id',
      'events_token',
      'events_url',
      'events_stream_url',
    ]);
    expect(data['session_id']).toMatch(/^\d[A-Za-z0-9]{34}$/);
    expect(data['payment_url']).toBe(
      `https://testpayv2.multisafepay.com/connect/${String(data['session_id'])}/?lang=nl_NL`,
    );
    const claims = Buffer.from(String(data['events_token']).split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(claims)).toEqual({
      exp: Date.parse('2026-04-01T12:00:00Z') / 1000,
      grt: ['mbus:session.order', 'mbus:session.qr'],
      pid: data['session_id'],
      sub: 'pr',
    });
  });

  test('keeps the whole body in the ledger', async () => {
    const { create, sandbox } = openShop();
    await create({ something: { new: [1] } });
    expect(sandbox.ledger.entries[0]?.body).toEqual({ ...LINK, something: { new: [1] } });
    expect(JSON.stringify(sandbox.ledger.entries)).not.toContain(SANDBOX_KEYS.bakery);
  });

  test.each([
    ['amount as text', { amount: '1250' }],
    ['order id as number', { order_id: 42 }],
    ['no type', { type: undefined }],
    ['unknown locale', { customer: { locale: 'tlh_QX' } }],
    ['gateway in small letters', { gateway: 'ideal' }],
    ['200 characters of description', { description: 'é'.repeat(200) }],
    ['empty gateway', { gateway: '' }],
    ['lifetime as text', { days_active: '14' }],
    [
      'a correct cart',
      {
        gateway: 'KLARNA',
        amount: 2420,
        checkout_options: { tax_tables: { alternate: [{ name: 'high', rules: [{ rate: 0.21 }] }] } },
        shopping_cart: { items: [{ name: 'Bread', unit_price: '10.00', quantity: 2, tax_table_selector: 'high' }] },
      },
    ],
  ])('accepts %s', async (_what, changes) => {
    expect((await openShop().create(changes)).body.success).toBe(true);
  });

  const cart = (unit_price: unknown, tax?: string) => ({
    items: [{ name: 'Bread', unit_price, quantity: 1, tax_table_selector: tax }],
  });
  test.each([
    ['an unknown type', { type: 'gift' }, 1000],
    ['an amount of zero', { amount: 0 }, 1001],
    ['a negative amount', { amount: -5 }, 1001],
    ['an amount in euros', { amount: 12.5 }, 1001],
    ['an amount that is no number', { amount: '12,50' }, 1001],
    ['no amount', { amount: undefined }, 1001],
    ['an unknown currency', { currency: 'XTS' }, 1002],
    ['a currency in small letters', { currency: 'eur' }, 1002],
    ['a currency the method does not take', { gateway: 'IDEAL', currency: 'USD' }, 1002],
    ['no order id', { order_id: '' }, 1006],
    ['an order id of 51 characters', { order_id: 'x'.repeat(51) }, 1006],
    ['a bad IP address', { customer: { ip_address: '999.1.1.1' } }, 1007],
    ['no description', { description: '' }, 1008],
    ['201 characters of description', { description: 'é'.repeat(201) }, 1008],
    ['a long variable', { var2: 'x'.repeat(101) }, 1010],
    ['a delivery without address', { delivery: { first_name: 'Anna' } }, 1016],
    ['a method that needs a cart', { gateway: 'KLARNA' }, 1016],
    ['a country that is none', { customer: { country: 'XX' } }, 1018],
    ['an unknown gateway', { gateway: 'BARTER' }, 1023],
    ['a cart of another total', { checkout_options: { validate_cart: true }, shopping_cart: cart('1.00') }, 1027],
    ['an unknown tax rate', { shopping_cart: cart('12.50', 'luxury') }, 1029],
    ['a cart without a price', { shopping_cart: cart('') }, 1031],
    ['a first name of one letter', { customer: { first_name: 'A' } }, 1000],
    ['366 days', { days_active: 366 }, 1000],
    ['a negative lifetime', { seconds_active: -1 }, 1000],
    ['a webhook with a port', { payment_options: { notification_url: 'https://shop.example:8443/' } }, 1000],
  ])('refuses %s', async (_what, changes, code) => {
    const { create, sandbox } = openShop();
    const { status, body } = await create(changes);
    expect([status, body.success, body.error_code]).toEqual([404, false, code]);
    expect(sandbox.ledger.ordersCreated()).toEqual([]);
  });

  test('refuses an empty body with 1016, and what is no JSON with 1000', async () => {
    const { call } = openShop();
    expect((await call('POST', '/orders', {})).body.error_code).toBe(1016);
    expect((await call('POST', '/orders', 'order_id=1')).body.error_code).toBe(1000);
  });

  test('refuses what this site has not enabled', async () => {
    const { create } = openShop();
    expect((await create({ currency: 'GBP' }, SANDBOX_KEYS.flowers)).body.error_code).toBe(1002);
    expect((await create({ gateway: 'EPS' }, SANDBOX_KEYS.flowers)).body.error_code).toBe(1023);
  });

  test('answers 410 and 1019 for a blocked site, without a data object', async () => {
    const { create, call, sandbox } = openShop();
    await create();
    for (const site of sandbox.sites) site.blocked = true;
    const refused = await call('PATCH', '/orders/invoice-1', { status: 'cancelled' });
    expect([refused.status, refused.body.error_code, refused.data]).toEqual([410, 1019, []]);
    expect((await create()).body.error_code).toBe(1019);
  });

  test('tells errors in Dutch when the locale asks for it', async () => {
    const answer = await openShop().call('POST', '/orders?locale=nl_NL', { ...LINK, amount: 0 });
    expect(answer.body.error_info).toBe('Ongeldig bedrag');
  });
});

describe('an order id used again', () => {
  test('gets a new page of the same order while it is unpaid', async () => {
    const { create, sandbox } = openShop();
    const [first, second] = [await create(), await create()];
    expect(second.status).toBe(200);
    expect(second.data['payment_url']).not.toBe(first.data['payment_url']);
    expect(sandbox.orders.all).toHaveLength(1);
    expect(sandbox.ledger.ordersCreated()).toEqual([{ site: 2001, orderId: 'invoice-1', posts: 2 }]);
  });

  test('is refused once it was paid, and stays refused after a refund', async () => {
    const { create, sandbox } = openShop();
    await create();
    const paid = sandbox.pay('invoice-1');
    expect((await create()).body.error_code).toBe(1006);
    const order = sandbox.orders.all[0];
    if (order !== undefined) sandbox.orders.refund(order, paid);
    expect((await create()).status).toBe(404);
  });

  test('is refused at once when the strict switch is on', async () => {
    const { create, sandbox } = openShop();
    sandbox.faults.add({ kind: 'strictOrderIds', times: 'always' });
    expect((await create()).status).toBe(200);
    expect((await create()).body.error_code).toBe(1006);
  });
});
