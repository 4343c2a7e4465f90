import { describe, expect, test } from 'vitest';
import { SANDBOX_KEYS } from './app.ts';
import { API, openShop, readAnswer } from './test-shop.ts';

const { sandbox, call, create } = openShop();
const LIVE_API = API.replace('testapi', 'api');

describe('the API key', () => {
  test.each([
    ['header', '/me', { api_key: SANDBOX_KEYS.bakery }],
    ['bearer', '/me', { authorization: `Bearer ${SANDBOX_KEYS.bakery}` }],
    ['query', `/me?api_key=${SANDBOX_KEYS.bakery}`, {}],
  ])('opens the API when sent by %s', async (way, path, headers) => {
    const answer = await readAnswer(await sandbox.fetch(API + path, { headers: { ...headers } }));
    expect(answer.data).toEqual({ account_id: 10_000_001, role: 'site', site_id: 2001 });
    expect(sandbox.ledger.entries.at(-1)?.key).toEqual({ sentBy: [way], site: 2001 });
  });

  test.each([
    ['missing', ''],
    ['wrong', 'x'.repeat(40)],
    ['of the live environment', SANDBOX_KEYS.live],
  ])('is refused when %s', async (_what, key) => {
    const answer = await call('GET', '/gateways', undefined, key);
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual({ success: false, data: {}, error_code: 1032, error_info: 'Invalid API key' });
  });

  test('of a test site does not open the live API', async () => {
    const response = await sandbox.fetch(`${LIVE_API}/me`, { headers: { api_key: SANDBOX_KEYS.bakery } });
    expect(response.status).toBe(401);
    const live = await sandbox.fetch(`${LIVE_API}/me`, { headers: { api_key: SANDBOX_KEYS.live } });
    expect(live.status).toBe(200);
  });

  test('that is wrong gets a bare 403 from the list of transactions', async () => {
    const answer = await call('GET', '/transactions', undefined, 'wrong');
    expect([answer.status, answer.text]).toEqual([403, '{"message":"Forbidden"}']);
  });

  test('sees the orders of its own site only', async () => {
    await create({ order_id: 'mine' });
    const foreign = await call('GET', '/orders/mine', undefined, SANDBOX_KEYS.flowers);
    expect([foreign.status, foreign.body.error_code]).toEqual([404, 1006]);
    expect((await create({ order_id: 'mine' }, SANDBOX_KEYS.flowers)).status).toBe(200);
    expect((await call('GET', '/orders/mine')).data['order_id']).toBe('mine');
  });

  test('of a site added later works, and so does a renewed one', async () => {
    const site = sandbox.addSite({ environment: 'test', name: 'Fietsen Bakker' });
    expect(site.key).toMatch(/^[A-Za-z0-9]{40}$/);
    expect((await call('GET', '/me', undefined, site.key)).data['site_id']).toBe(site.site_id);
    site.key = 'renewed'.padEnd(40, '0');
    expect((await call('GET', '/me', undefined, site.key)).status).toBe(200);
  });
});

describe('the transport', () => {
  test('answers JSON with the odd content type, escaped as PHP does', async () => {
    const response = await sandbox.fetch(`${API}/gateways`, { headers: { api_key: SANDBOX_KEYS.bakery } });
    expect(response.headers.get('content-type')).toBe('application/json; charset=UTF-8;');
    const made = await create({ order_id: 'escaped', customer: { locale: 'nl_NL' } });
    expect(made.text).toContain('https:\\/\\/testpayv2.multisafepay.com\\/connect\\/');
  });

  test('has no CORS: preflights get 405 and no answer allows an origin', async () => {
    const headers = { origin: 'https://shop.example', 'access-control-request-headers': 'api_key' };
    const preflight = await sandbox.fetch(`${API}/orders`, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(405);
    const real = await sandbox.fetch(`${API}/me`, { headers: { ...headers, api_key: SANDBOX_KEYS.bakery } });
    for (const { headers: sent } of [preflight, real]) expect(sent.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['https://example.com/v1/json/me', 'https://testapi.multisafepay.com/', 'https://pay.multisafepay.com/'])(
    'answers 404 at %s',
    async (url) => {
      expect((await sandbox.fetch(url, { headers: { api_key: SANDBOX_KEYS.bakery } })).status).toBe(404);
    },
  );

  test('knows no refunds', async () => {
    const answer = await call('POST', '/orders/mine/refunds', { amount: 1, currency: 'EUR' });
    expect([answer.status, answer.body.error_code]).toEqual([404, 404]);
  });
});
