import { beforeEach, expect, test, vi } from 'vitest';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { linkStatus } from '../../../utils/links/link-status.ts';
import { MAX_REFRESHED, refreshLinks } from '../../../utils/links/watching/refresh-links.ts';
import { INTENT, ORDER, World, type Context } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

async function makeLinks(world: World, { ports }: Context, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    world.wait(1);
    await createLink(ports, { ...INTENT, id: `link-${number}`, order: { ...ORDER, orderId: `INV-${number}` } });
  }
}

const refresh = async (world: World, { ports }: Context) => {
  const newest = await world.ledger.listNewest(200);
  return refreshLinks(
    ports,
    newest.map(({ id }) => id),
  );
};
const statusOf = async (world: World, id: string) => {
  const record = await world.ledger.get(id);
  return record === null ? null : linkStatus(record, world.time);
};
const gets = (world: World) => world.sandbox.ledger.requests({ method: 'GET' }).length;

test('what was paid is seen, and what was not stays open', async () => {
  const world = new World();
  const context = world.openContext();
  await makeLinks(world, context, 2);
  world.sandbox.pay('INV-1');
  expect(await refresh(world, context)).toEqual({ failed: 0 });
  expect([await statusOf(world, 'link-1'), await statusOf(world, 'link-2')]).toEqual(['paid', 'active']);
  expect(world.posts).toBe(2);
});

test('a link that nobody opened yet may be unknown to the API: that is no failure', async () => {
  const world = new World();
  const context = world.openContext();
  await makeLinks(world, context, 1);
  world.sandbox.faults.add({ kind: 'unopened1006' });
  expect(await refresh(world, context)).toEqual({ failed: 0 });
  expect(await statusOf(world, 'link-1')).toBe('active');
});

test('what could not be asked is counted, and keeps what is known', async () => {
  const world = new World();
  const context = world.openContext();
  await makeLinks(world, context, 2);
  world.sandbox.pay('INV-1');
  await refresh(world, context);
  world.sandbox.faults.add({ kind: 'captivePortal', times: 'always' });
  expect(await refresh(world, context)).toEqual({ failed: 2 });
  world.notReady = 'offline';
  expect(await refresh(world, context)).toEqual({ failed: 2 });
  expect(await statusOf(world, 'link-1')).toBe('paid');
});

test('a key that is refused is the account’s trouble at once, until it is accepted again', async () => {
  const world = new World();
  const context = world.openContext();
  await makeLinks(world, context, 1);
  const [site] = world.sandbox.sites;
  if (site === undefined) throw new Error('The sandbox has no site.');
  const { key } = site;
  site.key = 'x'.repeat(40);
  expect(await refresh(world, context)).toEqual({ failed: 1 });
  expect(await context.ports.watch.read()).toMatchObject([{ accountId: INTENT.accountId, trouble: 'key_rejected' }]);
  site.key = key;
  expect(await refresh(world, context)).toEqual({ failed: 0 });
  expect(await context.ports.watch.read()).toMatchObject([{ accountId: INTENT.accountId, trouble: null }]);
});

test('a link whose making is open is settled on the way', async () => {
  const world = new World();
  const context = world.openContext();
  world.sandbox.faults.add({ kind: 'drop', when: 'after' });
  await createLink(context.ports, INTENT);
  await refresh(world, context);
  expect(await statusOf(world, INTENT.id)).toBe('active');
  expect(world.orders).toEqual([ORDER.orderId]);
});

test('one refresh asks about ten links at most, and not about those whose making ended in nothing', async () => {
  const world = new World();
  const context = world.openContext();
  await makeLinks(world, context, 12);
  await refresh(world, context);
  expect(gets(world)).toBe(MAX_REFRESHED);
  world.sandbox.faults.add({ kind: 'orderStatus', status: 'initialized', times: 'always' });
  world.sandbox.faults.add({ kind: 'httpStatus', status: 404, code: 1001, match: { method: 'POST' } });
  await createLink(context.ports, { ...INTENT, id: 'refused', order: { ...ORDER, orderId: 'refused' } });
  const asked = gets(world);
  await refreshLinks(context.ports, ['refused', 'nobody']);
  expect(gets(world)).toBe(asked);
});
