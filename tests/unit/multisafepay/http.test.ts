import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import { createClient } from '../../../utils/multisafepay/client.ts';
import { createCall } from '../../../utils/multisafepay/http.ts';
import { openApi, ORDER } from './api.ts';

const CANARY = 'CanaryKey0123456789abcdefghijklmnopqrstu';

// Pauses between two tries of a GET pass at once.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

describe('the key', () => {
  test('is in the api_key header and nowhere else', async () => {
    const { sandbox, client, sent } = openApi({ key: CANARY });
    sandbox.addSite({ environment: 'test', name: 'Canary', key: CANARY });
    await client.createOrder(ORDER);
    await client.getOrder(ORDER.orderId);
    await client.listGateways();
    await client.getSite();
    expect(sent).toHaveLength(4);
    for (const request of sent) {
      expect(request.headers.get('api_key')).toBe(CANARY);
      const others = [...request.headers].filter(([name]) => name !== 'api_key');
      expect(JSON.stringify([request.url, others, await request.text()])).not.toContain(CANARY);
    }
    expect(sandbox.ledger.entries.map(({ key }) => key.sentBy)).toEqual([
      ['header'],
      ['header'],
      ['header'],
      ['header'],
    ]);
  });

  test.each([
    { kind: 'drop' },
    { kind: 'hold' },
    { kind: 'redirect' },
    { kind: 'serverError' },
    { kind: 'captivePortal' },
    { kind: 'httpStatus', status: 401 },
    { kind: 'httpStatus', status: 404, code: 1001, info: 'Invalid amount' },
  ] as const satisfies Fault[])('is in no failure ($kind)', async (fault) => {
    const { sandbox, client } = openApi({ key: CANARY, deadlineMs: 20 });
    sandbox.faults.add({ ...fault, times: 'always' });
    const failures = await Promise.all([client.createOrder(ORDER), client.getOrder('x'), client.getSite()]);
    expect(failures.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(JSON.stringify(failures)).not.toContain(CANARY);
  });
});

describe('a request', () => {
  test('takes no cookies, cache, referrer or redirect along', async () => {
    const { client, sent, sandbox } = openApi();
    sandbox.faults.add({ kind: 'setCookie', times: 'always' });
    await client.createOrder(ORDER);
    await client.getSite();
    for (const { credentials, cache, redirect, referrerPolicy } of sent) {
      expect([credentials, cache, redirect, referrerPolicy]).toEqual(['omit', 'no-store', 'error', 'no-referrer']);
    }
    expect(sandbox.ledger.entries.every(({ headers }) => !headers.hasCookie && !headers.hasReferer)).toBe(true);
  });

  test.each([301, 302, 303, 307, 308] as const)(
    'follows no redirect (%i): a stranger never sees the key',
    async (status) => {
      for (const location of ['https://evil.example/v1/json/orders', 'https://api.multisafepay.com/v1/json/orders']) {
        const { sandbox, client } = openApi();
        sandbox.faults.add({ kind: 'redirect', status, location, times: 'always' });
        expect(await client.createOrder(ORDER)).toEqual({ ok: false, error: { code: 'network_failed' } });
        expect(await client.getSite()).toEqual({ ok: false, error: { code: 'network_failed' } });
        expect(sandbox.evil.requests).toEqual([]);
        expect(sandbox.ledger.requests({ host: 'api.multisafepay.com' })).toEqual([]);
      }
    },
  );

  test.each(['test', 'live'] as const)(
    'goes to the one host of its environment (%s), over https',
    async (environment) => {
      const urls: string[] = [];
      const call = createCall(async ({ url }) => {
        urls.push(url);
        return new Response('{}');
      });
      await createClient(call, environment, CANARY).getSite();
      expect(urls).toEqual([`https://${environment === 'test' ? 'test' : ''}api.multisafepay.com/v1/json/me`]);
    },
  );
});

describe('repeating', () => {
  test.each([{ kind: 'drop' }, { kind: 'serverError', status: 503 }] as const)(
    'a GET is tried three times ($kind)',
    async (fault) => {
      const { sandbox, client } = openApi();
      sandbox.faults.add({ ...fault, times: 2 });
      expect(await client.getSite()).toMatchObject({ ok: true });
      expect(sandbox.ledger.requests()).toHaveLength(3);
      sandbox.faults.add({ ...fault, times: 'always' });
      expect(await client.getSite()).toMatchObject({ ok: false });
      expect(sandbox.ledger.requests()).toHaveLength(6);
    },
  );

  test.each([
    [{ kind: 'drop', when: 'before' }, 'network_failed'],
    [{ kind: 'drop', when: 'after' }, 'network_failed'],
    [{ kind: 'serverError', status: 500 }, 'server_failed'],
    [{ kind: 'serverError', status: 503, retryAfter: 1 }, 'server_failed'],
    [{ kind: 'rateLimited', retryAfter: 1 }, 'too_many_requests'],
    [{ kind: 'captivePortal' }, 'answer_unexpected'],
    [{ kind: 'httpStatus', status: 408 }, 'api_failed'],
  ] as const satisfies [Fault, string][])('a POST is never tried twice (%o)', async (fault, code) => {
    const { sandbox, client } = openApi();
    sandbox.faults.add({ ...fault, times: 'always' });
    expect(await client.createOrder(ORDER)).toMatchObject({ ok: false, error: { code } });
    expect(sandbox.ledger.requests()).toHaveLength(1);
  });
});

describe('the deadline', () => {
  test('ends a call that gets no answer, and the request with it', async () => {
    const { sandbox, client } = openApi({ deadlineMs: 20 });
    sandbox.faults.add({ kind: 'hold', times: 'always' });
    expect(await client.createOrder(ORDER)).toEqual({ ok: false, error: { code: 'timed_out' } });
    expect(await client.getSite()).toEqual({ ok: false, error: { code: 'timed_out' } });
    expect(sandbox.ledger.requests({ outcome: 'aborted' })).toHaveLength(2);
  });
});

describe('the body', () => {
  test.each([
    { kind: 'hugeBody', megabytes: 3 },
    { kind: 'gzipBomb', megabytes: 20 },
  ] as const)('is read to a bound ($kind)', async (fault) => {
    const { sandbox, client } = openApi({ deadlineMs: 5_000 });
    sandbox.faults.add({ ...fault, times: 2 });
    expect(await client.createOrder(ORDER)).toEqual({ ok: false, error: { code: 'answer_too_large' } });
    expect(await client.getSite()).toEqual({ ok: false, error: { code: 'answer_too_large' } });
  });

  test.each([200, 500])('without an end is left alone after the bound (status %i)', async (status) => {
    const chunk = new Uint8Array(64 * 1024).fill(32);
    let chunks = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          chunks += 1;
          controller.enqueue(chunk);
          if (chunks > 1_000) controller.close();
        },
      });
    const call = createCall(async () => new Response(endless(), { status }), 5_000);
    const answer = await createClient(call, 'test', CANARY).getSite();
    expect(answer.ok ? null : answer.error.code).toBe(status === 200 ? 'answer_too_large' : 'server_failed');
    expect(chunks).toBeLessThan(100);
  });
});

describe('"wait" is taken within reason', () => {
  test.each([
    [5, 5],
    ['0', 1],
    ['-5', 60],
    ['99999999', 3_600],
    ['99999999999999999999', 60],
    ['1.5', 60],
    ['soon', 60],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 60],
    [undefined, 60],
  ])('Retry-After %s: %i seconds', async (retryAfter, seconds) => {
    const { sandbox, client } = openApi();
    sandbox.faults.add({ kind: 'rateLimited', ...(retryAfter === undefined ? {} : { retryAfter }) });
    expect(await client.createOrder(ORDER)).toEqual({
      ok: false,
      error: { code: 'too_many_requests', details: { seconds } },
    });
  });
});
