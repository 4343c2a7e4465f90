import { describe, expect, test } from 'vitest';
import { openShop, type Shop } from './test-shop.ts';

const DAY = 86_400;

async function statusOf({ call }: Shop, id = 'invoice-1'): Promise<unknown> {
  return (await call('GET', `/orders/${encodeURIComponent(id)}`)).data['status'];
}

describe('reading an order', () => {
  test('nobody opened gives a thin body', async () => {
    const { create, call } = openShop();
    await create();
    const { data } = await call('GET', '/orders/invoice-1');
    expect(data).toMatchObject({
      status: 'initialized',
      financial_status: null,
      amount: 1250,
      currency: 'EUR',
      payment_details: {},
      payment_methods: null,
      created: '2026-03-02T13:00:00',
    });
    for (const absent of ['transaction_id', 'customer', 'payment_url']) expect(data).not.toHaveProperty(absent);
  });

  test('somebody opened gives the fuller body, still without a method', async () => {
    const { create, call, visit } = openShop();
    await visit(String((await create({ var1: 'x', customer: { email: 'a@b.nl' } })).data['payment_url']));
    const { data } = await call('GET', '/orders/invoice-1');
    expect(data).toMatchObject({ payment_methods: [], payment_details: {}, var1: 'x', amount_refunded: 0 });
    expect(data['customer']).toMatchObject({ email: 'a@b.nl', locale: 'en_US', city: null });
    expect(data).not.toHaveProperty('transaction_id');
  });

  test('that is paid tells method, completion, costs and a bare transaction id beyond 2^53', async () => {
    const { create, call, sandbox, wait } = openShop('2026-07-01T22:30:00Z');
    await create();
    wait(60);
    const { transactionId } = sandbox.pay('invoice-1', 'success', 'MISTERCASH');
    const { text, data } = await call('GET', '/orders/invoice-1');
    expect(text).toContain(`"transaction_id":${transactionId},`);
    expect(transactionId > Number.MAX_SAFE_INTEGER && BigInt(Number(transactionId)) !== transactionId).toBe(true);
    expect(transactionId.toString()).toMatch(new RegExp(`^${Date.parse('2026-07-01T22:31:00Z') / 1000}\\d{7}$`));
    expect(data).toMatchObject({
      status: 'completed',
      financial_status: 'completed',
      completed: '2026-07-02T00:31:00',
      payment_details: { type: 'MISTERCASH' },
      costs: [{ amount: 0.44 }],
    });
    expect((await call('GET', `/orders/${transactionId}`)).data['order_id']).toBe('invoice-1');
  });

  test.each(['a b', 'a#b', 'a/b', '50%', 'é&+@', '../x', '0012'])('finds the order id %j', async (order_id) => {
    const { create, call } = openShop();
    await create({ order_id });
    expect((await call('GET', `/orders/${encodeURIComponent(order_id)}`)).data['order_id']).toBe(order_id);
  });

  test('that does not exist gives 404 and 1006', async () => {
    const { status, body } = await openShop().call('GET', '/orders/nothing');
    expect([status, body.error_code, body.error_info]).toEqual([404, 1006, 'Invalid transaction ID']);
  });

  test('PayPal stays financially initialized when it is paid', async () => {
    const { create, call, sandbox } = openShop();
    await create({ gateway: 'PAYPAL' });
    sandbox.pay('invoice-1');
    expect((await call('GET', '/orders/invoice-1')).data).toMatchObject({
      status: 'completed',
      financial_status: 'initialized',
      payment_details: { type: 'PAYPAL' },
    });
  });
});

describe('the status', () => {
  test.each([
    ['success', 'completed'],
    ['declined', 'declined'],
    ['cancelled', 'void'],
    ['expired', 'expired'],
    ['uncleared', 'uncleared'],
    ['started', 'initialized'],
  ] as const)('after %s is %s', async (outcome, status) => {
    const shop = openShop();
    await shop.create();
    shop.sandbox.pay('invoice-1', outcome);
    expect(await statusOf(shop)).toBe(status);
  });

  test('is that of the paid attempt, else of the latest', async () => {
    const shop = openShop();
    await shop.create();
    shop.sandbox.pay('invoice-1', 'declined');
    shop.sandbox.pay('invoice-1', 'cancelled');
    expect(await statusOf(shop)).toBe('void');
    shop.sandbox.pay('invoice-1', 'success');
    shop.sandbox.pay('invoice-1', 'declined');
    expect(await statusOf(shop)).toBe('completed');
    expect((await shop.call('GET', '/orders/invoice-1')).data['payment_methods']).toHaveLength(4);
  });

  test('follows refunds and chargebacks', async () => {
    const shop = openShop();
    await shop.create();
    const paid = shop.sandbox.pay('invoice-1');
    const order = shop.sandbox.orders.all[0];
    if (order === undefined) throw new Error('No order.');
    shop.sandbox.orders.refund(order, paid, 250);
    expect((await shop.call('GET', '/orders/invoice-1')).data).toMatchObject({
      status: 'partial_refunded',
      amount_refunded: 250,
      related_transactions: [{ amount: 250 }],
    });
    shop.sandbox.orders.refund(order, paid);
    expect(await statusOf(shop)).toBe('refunded');
    shop.sandbox.orders.mark(order, paid, 'chargeback');
    expect(await statusOf(shop)).toBe('chargeback');
  });
});

describe('the lifetime', () => {
  test.each([
    ['30 days by default', {}, 30 * DAY],
    ['days', { days_active: 3 }, 3 * DAY],
    ['seconds', { seconds_active: 90 }, 90],
    ['seconds before days', { days_active: 3, seconds_active: 90 }, 90],
    ['days when seconds are 0', { days_active: 2, seconds_active: 0 }, 2 * DAY],
  ])('is %s', async (_what, lifetime, seconds) => {
    const shop = openShop();
    const url = String((await shop.create(lifetime)).data['payment_url']);
    shop.wait(seconds - 1);
    expect(await statusOf(shop)).toBe('initialized');
    shop.wait(1);
    expect(await statusOf(shop)).toBe('expired');
    expect(await (await shop.visit(url)).text()).toContain('data-state="expired"');
  });

  test('does not touch what is paid or on hold, and ends what was declined', async () => {
    const shop = openShop();
    for (const order_id of ['success', 'uncleared', 'declined'] as const) {
      await shop.create({ order_id, days_active: 1 });
      shop.sandbox.pay(order_id, order_id);
    }
    shop.wait(2 * DAY);
    expect([
      await statusOf(shop, 'success'),
      await statusOf(shop, 'uncleared'),
      await statusOf(shop, 'declined'),
    ]).toEqual(['completed', 'uncleared', 'expired']);
  });
});

describe('cancelling', () => {
  const KILL = { status: 'cancelled', exclude_order: true };

  test('kills the link, twice without complaint', async () => {
    const shop = openShop();
    const url = String((await shop.create()).data['payment_url']);
    for (const _time of [1, 2]) {
      const answer = await shop.call('PATCH', '/orders/invoice-1', KILL);
      expect([answer.status, answer.text]).toEqual([200, '{"success":true,"data":{}}']);
    }
    expect(await statusOf(shop)).toBe('cancelled');
    expect(await (await shop.visit(url)).text()).toContain('data-state="cancelled"');
  });

  test('with exclude_order lets a begun payment complete', async () => {
    const shop = openShop();
    const url = String((await shop.create({ gateway: 'VISA' })).data['payment_url']).replace(/\?.*/, '');
    const bank = await shop.visit(`${url}pay`, { outcome: 'started' });
    await shop.call('PATCH', '/orders/invoice-1', KILL);
    expect(await statusOf(shop)).toBe('cancelled');
    const id = /transaction <code>(\d+)/.exec(await bank.text())?.[1];
    await shop.visit(`${url}bank/${id}`, { outcome: 'success' });
    expect(await statusOf(shop)).toBe('completed');
  });

  test('without exclude_order takes the begun payment along, but not iDEAL', async () => {
    for (const [gateway, status] of [
      ['VISA', 'cancelled'],
      ['IDEAL', 'initialized'],
    ]) {
      const shop = openShop();
      await shop.create({ gateway });
      const attempt = shop.sandbox.pay('invoice-1', 'started');
      await shop.call('PATCH', '/orders/invoice-1', { status: 'cancelled', exclude_order: 0 });
      expect(attempt.status).toBe(status);
    }
  });

  test('fails barely for what is paid, with 1016 without a status, with 1006 for the unknown', async () => {
    const shop = openShop();
    await shop.create();
    expect((await shop.call('PATCH', '/orders/invoice-1', {})).body.error_code).toBe(1016);
    shop.sandbox.pay('invoice-1');
    expect((await shop.call('PATCH', '/orders/invoice-1', KILL)).text).toBe('{"success":false,"data":{}}');
    expect((await shop.call('PATCH', '/orders/nothing', KILL)).body.error_code).toBe(1006);
  });

  test('is undone by posting the order again', async () => {
    const shop = openShop();
    await shop.create();
    await shop.call('PATCH', '/orders/invoice-1', KILL);
    expect((await shop.create()).status).toBe(200);
    expect(await statusOf(shop)).toBe('initialized');
  });
});
