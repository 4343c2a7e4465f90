import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import { orderSchema } from '../../../utils/draft/order-schema.ts';
import { fail } from '../../../utils/errors/result.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { openLedger } from '../../../utils/links/ledger/ledger.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLinks } from '../../../utils/links/making/settle-links.ts';
import { INTENT, ORDER, World } from './world.ts';

describe('a link', () => {
  test('that waited for another of its order id hears how that one stands by then', async () => {
    const world = new World();
    const anyway = { similarWithinMs: 0, anyway: true };
    const both = () =>
      Promise.all(['one', 'two'].map((id) => createLink(world.openContext().ports, { ...INTENT, id }, anyway)));
    const [first, second] = await both();
    expect(first).toMatchObject({ ok: true, value: { state: 'created' } });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'order_id_taken', details: { linkId: 'one', status: 'active' } },
    });
    expect(world.posts).toBe(1);
  });

  test('is made after all where the other of its order id was refused meanwhile', async () => {
    const world = new World();
    world.sandbox.faults.add({ kind: 'httpStatus', status: 404, code: 1001, match: { method: 'POST' } });
    const anyway = { similarWithinMs: 0, anyway: true };
    const made = await Promise.all(
      ['one', 'two'].map((id) => createLink(world.openContext().ports, { ...INTENT, id }, anyway)),
    );
    expect(made).toMatchObject([{ value: { state: 'rejected' } }, { value: { state: 'created' } }]);
    expect(world.orders).toEqual([ORDER.orderId]);
  });

  test('without the lock is not sent, nor later', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const lock: typeof ports.lock = async () => {
      await vi.waitUntil(async () => (await world.ledger.get(INTENT.id)) !== null);
      throw new Error('no lock');
    };
    await expect(createLink({ ...ports, lock }, INTENT)).rejects.toThrow('no lock');
    await settleLinks(ports);
    expect([await world.ledger.get(INTENT.id), world.posts]).toMatchObject([{ state: 'rejected' }, 0]);
  });

  test('is one order where somebody who settles what was left open comes before it', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const other = world.openContext();
    const lock: typeof ports.lock = async (name, task) => {
      await vi.waitUntil(async () => (await world.ledger.get(INTENT.id)) !== null);
      await settleLinks(other.ports);
      return ports.lock(name, task);
    };
    expect(await createLink({ ...ports, lock }, INTENT)).toMatchObject({ value: { state: 'created' } });
    expect([world.posts, world.orders]).toEqual([1, [ORDER.orderId]]);
  });

  test('is made once, and the same intent again is the same link', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const made = await createLink(ports, INTENT);
    expect(made).toMatchObject({
      ok: true,
      value: {
        state: 'created',
        paymentUrl: expect.stringMatching(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//),
      },
    });
    expect(await createLink(ports, INTENT)).toEqual(made);
    expect(world.posts).toBe(1);
  });

  test('is written down before the request leaves', async () => {
    const world = new World();
    const hold = world.sandbox.faults.add({ kind: 'hold' });
    const making = createLink(world.openContext().ports, INTENT);
    await hold.reached;
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ state: 'sending', attempts: 1, sentAt: world.time });
    hold.release();
    expect(await making).toMatchObject({ ok: true, value: { state: 'created' } });
  });

  test('runs out when the API says so: 30 days after sending, or the lifetime asked for', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const usual = await createLink(ports, INTENT);
    const order = { ...ORDER, orderId: 'B', secondsActive: 3_600 };
    const short = await createLink(ports, { ...INTENT, id: 'B', order });
    expect(usual).toMatchObject({ value: { expiresAt: world.time + 30 * 86_400_000 } });
    expect(short).toMatchObject({ value: { expiresAt: world.time + 3_600_000 } });
  });

  test('is made once when two windows ask at the same time', async () => {
    const world = new World();
    const windows = [world.openContext(), world.openContext()];
    const made = await Promise.all(windows.map(({ ports }) => createLink(ports, INTENT)));
    expect(made[0]).toEqual(made[1]);
    expect(world.posts).toBe(1);
  });

  test('does not change with the order of the fields in which it is asked for again', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const order = { ...ORDER, gateway: 'IDEAL', locale: 'nl_NL' as const };
    const { description, ...rest } = order;
    const first = await createLink(ports, { ...INTENT, order: orderSchema.parse(order) });
    // Messages pass through the schema, which puts fields in its own order.
    const again = orderSchema.parse({ ...rest, description });
    expect(await createLink(ports, { ...INTENT, order: again })).toEqual(first);
  });

  test('refuses another order under the same intent', async () => {
    const world = new World();
    const { ports } = world.openContext();
    await createLink(ports, INTENT);
    const other = { ...INTENT, order: { ...ORDER, description: 'Seven loaves' } };
    expect(await createLink(ports, other)).toEqual({ ok: false, error: { code: 'intent_differs' } });
    expect(await createLink(ports, { ...INTENT, accountId: 'other' })).toMatchObject({
      error: { code: 'intent_differs' },
    });
    expect(world.posts).toBe(1);
  });

  test.each(['offline', 'host_access_missing', 'account_unknown'] as const)(
    'leaves no record where nothing can be sent: %s',
    async (notReady) => {
      const world = new World();
      world.notReady = notReady;
      const { ports } = world.openContext();
      expect(await createLink(ports, INTENT)).toEqual({ ok: false, error: { code: notReady } });
      expect(await world.ledger.get(INTENT.id)).toBeNull();
      world.notReady = null;
      expect(await createLink(ports, INTENT)).toMatchObject({ value: { state: 'created' } });
    },
  );

  test('is shown though the disk does not take it, and is found again', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const ledger = {
      ...ports.ledger,
      write: async (record: Parameters<typeof ports.ledger.write>[0]) =>
        record.state === 'created'
          ? ({ ok: false, error: { code: 'storage_failed' } } as const)
          : ports.ledger.write(record),
    };
    expect(await createLink({ ...ports, ledger }, INTENT)).toMatchObject({ value: { state: 'created' } });
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ state: 'sending' });
    expect(await createLink(ports, INTENT)).toMatchObject({ value: { state: 'created' } });
    expect(world.orders).toEqual([ORDER.orderId]);
  });

  test('is told of before the disk has it', async () => {
    const { ports } = new World().openContext();
    const ledger = {
      ...ports.ledger,
      write: (record: Parameters<typeof ports.ledger.write>[0]) =>
        record.state === 'created' ? new Promise<never>(() => {}) : ports.ledger.write(record),
    };
    const told = await new Promise<LinkRecord>((tell) => {
      void createLink({ ...ports, ledger }, INTENT, { similarWithinMs: 0, anyway: false, tell });
    });
    expect(told).toMatchObject({ state: 'created', id: INTENT.id });
    expect(await ports.ledger.get(INTENT.id)).toMatchObject({ state: 'sending' });
  });

  test('is not sent where the book cannot be opened, and that is not called a full disk', async () => {
    const world = new World();
    const { ports } = world.openContext();
    (await openDB('from-the-future', 99)).close();
    expect(await createLink({ ...ports, ledger: openLedger('from-the-future') }, INTENT)).toMatchObject({
      error: { code: 'storage_unreadable' },
    });
    expect(world.posts).toBe(0);
  });

  test('is not sent where the intent cannot be written down', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const full = { ...ports, ledger: { ...ports.ledger, write: async () => fail('storage_failed') } };
    expect(await createLink(full, INTENT)).toEqual({ ok: false, error: { code: 'storage_failed' } });
    expect(world.posts).toBe(0);
  });

  test('is written down while what has to be done before goes on, and not sent before that is done', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const { promise: ready, resolve: done } = Promise.withResolvers<void>();
    const making = createLink(ports, INTENT, { similarWithinMs: 0, anyway: false, prepare: () => ready });
    await vi.waitFor(async () => expect(await ports.ledger.get(INTENT.id)).toMatchObject({ state: 'sending' }));
    expect(world.posts).toBe(0);
    done();
    expect(await making).toMatchObject({ value: { state: 'created' } });
  });

  test('is not sent by a second click either, and ends nothing that it would replace, before that is done', async () => {
    const world = new World();
    const { ports } = world.openContext();
    await createLink(ports, INTENT);
    const { promise: ready, resolve: done } = Promise.withResolvers<void>();
    const options = { similarWithinMs: 0, anyway: true, prepare: () => ready };
    const next = { ...INTENT, id: 'next', replaces: INTENT.id, order: { ...ORDER, orderId: 'INV-2026-014-2' } };
    const other = { ...INTENT, id: 'other', order: { ...ORDER, orderId: 'INV-2026-015' } };
    const making = [next, other, other].map((wish) => createLink(world.openContext().ports, wish, options));
    await vi.waitFor(async () => expect(await ports.ledger.get('other')).toMatchObject({ state: 'sending' }));
    const late = createLink(world.openContext().ports, other, options);
    expect([world.posts, (await ports.ledger.get(INTENT.id))?.ending]).toEqual([1, null]);
    done();
    expect(await Promise.all([...making, late])).toMatchObject(
      Array.from({ length: 4 }, () => ({ value: { state: 'created' } })),
    );
    expect(world.posts).toBe(3);
  });
});

describe('an order id that has a link', () => {
  test('is refused with that link and the next free id', async () => {
    const world = new World();
    const { ports } = world.openContext();
    await createLink(ports, INTENT);
    const next = { ...INTENT, id: 'intent-2', order: { ...ORDER, orderId: 'INV-2026-014-2' } };
    await createLink(ports, next);
    const anyway = { similarWithinMs: 0, anyway: true };
    expect(await createLink(ports, { ...INTENT, id: 'intent-3' }, anyway)).toEqual({
      ok: false,
      error: {
        code: 'order_id_taken',
        details: { orderId: 'INV-2026-014', linkId: 'intent-1', status: 'active', nextOrderId: 'INV-2026-014-3' },
      },
    });
    expect(world.posts).toBe(2);
  });

  test('whose record cannot be read is taken all the same: its order is not overwritten', async () => {
    const world = new World();
    const { ports } = world.openContext();
    await createLink(ports, INTENT);
    const record = await world.ledger.get(INTENT.id);
    const database = await openDB(world.database);
    await database.put('links', { ...record, version: 99 });
    database.close();
    expect(await createLink(ports, { ...INTENT, id: 'intent-2' })).toEqual({
      ok: false,
      error: { code: 'order_id_taken', details: { orderId: 'INV-2026-014', nextOrderId: 'INV-2026-014-2' } },
    });
    expect(world.posts).toBe(1);
  });

  test('goes to one of two forms that ask at once', async () => {
    const world = new World();
    const ids = ['one', 'two'];
    const made = await Promise.all(ids.map((id) => createLink(world.openContext().ports, { ...INTENT, id })));
    expect(made.map(({ ok }) => ok)).toEqual([true, false]);
    expect(world.orders).toHaveLength(1);
  });

  test('is free in another account, and after a refusal', async () => {
    const world = new World();
    const { ports } = world.openContext();
    world.sandbox.faults.add({ kind: 'httpStatus', status: 404, code: 1001 });
    expect(await createLink(ports, INTENT)).toMatchObject({ value: { state: 'rejected' } });
    expect(await createLink(ports, { ...INTENT, id: 'again' })).toMatchObject({ value: { state: 'created' } });
    expect(
      await createLink(ports, { ...INTENT, id: 'other', accountId: 'test-2002' }, { similarWithinMs: 0, anyway: true }),
    ).toMatchObject({ ok: true });
  });
});

const REFUSALS: readonly [Fault, string][] = [
  [{ kind: 'rateLimited', retryAfter: 7 }, 'too_many_requests'],
  [{ kind: 'httpStatus', status: 401 }, 'key_rejected'],
  [{ kind: 'httpStatus', status: 403 }, 'key_rejected'],
  [{ kind: 'httpStatus', status: 404, code: 1002 }, 'currency_refused'],
  [{ kind: 'httpStatus', status: 200, code: 1001 }, 'amount_refused'],
  [{ kind: 'httpStatus', status: 410, code: 1019 }, 'account_blocked'],
  [{ kind: 'httpStatus', status: 404, code: 1006 }, 'order_id_used'],
];

test.each(REFUSALS)('a clear refusal (%o) is one, and nothing was made', async (fault, code) => {
  const world = new World();
  world.sandbox.faults.add(fault);
  const made = await createLink(world.openContext().ports, INTENT);
  expect(made).toMatchObject({ value: { state: 'rejected', failure: { code } } });
  expect([world.posts, world.orders]).toEqual([1, []]);
});
