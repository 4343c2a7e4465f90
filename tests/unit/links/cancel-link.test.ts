import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cancelLink } from '../../../utils/links/ending/cancel-link.ts';
import { linkStatus } from '../../../utils/links/link-status.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { watchLinks } from '../../../utils/links/watching/watch-links.ts';
import { INTENT, ORDER, World, type Context } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

async function openScene(): Promise<{ world: World; context: Context }> {
  const world = new World();
  const context = world.openContext();
  await createLink(context.ports, INTENT);
  return { world, context };
}

const cancel = ({ ports }: Context) => cancelLink(ports, INTENT.id);
const patches = (world: World) => world.sandbox.ledger.requests({ method: 'PATCH' });
async function status(world: World) {
  const record = await world.ledger.get(INTENT.id);
  return record === null ? null : linkStatus(record, world.time);
}
const isDead = (world: World) => world.sandbox.orders.all[0]?.sessions.every(({ cancelledAt }) => cancelledAt !== null);

describe('a link that is cancelled', () => {
  test('is dead at MultiSafepay, and its reminders with it', async () => {
    const { world, context } = await openScene();
    expect(await cancel(context)).toMatchObject({ ok: true, value: { ending: { doneAt: world.time } } });
    expect(await status(world)).toBe('cancelled');
    expect(patches(world)).toMatchObject([{ body: { status: 'cancelled', exclude_order: true } }]);
    expect(isDead(world)).toBe(true);
  });

  test('again is asked for once', async () => {
    const { world, context } = await openScene();
    await cancel(context);
    expect(await cancel(context)).toMatchObject({ ok: true });
    expect(patches(world)).toHaveLength(1);
  });

  test('although GET does not know what nobody has opened', async () => {
    const { world, context } = await openScene();
    world.sandbox.faults.add({ kind: 'unopened1006', times: 'always' });
    expect(await cancel(context)).toMatchObject({ ok: true });
    expect(await status(world)).toBe('cancelled');
  });

  test('tells its history', async () => {
    const { world, context } = await openScene();
    await cancel(context);
    const events = await world.reader.listEvents(INTENT.id);
    expect(events.map(({ kind, status: said }) => [kind, said].filter(Boolean).join(' '))).toEqual([
      'post_sent',
      'post_answered',
      'cancel_asked',
      'patch_answered',
      'get_answered cancelled',
    ]);
  });
});

describe('a link that was paid', () => {
  test('before it was known is not cancelled, and the payment is news', async () => {
    const { world, context } = await openScene();
    world.sandbox.pay(ORDER.orderId);
    expect(await cancel(context)).toMatchObject({ ok: false, error: { code: 'already_paid' } });
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ ending: null, news: 'untold', failure: null });
    expect(await status(world)).toBe('paid');
  });

  test('after it was cancelled is paid, and news', async () => {
    const { world, context } = await openScene();
    await cancel(context);
    world.sandbox.pay(ORDER.orderId);
    world.wait(61);
    await watchLinks(context.ports);
    expect(await status(world)).toBe('paid');
    expect(await world.ledger.listNews()).toMatchObject([{ id: INTENT.id, ending: { doneAt: expect.any(Number) } }]);
  });
});

describe('an end that gets no answer', () => {
  test.each(['before', 'after'] as const)('(cut %s the work) is followed up by the watch', async (when) => {
    const { world, context } = await openScene();
    world.sandbox.faults.add({ kind: 'drop', when, match: { method: 'PATCH' } });
    world.sandbox.faults.add({ kind: 'drop', match: { method: 'GET' }, times: 3 });
    expect(await cancel(context)).toMatchObject({ ok: true });
    expect(await status(world)).toBe('cancelling');
    world.wait(61);
    await watchLinks(context.ports);
    expect(await status(world)).toBe('cancelled');
    expect(isDead(world)).toBe(true);
  });

  test('for ten minutes is given up, and the link stays what it is', async () => {
    const { world, context } = await openScene();
    world.sandbox.faults.add({ kind: 'captivePortal', times: 'always', match: { method: 'PATCH' } });
    await cancel(context);
    for (let minute = 0; minute < 12; minute += 1) {
      world.wait(61);
      await watchLinks(context.ports);
    }
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ ending: null, failure: { code: 'not_cancelled' } });
    expect(await status(world)).toBe('active');
  });

  test('because the context died is followed up by another', async () => {
    const { world } = await openScene();
    const probe = world.openContext();
    await cancelLink(probe.ports, 'nobody');
    for (let step = 1; step < 16; step += 1) {
      const scene = await openScene();
      const dying = scene.world.openContext(step);
      await Promise.race([cancel(dying), dying.died]);
      const before = await status(scene.world);
      scene.world.wait(61);
      await watchLinks(scene.world.openContext().ports);
      const wasAsked = before !== 'active';
      expect([step, await status(scene.world)]).toEqual([step, wasAsked ? 'cancelled' : 'active']);
      expect(isDead(scene.world)).toBe(wasAsked || patches(scene.world).length > 0);
    }
    expect(await status(world)).toBe('active');
  });
});

test('what the API refuses to end stays, and says so', async () => {
  const { world, context } = await openScene();
  world.sandbox.pay(ORDER.orderId, 'uncleared');
  expect(await cancel(context)).toMatchObject({ ok: false, error: { code: 'not_cancelled' } });
  expect(await status(world)).toBe('review');
});

test('offline nothing is asked or written', async () => {
  const { world, context } = await openScene();
  world.notReady = 'offline';
  expect(await cancel(context)).toMatchObject({ ok: false, error: { code: 'offline' } });
  expect(await status(world)).toBe('active');
});

test('whether a link was made must be known before it can end', async () => {
  const world = new World();
  const context = world.openContext();
  world.sandbox.faults.add({ kind: 'drop', when: 'after' });
  await createLink(context.ports, INTENT);
  expect(await cancel(context)).toMatchObject({ ok: false, error: { code: 'link_unsettled' } });
});

describe('a link in place of another', () => {
  const REPLACEMENT = {
    ...INTENT,
    id: 'intent-2',
    replaces: INTENT.id,
    order: { ...ORDER, orderId: 'INV-2026-014-2', amount: { minor: 5_995, currency: 'EUR' as const } },
  };

  test('is made when the old one is dead, and both know of each other', async () => {
    const { world, context } = await openScene();
    expect(await createLink(context.ports, REPLACEMENT)).toMatchObject({ ok: true, value: { state: 'created' } });
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ replacedBy: 'intent-2' });
    expect(await status(world)).toBe('replaced');
    expect(isDead(world)).toBe(true);
    expect(world.orders).toEqual([ORDER.orderId, 'INV-2026-014-2']);
  });

  test('is not made where the old one was paid', async () => {
    const { world, context } = await openScene();
    world.sandbox.pay(ORDER.orderId);
    expect(await createLink(context.ports, REPLACEMENT)).toMatchObject({ ok: false, error: { code: 'already_paid' } });
    expect(world.orders).toEqual([ORDER.orderId]);
    expect(await world.ledger.get('intent-2')).toBeNull();
  });

  test('is not made while it is not known whether the old one is dead', async () => {
    const { world, context } = await openScene();
    const cut = [
      world.sandbox.faults.add({ kind: 'drop', match: { method: 'PATCH' }, times: 'always' }),
      world.sandbox.faults.add({ kind: 'drop', match: { method: 'GET' }, times: 'always' }),
    ];
    expect(await createLink(context.ports, REPLACEMENT)).toMatchObject({ ok: false, error: { code: 'not_replaced' } });
    expect(world.orders).toEqual([ORDER.orderId]);
    for (const fault of cut) fault.remove();
    expect(await createLink(context.ports, REPLACEMENT)).toMatchObject({ ok: true, value: { state: 'created' } });
    expect(isDead(world)).toBe(true);
  });

  test('is made once, wherever the context dies', async () => {
    for (let step = 1; step < 40; step += 1) {
      const { world } = await openScene();
      const dying = world.openContext(step);
      const isOver = await Promise.race([createLink(dying.ports, REPLACEMENT).then(() => true), dying.died]);
      const next = world.openContext();
      // Whoever asked asks again, as the form does.
      for (let turn = 0; turn < 4; turn += 1) {
        world.wait(11);
        await createLink(next.ports, REPLACEMENT);
      }
      expect([step, await status(world), isDead(world)]).toEqual([step, 'replaced', true]);
      expect(world.orders).toEqual([ORDER.orderId, 'INV-2026-014-2']);
      expect(await world.ledger.get('intent-2')).toMatchObject({ state: 'created' });
      if (isOver === true) break;
    }
  });
});
