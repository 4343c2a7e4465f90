import { expect, test } from 'vitest';
import { SANDBOX_KEYS } from './app.ts';
import { API, openShop } from './test-shop.ts';

test('the ledger says what a request carried, and never the key', async () => {
  const { sandbox } = openShop();
  await sandbox.fetch(`${API}/gateways?api_key=${SANDBOX_KEYS.bakery}&country=NL`, {
    headers: { cookie: 'a=1', origin: 'https://shop.example', 'x-odd': '1', accept: 'application/json' },
  });
  const entry = sandbox.ledger.entries[0];
  expect(entry).toMatchObject({
    number: 1,
    environment: 'test',
    host: 'testapi.multisafepay.com',
    method: 'GET',
    path: '/v1/json/gateways',
    queryKeys: ['api_key', 'country'],
    key: { sentBy: ['query'], site: 2001 },
    body: null,
    status: 200,
    outcome: 'answered',
    faults: [],
    committedOrder: null,
    headers: { hasCookie: true, hasReferer: false, origin: 'https://shop.example', contentType: null },
  });
  expect(entry?.headerNames).toContain('x-odd');
  expect(JSON.stringify(entry)).not.toContain(SANDBOX_KEYS.bakery);
});

test('a wrong key is told from none', async () => {
  const { call, sandbox } = openShop();
  await call('GET', '/me', undefined, 'wrong');
  await sandbox.fetch(`${API}/me`);
  expect(sandbox.ledger.entries.map(({ key }) => key)).toEqual([
    { sentBy: ['header'], site: null },
    { sentBy: [], site: null },
  ]);
});

test('a body that is no JSON is kept as text', async () => {
  const { call, sandbox } = openShop();
  await call('POST', '/orders', 'a=1');
  expect(sandbox.ledger.entries[0]?.body).toBe('a=1');
});

test('requests are found by method, path and outcome', async () => {
  const { call, create, sandbox } = openShop();
  await create();
  await call('GET', '/orders/invoice-1');
  expect(sandbox.ledger.requests({ method: 'GET', path: '/orders' })).toHaveLength(1);
  expect(sandbox.ledger.requests({ path: '/v1/json/orders' })).toHaveLength(2);
  expect(sandbox.ledger.requests({ path: /invoice-\d$/, outcome: 'answered' })).toHaveLength(1);
  expect(sandbox.ledger.requests({ after: sandbox.ledger.length })).toEqual([]);
});

test('waiting ends when the request comes, at once if it was there, and with an error if it never does', async () => {
  const { call, sandbox } = openShop();
  const waiting = sandbox.ledger.waitForRequest({ path: '/me', outcome: 'answered' });
  await call('GET', '/me');
  expect((await waiting).status).toBe(200);
  expect((await sandbox.ledger.waitForRequest({ path: '/me' })).number).toBe(1);
  const never = sandbox.ledger.waitForRequest({ path: '/me', after: 1 }, { timeoutMs: 10 });
  await expect(never).rejects.toThrow('No request within 10 ms: path /me, after 1');
});

test('reset forgets everything but the sites, and numbers go on', async () => {
  const { create, call, sandbox } = openShop();
  sandbox.faults.add({ kind: 'drop', match: { method: 'GET' }, times: 'always' });
  await create();
  sandbox.reset();
  expect([sandbox.ledger.entries, sandbox.orders.all, sandbox.faults.active]).toEqual([[], [], []]);
  expect((await call('GET', '/orders/invoice-1')).status).toBe(404);
  expect(sandbox.ledger.entries[0]?.number).toBe(2);
});
