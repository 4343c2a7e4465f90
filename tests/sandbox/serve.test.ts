import { connect, type TLSSocket } from 'node:tls';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSandbox, SANDBOX_KEYS } from './app.ts';
import { serveConnectProxy, type ConnectProxy } from './connect-proxy.ts';
import { FAULT_LIST } from './faults/fault-list.ts';
import { SANDBOX_HOSTS } from './hosts.ts';
import { serveSandbox, type ServedSandbox } from './serve.ts';
import { LINK } from './test-shop.ts';
import { callTls } from './test-tls.ts';

const sandbox = createSandbox();
let served: ServedSandbox;
let proxy: ConnectProxy;
beforeAll(async () => {
  served = await serveSandbox(sandbox);
  proxy = await serveConnectProxy(served.tlsPort);
});
afterAll(() => Promise.all([served.close(), proxy.close()]));
beforeEach(() => sandbox.reset());

const create = () => callTls(served.tlsPort, { method: 'POST', path: '/v1/json/orders', body: LINK });

describe('the TLS port', () => {
  test('has a certificate for all hosts, whose key Chromium is told', async () => {
    const socket = await new Promise<TLSSocket>((resolve) => {
      const made = connect({ port: served.tlsPort, host: '127.0.0.1', rejectUnauthorized: false }, () => resolve(made));
    });
    const certificate = socket.getPeerX509Certificate();
    socket.destroy();
    for (const host of SANDBOX_HOSTS) expect(certificate?.checkHost(host)).toBe(host);
    const key = certificate?.publicKey.export({ type: 'spki', format: 'der' }) ?? '';
    expect(createHash('sha256').update(key).digest('base64')).toBe(served.spki);
    expect(served.chromiumArgs.join(' ')).toContain(`MAP evil.example:443 127.0.0.1:${served.tlsPort}`);
    expect(served.chromiumArgs[1]).toBe(`--ignore-certificate-errors-spki-list=${served.spki}`);
  });

  test('closes each connection, so that no browser resends a dropped request by itself', async () => {
    expect((await create()).headers['connection']).toBe('close');
  });

  test('knows API, payment page and stranger by their names', async () => {
    const made = JSON.parse((await create()).text) as { data: { payment_url: string } };
    const url = new URL(made.data.payment_url);
    const page = await callTls(served.tlsPort, { host: url.host, path: url.pathname });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await callTls(served.tlsPort, { host: 'example.com', path: '/' })).status).toBe(404);
    const evil = await callTls(served.tlsPort, { host: 'evil.example', path: '/', method: 'OPTIONS' });
    expect([evil.status, evil.headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect(sandbox.evil.requests[0]?.headers['api_key']).toBe(SANDBOX_KEYS.bakery);
  });
});

describe('the CONNECT proxy', () => {
  function tunnel(target: string): Promise<{ status: number; socket: Socket }> {
    return new Promise((resolve, reject) => {
      request({ port: proxy.port, host: '127.0.0.1', method: 'CONNECT', path: target })
        .on('connect', (response, socket) => resolve({ status: response.statusCode ?? 0, socket }))
        .on('error', reject)
        .end();
    });
  }

  test("joins the sandbox's hosts to it", async () => {
    const { status, socket } = await tunnel('testapi.multisafepay.com:443');
    expect(status).toBe(200);
    const text = await new Promise<string>((resolve) => {
      const tls = connect({ socket, servername: 'testapi.multisafepay.com', rejectUnauthorized: false }, () => {
        tls.write('GET /v1/json/me HTTP/1.1\r\nhost: testapi.multisafepay.com\r\nconnection: close\r\n\r\n');
      });
      let all = '';
      tls.on('data', (chunk: Buffer) => {
        all += chunk.toString();
      });
      tls.on('close', () => resolve(all));
    });
    expect(text).toContain('401 Unauthorized');
    expect(text).toContain('"error_code":1032');
  });

  test.each(['example.com:443', 'testapi.multisafepay.com:80', '127.0.0.1:443'])('refuses %s', async (target) => {
    expect((await tunnel(target)).status).toBe(403);
    expect(proxy.refused).toContain(target);
  });

  test('refuses plain HTTP', async () => {
    const socket = connectTcp(proxy.port, '127.0.0.1');
    socket.write(
      'GET http://detectportal.example/ HTTP/1.1\r\nhost: detectportal.example\r\nconnection: close\r\n\r\n',
    );
    const text = await new Promise<string>((resolve) => {
      socket.on('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    expect(text).toContain('403');
    expect(proxy.refused).toContain('http://detectportal.example/');
  });
});

describe('the control page', () => {
  const open = async (path = '') => (await fetch(served.controlUrl + path)).text();
  const press = (path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    fetch(served.controlUrl + path, { method: 'POST', body: new URLSearchParams(form), headers });

  test('shows keys, orders, every fault and the ledger', async () => {
    await create();
    const page = await open();
    for (const text of [SANDBOX_KEYS.bakery, SANDBOX_KEYS.live, LINK.order_id, ...Object.keys(FAULT_LIST)]) {
      expect(page).toContain(text);
    }
    expect(page).toContain('POST testapi.multisafepay.com/v1/json/orders');
  });

  test('pays, refunds, charges back and settles', async () => {
    await create();
    const status = async () => (JSON.parse(await open('orders.json')) as Array<{ status: string }>)[0]?.status;
    const seen = [await status()];
    for (const action of ['pay', 'refund', 'chargeback']) {
      await press(`orders/0/${action}`);
      seen.push(await status());
    }
    expect(seen).toEqual(['initialized', 'completed', 'refunded', 'chargeback']);
    sandbox.reset();
    await create();
    sandbox.pay(LINK.order_id, 'uncleared');
    expect(await status()).toBe('uncleared');
    await press('orders/0/settle');
    expect(await status()).toBe('completed');
  });

  test('switches faults on and off', async () => {
    await press('faults', { kind: 'rateLimited', parameters: '{"retryAfter":7}', method: 'post', times: 'always' });
    expect((await create()).headers['retry-after']).toBe('7');
    const number = sandbox.faults.active[0]?.number;
    await press(`faults/${number}/off`);
    expect((await create()).status).toBe(200);
    expect((await press('faults', { kind: 'earthquake' })).status).toBe(422);
    expect((await press('faults', { kind: 'delay', parameters: '{' })).status).toBe(422);
  });

  test('blocks sites, gives the ledger, resets', async () => {
    await press('sites/0/block');
    expect((await create()).status).toBe(410);
    expect(JSON.parse(await open('ledger.json'))).toMatchObject([{ method: 'POST', status: 410 }]);
    await press('reset');
    expect(JSON.parse(await open('ledger.json'))).toEqual([]);
  });

  test('takes no buttons pressed from another site', async () => {
    expect((await press('reset', {}, { origin: 'https://evil.example' })).status).toBe(403);
  });
});
