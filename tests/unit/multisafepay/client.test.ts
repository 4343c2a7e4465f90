import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../../utils/errors/codes.ts';
import { isRefusal, type ClientFailure } from '../../../utils/multisafepay/client.ts';
import { answering, openApi, ORDER } from './api.ts';

describe('an order', () => {
  test('that is made gives its checked address', async () => {
    const { client, sandbox } = openApi();
    expect(await client.createOrder(ORDER)).toEqual({
      ok: true,
      value: { paymentUrl: expect.stringMatching(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//) },
    });
    expect(sandbox.orders.all).toMatchObject([{ orderId: 'INV-1', request: { amount: 1_250, currency: 'EUR' } }]);
  });

  test('whose digits come back as a number is ours, also beyond what a float holds', async () => {
    const { client, sandbox } = openApi();
    sandbox.faults.add({ kind: 'numericOrderId', times: 'always' });
    for (const orderId of ['12345', '99999999999999999', '12345678901234567890']) {
      expect(await client.createOrder({ ...ORDER, orderId })).toMatchObject({ ok: true });
      expect(await client.getOrder(orderId)).toMatchObject({ ok: true, value: { minor: 1_250 } });
    }
  });

  test('of another id, or with an address elsewhere, is not taken for ours', async () => {
    const { client, sandbox } = openApi();
    sandbox.faults.add({ kind: 'wrongOrderId' });
    expect(await client.createOrder(ORDER)).toEqual({ ok: false, error: { code: 'order_mismatch' } });
    sandbox.faults.add({ kind: 'foreignPaymentUrl' });
    expect(await client.createOrder(ORDER)).toEqual({ ok: false, error: { code: 'payment_url_refused' } });
    sandbox.faults.add({ kind: 'foreignPaymentUrl', url: 'https://payv2.multisafepay.com/connect/live/' });
    expect(await client.createOrder(ORDER)).toEqual({ ok: false, error: { code: 'payment_url_refused' } });
    sandbox.faults.add({ kind: 'wrongOrderId' });
    expect(await client.getOrder(ORDER.orderId)).toEqual({ ok: false, error: { code: 'order_mismatch' } });
  });

  test('that the API does not know is unknown when asked for, and used up when posted', async () => {
    const { client, sandbox } = openApi();
    expect(await client.getOrder('nobody')).toMatchObject({ ok: false, error: { code: 'order_unknown' } });
    sandbox.faults.add({ kind: 'strictOrderIds', times: 'always' });
    await client.createOrder(ORDER);
    expect(await client.createOrder(ORDER)).toMatchObject({ ok: false, error: { code: 'order_id_used' } });
  });

  test('comes with fields nobody knows, and without some that are known', async () => {
    const { client, sandbox } = openApi();
    sandbox.faults.add({ kind: 'extraFields', times: 2 });
    expect(await client.createOrder(ORDER)).toMatchObject({ ok: true });
    expect(await client.getOrder('INV-1')).toEqual({
      ok: true,
      value: {
        status: 'initialized',
        minor: 1_250,
        currency: 'EUR',
        opened: false,
        completedAt: null,
        method: null,
      },
    });
    sandbox.faults.add({ kind: 'editData', remove: ['order_id', 'amount', 'currency'] });
    expect(await client.getOrder('INV-1')).toEqual({
      ok: true,
      value: {
        status: 'initialized',
        minor: null,
        currency: null,
        opened: false,
        completedAt: null,
        method: null,
      },
    });
  });
});

describe('whatever its characters, an order id stays one segment of the path', () => {
  test.each(['a/b', 'a?b=c', 'a#b', 'a%2Fb', '../gateways', 'a b', 'é', '%2e%2e', 'a\\b'])('%j', async (orderId) => {
    const { client, sent } = openApi();
    await client.getOrder(orderId);
    for (const { url } of sent) {
      const { pathname, search, hash } = new URL(url);
      expect(pathname).toMatch(/^\/v1\/json\/orders\/[^/]+$/);
      expect(search + hash).toBe('');
    }
  });
});

test.each(['.', '..'])('the order id %j would climb in the path, so nothing is sent for it', async (orderId) => {
  const { client, sent } = openApi();
  await expect(async () => client.getOrder(orderId)).rejects.toThrow('Dots are no order id');
  expect(sent).toEqual([]);
});

describe('a refusal is told by its code, in any language and with any status', () => {
  const CODES: readonly [number, ClientFailure, boolean][] = [
    [1001, 'amount_refused', true],
    [1002, 'currency_refused', true],
    [1003, 'account_blocked', true],
    [1006, 'order_id_used', true],
    [1007, 'order_refused', true],
    [1008, 'description_refused', true],
    [1010, 'order_refused', true],
    [1015, 'account_blocked', true],
    [1016, 'data_missing', true],
    [1018, 'order_refused', true],
    [1019, 'account_blocked', true],
    [1020, 'account_blocked', true],
    [1023, 'gateway_refused', true],
    [1024, 'order_refused', true],
    [1027, 'order_refused', true],
    [1032, 'key_rejected', true],
    [404, 'api_failed', false],
    [1000, 'api_failed', false],
    [1014, 'api_failed', false],
    [9999, 'api_failed', false],
    [-1, 'api_failed', false],
  ];
  test.each(CODES)('%i: %s', async (error_code, code, proves) => {
    for (const status of [200, 404]) {
      const body = { success: false, data: [], error_code, error_info: 'Ongeldig' };
      const made = await answering(JSON.stringify(body), { status }).createOrder(ORDER);
      expect(made).toEqual({ ok: false, error: { code, details: { apiCode: error_code, apiInfo: 'Ongeldig' } } });
    }
    expect(isRefusal(code)).toBe(proves);
  });

  test.each([
    [401, 'key_rejected'],
    [403, 'key_rejected'],
    [404, 'api_failed'],
    [409, 'api_failed'],
    [200, 'api_failed'],
  ] as const)('a bare %i is %s', async (status, code) => {
    const made = await answering('{"success":false,"data":{}}', { status }).createOrder(ORDER);
    expect(made).toEqual({ ok: false, error: { code, details: {} } });
  });

  test('the texts differ, the failure does not', async () => {
    const { client, sandbox } = openApi();
    const order = { ...ORDER, amount: { minor: 100, currency: 'XAF' } as const };
    const english = await client.createOrder(order);
    sandbox.faults.add({ kind: 'dutch' });
    const dutch = await client.createOrder(order);
    const failure = { error: { code: 'currency_refused', details: { apiCode: 1002 } } };
    expect([english, dutch]).toMatchObject([failure, failure]);
    expect(english).not.toEqual(dutch);
  });

  test('nothing else proves that no order was made', () => {
    const open = ERROR_CODES.filter((code) => !isRefusal(code as ClientFailure));
    expect(open).toEqual(expect.arrayContaining(['network_failed', 'timed_out', 'server_failed', 'answer_unexpected']));
    expect(open).toEqual(
      expect.arrayContaining(['answer_too_large', 'payment_url_refused', 'order_mismatch', 'api_failed']),
    );
  });
});
