import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLink, settleLinks } from '../../../utils/links/making/settle-links.ts';
import { newIntent } from '../../../utils/links/transitions.ts';
import { INTENT, ORDER, World } from './world.ts';

const GRACE_S = 11;

// The client's pauses between two tries of a GET pass at once.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

/** A link whose POST met this fault; `ports` of a later context. */
async function afterFault(fault: Fault) {
  const world = new World();
  world.sandbox.faults.add({ match: { method: 'POST' }, ...fault });
  const made = await createLink(world.openContext().ports, INTENT);
  return { world, made, ports: world.openContext().ports };
}

const UNCLEAR: readonly [string, Fault, 'made' | 'not made', string][] = [
  ['a connection that broke before the work', { kind: 'drop', when: 'before' }, 'not made', 'network_failed'],
  ['a connection that broke after the work', { kind: 'drop', when: 'after' }, 'made', 'network_failed'],
  ['half an answer', { kind: 'dropMidBody' }, 'made', 'network_failed'],
  ['a server that failed before the work', { kind: 'serverError' }, 'not made', 'server_failed'],
  ['a server that failed after the work', { kind: 'serverError', when: 'after' }, 'made', 'server_failed'],
  ['a captive portal', { kind: 'captivePortal' }, 'not made', 'answer_unexpected'],
  ['a redirect', { kind: 'redirect', status: 307 }, 'not made', 'network_failed'],
  ['JSON that stops in the middle', { kind: 'truncatedJson' }, 'made', 'answer_unexpected'],
  ['no content', { kind: 'noContent' }, 'made', 'answer_unexpected'],
  ['a huge answer', { kind: 'hugeBody', megabytes: 1 }, 'made', 'answer_too_large'],
  ['a gzip bomb', { kind: 'gzipBomb', megabytes: 5 }, 'made', 'answer_too_large'],
  ['empty data', { kind: 'emptyData' }, 'made', 'answer_unexpected'],
  ['a failure without a code', { kind: 'bareFailure' }, 'not made', 'api_failed'],
  ["somebody else's order id", { kind: 'wrongOrderId' }, 'made', 'order_mismatch'],
  ['a foreign address', { kind: 'foreignPaymentUrl' }, 'made', 'payment_url_refused'],
  ['silence', { kind: 'hold' }, 'not made', 'timed_out'],
  ['silence after the work', { kind: 'hold', when: 'after' }, 'made', 'timed_out'],
];

describe.each(UNCLEAR)('after %s', (_name, fault, outcome, code) => {
  test('it is not known whether the link was made, and then it is: one order', async () => {
    const { world, made, ports } = await afterFault(fault);
    expect(made).toMatchObject({ ok: true, value: { state: 'unknown', failure: { code } } });
    expect(world.orders).toHaveLength(outcome === 'made' ? 1 : 0);
    if (outcome === 'not made') {
      expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'unknown' });
      expect(world.posts).toBe(1);
    }
    world.wait(GRACE_S);
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'created', failure: null, attempts: 2 });
    expect(world.orders).toEqual([ORDER.orderId]);
  });
});

describe('while a POST may still be under way', () => {
  test('"absent" proves nothing: nothing is sent for ten seconds', async () => {
    const { world, ports } = await afterFault({ kind: 'drop' });
    world.wait(9.9);
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'unknown' });
    expect(world.posts).toBe(1);
    world.wait(0.1);
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'created' });
  });

  test('an order that comes late is found, not made again', async () => {
    const world = new World();
    const hold = world.sandbox.faults.add({ kind: 'hold' });
    expect(await createLink(world.openContext().ports, INTENT)).toMatchObject({ value: { state: 'unknown' } });
    const { ports } = world.openContext();
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'unknown' });
    hold.release();
    await vi.waitFor(() => expect(world.orders).toHaveLength(1));
    world.wait(GRACE_S);
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'created' });
    expect(world.orders).toEqual([ORDER.orderId]);
  });
});

describe('an order that is there but not as we asked', () => {
  test.each([
    ['amount', { amount: 4_994 }],
    ['currency', { currency: 'USD' }],
  ])('another %s is a conflict, never a success', async (_what, changes) => {
    const { world, ports } = await afterFault({ kind: 'drop', when: 'after' });
    world.sandbox.faults.add({ kind: 'editData', set: changes, match: { method: 'GET' } });
    expect(await settleLink(ports, INTENT.id)).toMatchObject({
      state: 'conflict',
      paymentUrl: null,
      failure: { code: 'order_differs' },
    });
    expect(world.posts).toBe(1);
  });

  test('amount and currency that are not told do not differ', async () => {
    const { world, ports } = await afterFault({ kind: 'drop', when: 'after' });
    world.sandbox.faults.add({ kind: 'editData', remove: ['amount', 'currency'], match: { method: 'GET' } });
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'created' });
  });

  test('one that was paid meanwhile is not posted again', async () => {
    const { world, ports } = await afterFault({ kind: 'drop', when: 'after' });
    world.sandbox.pay(ORDER.orderId);
    const failure = { code: 'payment_url_lost', details: { status: 'completed' } };
    expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'conflict', failure });
    expect(world.posts).toBe(1);
  });

  test.each(['declined', 'cancelled', 'expired'] as const)(
    'a %s attempt does not stand in its way',
    async (outcome) => {
      const { world, ports } = await afterFault({ kind: 'drop', when: 'after' });
      world.sandbox.pay(ORDER.orderId, outcome);
      expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'created' });
    },
  );

  test('a repeat that the API refuses as used is a lost address, not a refusal', async () => {
    const { world, ports } = await afterFault({ kind: 'drop', when: 'after' });
    world.sandbox.faults.add({ kind: 'strictOrderIds', times: 'always' });
    expect(await settleLink(ports, INTENT.id)).toMatchObject({
      state: 'conflict',
      failure: { code: 'payment_url_lost' },
    });
  });
});

describe('an intent that was never sent', () => {
  test('is sent, once it is known, while the person can still be waiting for it', async () => {
    const world = new World();
    await world.ledger.write(newIntent(INTENT, world.time));
    world.wait(120);
    await settleLinks(world.openContext().ports);
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ state: 'created' });
  });

  test('is given up afterwards, and says so', async () => {
    const world = new World();
    await world.ledger.write(newIntent(INTENT, world.time));
    world.wait(121);
    expect(await settleLink(world.openContext().ports, INTENT.id)).toMatchObject({
      state: 'rejected',
      failure: { code: 'not_sent' },
    });
    expect(world.posts).toBe(0);
  });
});

test('what cannot be asked about stays open, and a sending that nobody holds is unknown', async () => {
  const world = new World();
  const dying = world.openContext();
  const held = world.sandbox.faults.add({ kind: 'hold', when: 'after', match: { method: 'POST' } });
  void createLink(dying.ports, INTENT);
  await held.reached;
  dying.kill();
  held.release('drop');
  world.notReady = 'offline';
  const { ports } = world.openContext();
  expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'unknown', failure: { code: 'offline' } });
  expect(await settleLink(ports, 'nobody')).toBeNull();
  world.notReady = null;
  world.wait(GRACE_S);
  await settleLinks(ports);
  expect(await world.ledger.listUnsettled()).toEqual([]);
  expect(world.orders).toEqual([ORDER.orderId]);
});

test('an order that never arrived is not made long afterwards, when the person has asked in another way', async () => {
  const world = new World();
  const { ports } = world.openContext();
  world.sandbox.faults.add({ kind: 'drop', when: 'before', times: 'always' });
  await createLink(ports, INTENT);
  world.sandbox.faults.clear();
  world.wait(24 * 60 * 60);
  expect(await settleLink(ports, INTENT.id)).toMatchObject({ state: 'rejected', failure: { code: 'not_sent' } });
  expect(world.orders).toEqual([]);
});

test('an order that the API said it made is for a person to look at, however old it is', async () => {
  const world = new World();
  const { ports } = world.openContext();
  world.sandbox.faults.add({ kind: 'foreignPaymentUrl', match: { method: 'POST' } });
  world.sandbox.faults.add({ kind: 'unopened1006', times: 'always' });
  await createLink(ports, INTENT);
  world.wait(24 * 60 * 60);
  const settled = await settleLink(ports, INTENT.id);
  expect(settled).toMatchObject({ state: 'conflict', failure: { code: 'payment_url_refused' } });
});
