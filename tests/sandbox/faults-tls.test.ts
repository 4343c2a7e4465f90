import { gunzipSync } from 'node:zlib';
import { get } from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, SANDBOX_KEYS } from './app.ts';
import { serveSandbox, type ServedSandbox } from './serve.ts';
import { LINK } from './test-shop.ts';
import { callTls, type TlsAnswer } from './test-tls.ts';

const sandbox = createSandbox();
let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox(sandbox);
});
afterAll(() => served.close());
afterEach(() => sandbox.reset());

function post(signal?: AbortSignal): Promise<TlsAnswer> {
  const call = { method: 'POST', path: '/v1/json/orders', body: LINK };
  return callTls(served.tlsPort, signal === undefined ? call : { ...call, signal });
}

function look(): Promise<TlsAnswer> {
  return callTls(served.tlsPort, { path: `/v1/json/orders/${LINK.order_id}` });
}

const posts = (): number => sandbox.ledger.ordersCreated()[0]?.posts ?? 0;

describe('a cut connection', () => {
  test('before the work leaves no order', async () => {
    sandbox.faults.add({ kind: 'drop', when: 'before' });
    await expect(post()).rejects.toThrow('socket hang up');
    expect(posts()).toBe(0);
    expect(sandbox.ledger.entries[0]).toMatchObject({ outcome: 'dropped', status: null, faults: ['drop'] });
  });

  test('after the work leaves an order that GET finds', async () => {
    sandbox.faults.add({ kind: 'drop', when: 'after' });
    await expect(post()).rejects.toThrow('socket hang up');
    expect(sandbox.ledger.entries[0]).toMatchObject({ outcome: 'dropped', committedOrder: LINK.order_id });
    expect((await look()).status).toBe(200);
  });

  test('in the middle of the body gives headers and less than they promise', async () => {
    sandbox.faults.add({ kind: 'dropMidBody' });
    const { status, headers, text, isWhole } = await post();
    expect([status, isWhole]).toEqual([200, false]);
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(Number(headers['content-length']));
    expect(posts()).toBe(1);
  });

  test.each(['drop', 'withhold'] as const)('with late work (%s) makes the order after a while', async (answer) => {
    sandbox.faults.add({ kind: 'lateCommit', ms: 150, answer });
    const started = performance.now();
    await expect(post(AbortSignal.timeout(100))).rejects.toThrow();
    if (answer === 'drop') expect(performance.now() - started).toBeLessThan(90);
    expect((await look()).status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await look()).status).toBe(200);
    expect(posts()).toBe(1);
  });
});

describe('a held request', () => {
  test('before the work has made nothing until it is released', async () => {
    const hold = sandbox.faults.add({ kind: 'hold', when: 'before', match: { method: 'POST' } });
    const answer = post();
    expect(await hold.reached).toMatchObject({ method: 'POST', outcome: 'pending', committedOrder: null });
    expect((await look()).status).toBe(404);
    hold.release();
    expect((await answer).status).toBe(200);
  });

  test('after the work has made the order, and may be dropped on release', async () => {
    const hold = sandbox.faults.add({ kind: 'hold', when: 'after', match: { method: 'POST' } });
    const answer = post();
    expect((await hold.reached).committedOrder).toBe(LINK.order_id);
    expect((await look()).status).toBe(200);
    hold.release('drop');
    await expect(answer).rejects.toThrow('socket hang up');
  });

  test('whose client went away is aborted in the ledger, and its work is done on release', async () => {
    const hold = sandbox.faults.add({ kind: 'hold', when: 'before', match: { method: 'POST' } });
    const client = new AbortController();
    const answer = post(client.signal);
    await hold.reached;
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    await sandbox.ledger.waitForRequest({ method: 'POST', outcome: 'aborted' });
    expect(posts()).toBe(0);
    hold.release();
    await expect.poll(posts).toBe(1);
  });
});

describe('an answer that is none', () => {
  test.each([
    ['5', 5],
    ['0', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
  ])('429 with Retry-After %s', async (header, retryAfter) => {
    sandbox.faults.add({ kind: 'rateLimited', retryAfter });
    const { status, headers } = await post();
    expect([status, headers['retry-after'], posts()]).toEqual([429, header, 0]);
  });

  test('429 without Retry-After', async () => {
    sandbox.faults.add({ kind: 'rateLimited' });
    expect((await post()).headers).not.toHaveProperty('retry-after');
  });

  test.each([
    [500, 'before', 0],
    [502, 'after', 1],
    [503, 'before', 0],
    [504, 'after', 1],
  ] as const)('%d with HTML, %s the work', async (status, when, made) => {
    sandbox.faults.add({ kind: 'serverError', status, when });
    const answer = await post();
    expect([answer.status, answer.text.slice(0, 15), posts()]).toEqual([status, '<!doctype html>', made]);
  });

  test('200 with HTML from a captive portal', async () => {
    sandbox.faults.add({ kind: 'captivePortal' });
    const { status, headers } = await post();
    expect([status, headers['content-type'], posts()]).toEqual([200, 'text/html; charset=utf-8', 0]);
  });

  test('JSON cut in the middle', async () => {
    sandbox.faults.add({ kind: 'truncatedJson' });
    const { text, isWhole } = await post();
    expect(isWhole).toBe(true);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(posts()).toBe(1);
  });

  test('an empty 204', async () => {
    sandbox.faults.add({ kind: 'noContent' });
    expect([(await post()).status, posts()]).toEqual([204, 1]);
  });

  test.each([301, 302, 303, 307, 308] as const)('redirect %d', async (status) => {
    sandbox.faults.add({ kind: 'redirect', status, location: 'https://evil.example/' });
    const answer = await post();
    expect([answer.status, answer.headers.location, posts()]).toEqual([status, 'https://evil.example/', 0]);
  });

  test('slow drips take their time', async () => {
    sandbox.faults.add({ kind: 'slowDrip', msPerByte: 4 });
    const started = performance.now();
    const { text } = await callTls(served.tlsPort, { path: '/v1/json/me' });
    expect(JSON.parse(text)).toHaveProperty('success', true);
    expect(performance.now() - started).toBeGreaterThan(text.length * 4);
  });

  test('a huge body is as long as asked for', async () => {
    sandbox.faults.add({ kind: 'hugeBody', megabytes: 3 });
    const { text } = await post();
    expect(text.length).toBeGreaterThan(3 * 1024 * 1024);
    expect(JSON.parse(text)).toMatchObject({ success: true, data: { order_id: LINK.order_id } });
  });

  test('a gzip bomb is small on the wire', async () => {
    sandbox.faults.add({ kind: 'gzipBomb', megabytes: 10 });
    const [packed, encoding] = await new Promise<[Buffer, unknown]>((resolve) => {
      get(
        {
          host: '127.0.0.1',
          port: served.tlsPort,
          path: '/v1/json/me',
          rejectUnauthorized: false,
          agent: false,
          headers: { host: 'testapi.multisafepay.com', api_key: SANDBOX_KEYS.bakery },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => resolve([Buffer.concat(chunks), incoming.headers['content-encoding']]));
        },
      );
    });
    expect(encoding).toBe('gzip');
    expect(packed.length).toBeLessThan(50_000);
    expect(gunzipSync(packed).length).toBeGreaterThan(10 * 1024 * 1024);
  });

  test('a delay is waited out', async () => {
    sandbox.faults.add({ kind: 'delay', ms: 120 });
    const started = performance.now();
    expect((await post()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(110);
  });

  test('a cookie is offered', async () => {
    sandbox.faults.add({ kind: 'setCookie' });
    expect((await post()).headers['set-cookie']?.[0]).toContain('visitor=sandbox');
  });
});
