import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLink } from '../../../utils/links/making/settle-links.ts';
import { INTENT, ORDER, World } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const REFUSED_REPEATS: readonly Fault[] = [
  { kind: 'rateLimited', retryAfter: 5 },
  { kind: 'httpStatus', status: 401 },
  { kind: 'httpStatus', status: 410, code: 1019 },
];

describe('an order that exists, whose address was lost', () => {
  test.each(REFUSED_REPEATS)('is never called "not made" because its repeat was refused (%o)', async (refusal) => {
    const world = new World();
    const { ports } = world.openContext();
    world.sandbox.faults.add({ kind: 'drop', when: 'after' });
    await createLink(ports, INTENT);
    expect(world.orders).toHaveLength(1);
    world.sandbox.faults.add({ ...refusal, match: { method: 'POST' } });
    world.wait(11);
    expect((await settleLink(ports, INTENT.id))?.state).not.toBe('rejected');
    world.wait(60);
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'created' });
  });
});

const ENDLESS: readonly [string, Fault][] = [
  ['always gives a foreign address', { kind: 'foreignPaymentUrl', times: 'always' }],
  ['always answers about another order', { kind: 'wrongOrderId', times: 'always', match: { method: 'POST' } }],
  [
    'always refuses without a known code',
    { kind: 'httpStatus', status: 404, code: 1000, times: 'always', match: { method: 'POST' } },
  ],
];

describe('an API that', () => {
  test.each(ENDLESS)('%s is not asked for ever', async (_name, fault) => {
    const world = new World();
    const { ports } = world.openContext();
    world.sandbox.faults.add(fault);
    await createLink(ports, INTENT);
    for (let round = 0; round < 20; round += 1) {
      world.wait(30);
      await settleLink(ports, INTENT.id);
    }
    expect(world.posts).toBeLessThanOrEqual(5);
    expect((await world.ledger.get(INTENT.id))?.state).toMatch(/^(?:rejected|conflict)$/);
  });
});

test('an order whose return address the API does not take comes to an end', async () => {
  const world = new World();
  const { ports } = world.openContext();
  // Valid by our own check, refused by the API with its catch-all code 1000.
  const order = { ...ORDER, redirectUrl: 'https://shop.example:8443/thanks' };
  await createLink(ports, { ...INTENT, order });
  for (let round = 0; round < 20; round += 1) {
    world.wait(30);
    await settleLink(ports, INTENT.id);
  }
  expect((await world.ledger.get(INTENT.id))?.state).toBe('rejected');
});
