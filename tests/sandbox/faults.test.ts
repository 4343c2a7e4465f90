import { describe, expect, test } from 'vitest';
import { API, LINK, openShop } from './test-shop.ts';
import { SANDBOX_KEYS } from './app.ts';
import type { Fault } from './faults.ts';

describe('fault switches', () => {
  test('that are counted act on one request after the other', async () => {
    const { create, sandbox } = openShop();
    sandbox.faults.add({ kind: 'httpStatus', status: 401 });
    sandbox.faults.add({ kind: 'httpStatus', status: 409, times: 2 });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await create()).status);
    expect(statuses).toEqual([401, 409, 409, 200]);
  });

  test('that are on for good act until they are removed, and add to others', async () => {
    const { create, sandbox } = openShop();
    const dutch = sandbox.faults.add({ kind: 'dutch', times: 'always' });
    sandbox.faults.add({ kind: 'successFalseOk', times: 1 });
    expect(await create({ amount: 0 })).toMatchObject({ status: 200, body: { error_info: 'Ongeldig bedrag' } });
    expect(await create({ amount: 0 })).toMatchObject({ status: 404, body: { error_info: 'Ongeldig bedrag' } });
    dutch.remove();
    expect((await create({ amount: 0 })).body.error_info).toBe('Invalid amount');
    expect(dutch.used).toBe(2);
  });

  test('concern method, path (with or without /v1/json) and host', async () => {
    const { call, create, visit, sandbox } = openShop();
    sandbox.faults.add({ kind: 'httpStatus', status: 404, match: { method: 'GET', path: '/orders/' } });
    sandbox.faults.add({ kind: 'httpStatus', status: 409, match: { path: /\/gateways$/ } });
    sandbox.faults.add({ kind: 'drop', match: { host: 'testpayv2.multisafepay.com' } });
    const made = await create();
    expect(made.status).toBe(200);
    expect((await call('GET', '/me')).status).toBe(200);
    expect((await call('GET', '/orders/invoice-1')).body.error_code).toBe(404);
    expect((await call('GET', '/gateways')).status).toBe(409);
    await expect(visit(String(made.data['payment_url']))).rejects.toThrow(TypeError);
    expect(sandbox.faults.active).toEqual([]);
  });

  test('stay in the list while they hold somebody', async () => {
    const { call, sandbox } = openShop();
    const hold = sandbox.faults.add({ kind: 'hold' });
    const answer = call('GET', '/me');
    await hold.reached;
    expect(sandbox.faults.active).toEqual([hold]);
    hold.release();
    expect((await answer).status).toBe(200);
    expect(sandbox.faults.active).toEqual([]);
  });

  test('leave preflights alone', async () => {
    const { sandbox } = openShop();
    sandbox.faults.add({ kind: 'drop' });
    expect((await sandbox.fetch(`${API}/orders`, { method: 'OPTIONS' })).status).toBe(405);
    expect(sandbox.faults.active).toHaveLength(1);
  });

  test("refuse a host that is not the sandbox's", () => {
    expect(() => openShop().sandbox.faults.add({ kind: 'drop', match: { host: 'multisafepay.com' } })).toThrow();
  });
});

describe('bent answers', () => {
  test.each<[string, Fault, 'POST' | 'GET', object]>([
    ['numeric order id', { kind: 'numericOrderId' }, 'POST', { order_id: 42 }],
    ['wrong order id', { kind: 'wrongOrderId', orderId: 'other' }, 'POST', { order_id: 'other' }],
    [
      'foreign link',
      { kind: 'foreignPaymentUrl', url: 'https://evil.tld/' },
      'POST',
      { payment_url: 'https://evil.tld/' },
    ],
    ['unknown status', { kind: 'orderStatus', status: 'reversed' }, 'GET', { status: 'reversed' }],
    ['other amount', { kind: 'amountChanged', amount: 1 }, 'GET', { amount: 1, currency: 'EUR' }],
    ['unknown fields', { kind: 'extraFields' }, 'GET', { '<b>': '<img src=x onerror=alert(1)>' }],
    ['edited data', { kind: 'editData', set: { a: null } }, 'GET', { a: null }],
  ])('%s', async (_what, fault, method, expected) => {
    const { create, call, sandbox } = openShop();
    await create({ order_id: '42' });
    sandbox.pay('42');
    sandbox.faults.add({ ...fault, match: { method } });
    const answer = method === 'GET' ? await call('GET', '/orders/42') : await create({ order_id: '43' });
    const fixed = fault.kind === 'numericOrderId' ? { order_id: 43 } : expected;
    expect(answer.data).toMatchObject(fixed);
    if (method === 'GET') expect(answer.text).toMatch(/"transaction_id":\d{17}[,}]/);
  });

  test('removed fields, empty data, bare failures, refusals', async () => {
    const { create, call, sandbox } = openShop();
    await create();
    sandbox.faults.add({ kind: 'editData', remove: ['amount', 'currency'] });
    expect((await call('GET', '/orders/invoice-1')).data).not.toHaveProperty('amount');
    sandbox.faults.add({ kind: 'emptyData' });
    expect((await call('GET', '/orders/invoice-1')).text).toBe('{"success":true,"data":[]}');
    sandbox.faults.add({ kind: 'bareFailure' });
    expect((await call('GET', '/orders/invoice-1')).text).toBe('{"success":false,"data":{}}');
    sandbox.faults.add({ kind: 'httpStatus', status: 403 });
    expect((await call('GET', '/orders/invoice-1')).text).toBe('{"message":"Forbidden"}');
    sandbox.faults.add({ kind: 'httpStatus', status: 404, code: 1006, info: 'Ongeldig: <b>' });
    expect((await create()).body).toMatchObject({ error_code: 1006, error_info: 'Ongeldig: <b>' });
  });

  test('1006 for a link that nobody opened, until somebody does', async () => {
    const { create, call, visit, sandbox } = openShop();
    sandbox.faults.add({ kind: 'unopened1006', times: 'always' });
    const url = String((await create()).data['payment_url']);
    expect((await call('GET', '/orders/invoice-1')).body.error_code).toBe(1006);
    await visit(url);
    expect((await call('GET', '/orders/invoice-1')).status).toBe(200);
  });
});

describe('fetch without a network', () => {
  const init = { method: 'POST', headers: { api_key: SANDBOX_KEYS.bakery }, body: JSON.stringify(LINK) };

  test('rejects with a TypeError when the connection is cut, at once or in the body', async () => {
    const { sandbox } = openShop();
    sandbox.faults.add({ kind: 'drop', when: 'after' });
    await expect(sandbox.fetch(`${API}/orders`, init)).rejects.toThrow(TypeError);
    sandbox.faults.add({ kind: 'dropMidBody' });
    await expect((await sandbox.fetch(`${API}/orders`, init)).text()).rejects.toThrow(TypeError);
    await expect(sandbox.app.request(`${API}/orders`, init)).resolves.toHaveProperty('status', 200);
  });

  test('gives up at once when it is aborted', async () => {
    const { sandbox } = openShop();
    sandbox.faults.add({ kind: 'hold' });
    const signal = AbortSignal.timeout(20);
    await expect(sandbox.fetch(`${API}/orders`, { ...init, signal })).rejects.toHaveProperty('name', 'TimeoutError');
    expect(sandbox.ledger.entries[0]?.outcome).toBe('aborted');
  });

  test('carries the key to a stranger by a redirect, unless redirects are errors', async () => {
    const { sandbox } = openShop();
    sandbox.faults.add({ kind: 'redirect', status: 307, times: 2 });
    await expect(sandbox.fetch(`${API}/orders`, { ...init, redirect: 'error' })).rejects.toThrow(TypeError);
    expect(sandbox.evil.requests).toEqual([]);
    await sandbox.fetch(`${API}/orders`, init);
    expect(sandbox.evil.hasSeen(SANDBOX_KEYS.bakery)).toBe(true);
    expect(sandbox.evil.requests[0]).toMatchObject({ method: 'POST', body: init.body });
  });

  test('unpacks gzip', async () => {
    const { sandbox } = openShop();
    sandbox.faults.add({ kind: 'gzipBomb', megabytes: 1 });
    expect((await (await sandbox.fetch(`${API}/orders`, init)).text()).length).toBeGreaterThan(1_048_576);
  });
});
