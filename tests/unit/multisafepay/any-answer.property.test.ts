import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../../utils/errors/codes.ts';
import type { Client } from '../../../utils/multisafepay/client.ts';
import { SEED } from '../seed.ts';
import { answering, ORDER } from './api.ts';

const ask = (client: Client) =>
  Promise.all([client.createOrder(ORDER), client.getOrder('INV-1'), client.listGateways(), client.getSite()]);

describe('any answer becomes a typed result', () => {
  const CALLS = ['createOrder', 'getOrder', 'listGateways', 'getSite'] as const;
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, -1, 1e21, '', 'x'.repeat(9_000), {}, []));
  const data = fc.record(
    {
      order_id: value,
      payment_url: value,
      status: value,
      amount: value,
      currency: value,
      site_id: value,
      account_id: value,
    },
    { requiredKeys: [] },
  );
  const body = fc.oneof(
    value,
    fc.record(
      { success: fc.oneof(fc.boolean(), value), data: fc.oneof(data, value), error_code: value, error_info: value },
      { requiredKeys: [] },
    ),
  );

  test('of random JSON', { timeout: 30_000 }, async () => {
    const codes: ReadonlySet<string> = new Set(ERROR_CODES);
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(200, 201, 400, 404, 410), async (json, status) => {
        for (const [index, result] of (await ask(answering(JSON.stringify(json) ?? '', { status }))).entries()) {
          if (!result.ok) expect(codes, CALLS[index]).toContain(result.error.code);
          else if (index === 0) expect(result.value).toEqual({ paymentUrl: expect.stringMatching(/^https:\/\/test/) });
        }
      }),
      { seed: SEED, numRuns: 250 },
    );
  });

  test.each([
    ['nothing', ''],
    ['half a text', '{"success":true,"data":{"order_id"'],
    ['arrays 10,000 deep', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['objects 10,000 deep', `{"success":true,"data":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
    ['a page', '<!doctype html><h1>Sign in</h1>'],
    ['a prototype', '{"__proto__":{"success":true},"constructor":{"prototype":{"x":1}}}'],
    ['not a number', '{"success":true,"data":NaN}'],
  ])('of %s', async (_what, text) => {
    for (const result of await ask(answering(text))) expect(result.ok).toBe(false);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('an amount that is no number is never taken for one', async () => {
    for (const amount of ['', ' ', 'much', '12 EUR', '0x10', '1e3', [], [5], false, true, {}]) {
      const text = JSON.stringify({ success: true, data: { order_id: 'INV-1', status: 'initialized', amount } });
      const found = await answering(text).getOrder('INV-1');
      expect(found.ok ? found.value.minor : null, JSON.stringify(amount)).toBeNull();
    }
  });

  test('an amount as text counts as one', async () => {
    const text = '{"success":true,"data":{"status":"initialized","amount":"1250","currency":"EUR"}}';
    expect(await answering(text).getOrder('INV-1')).toMatchObject({ value: { minor: 1_250 } });
  });
});
