import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { linkStatus } from '../../../utils/links/link-status.ts';
import { wasClockAhead } from '../../../utils/links/watching/clock.ts';
import { mendSchedule } from '../../../utils/links/watching/mend-schedule.ts';
import { MAX_REQUESTS, watchLinks } from '../../../utils/links/watching/watch-links.ts';
import { INTENT, ORDER, World, type Context } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const HOUR = 3_600;
const DAY = 24 * HOUR;

type Scene = { world: World; context: Context };

async function openScene(links: number): Promise<Scene> {
  const world = new World();
  const context = world.openContext();
  for (let number = 1; number <= links; number += 1) {
    await createLink(context.ports, { ...INTENT, id: `link-${number}`, order: { ...ORDER, orderId: `INV-${number}` } });
  }
  return { world, context };
}

const watch = ({ context }: Scene) => watchLinks(context.ports);
const gets = ({ world }: Scene) => world.sandbox.ledger.requests({ method: 'GET' });
const lists = (scene: Scene) => gets(scene).filter(({ path }) => path.includes('/transactions'));
async function statusOf({ world }: Scene, number = 1) {
  const record = await world.ledger.get(`link-${number}`);
  return record === null ? null : linkStatus(record, world.time);
}

describe('a payment', () => {
  test('is found by one list of payments, however many links are open', async () => {
    const scene = await openScene(30);
    scene.world.sandbox.pay('INV-7');
    scene.world.wait(61);
    await watch(scene);
    expect(await statusOf(scene, 7)).toBe('paid');
    expect(await statusOf(scene, 8)).toBe('active');
    expect(lists(scene)).toHaveLength(1);
    expect(gets(scene).length).toBeLessThanOrEqual(MAX_REQUESTS);
  });

  test('is news, once, with its date and method', async () => {
    const scene = await openScene(1);
    scene.world.wait(30);
    const paidAt = scene.world.time;
    scene.world.sandbox.pay('INV-1');
    scene.world.wait(61);
    await watch(scene);
    const [record] = await scene.world.ledger.listNews();
    expect(record).toMatchObject({ id: 'link-1', news: 'untold', payment: { paidAt, method: 'IDEAL' }, pollAt: null });
    await scene.world.ledger.write({ ...record!, news: null });
    scene.world.wait(10 * DAY);
    await watch(scene);
    expect(await scene.world.ledger.listNews()).toEqual([]);
  });

  test('is found by a single look where the key may not list payments', async () => {
    const scene = await openScene(1);
    scene.world.sandbox.faults.add({
      kind: 'httpStatus',
      status: 403,
      match: { path: '/transactions' },
      times: 'always',
    });
    scene.world.sandbox.pay('INV-1');
    scene.world.wait(61);
    await watch(scene);
    expect(await statusOf(scene)).toBe('paid');
  });

  test('is found although the clock was two years ahead for a while', async () => {
    const scene = await openScene(1);
    scene.world.wait(2 * 365 * DAY);
    await watch(scene);
    scene.world.wait(HOUR);
    await watch(scene);
    expect(await scene.world.ledger.nextDue()).toBeNull();
    scene.world.wait(-2 * 365 * DAY);
    expect(await wasClockAhead(scene.context.ports)).toBe(true);
    await mendSchedule(scene.context.ports);
    expect(await wasClockAhead(scene.context.ports)).toBe(false);
    scene.world.sandbox.pay('INV-1');
    scene.world.wait(DAY);
    await watch(scene);
    expect(await statusOf(scene)).toBe('paid');
  });
});

describe('politeness', () => {
  test('nothing due is no request', async () => {
    const scene = await openScene(2);
    await watch(scene);
    expect(gets(scene)).toEqual([]);
  });

  test('one round asks ten times at most, and everything has its turn', async () => {
    const scene = await openScene(25);
    scene.world.sandbox.faults.add({
      kind: 'httpStatus',
      status: 403,
      match: { path: '/transactions' },
      times: 'always',
    });
    for (let round = 1; round <= 4; round += 1) {
      scene.world.wait(61);
      const before = gets(scene).length;
      await watch(scene);
      expect(gets(scene).length - before).toBeLessThanOrEqual(MAX_REQUESTS);
    }
    const asked = new Set(gets(scene).map(({ path }) => path));
    expect(asked.size).toBe(26);
  });

  test('after eight hours of sleep one round is no more than any other', async () => {
    const scene = await openScene(25);
    scene.world.wait(8 * HOUR);
    await watch(scene);
    expect(gets(scene).length).toBeLessThanOrEqual(MAX_REQUESTS);
    const before = gets(scene).length;
    await watch(scene);
    expect(gets(scene)).toHaveLength(before);
  });

  test('Retry-After is waited for', async () => {
    const scene = await openScene(1);
    scene.world.sandbox.faults.add({ kind: 'rateLimited', retryAfter: 600 });
    scene.world.wait(61);
    await watch(scene);
    expect(gets(scene)).toHaveLength(1);
    scene.world.wait(590);
    await watch(scene);
    expect(gets(scene)).toHaveLength(1);
    scene.world.wait(20);
    await watch(scene);
    expect(gets(scene).length).toBeGreaterThan(1);
  });

  test('an API that is down is asked less and less, and says so', async () => {
    const scene = await openScene(1);
    scene.world.sandbox.faults.add({ kind: 'captivePortal', times: 'always' });
    const rounds: number[] = [];
    for (let minute = 1; minute <= 90; minute += 1) {
      scene.world.wait(61);
      const before = gets(scene).length;
      await watch(scene);
      if (gets(scene).length > before) rounds.push(minute);
    }
    expect(rounds.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(rounds.length).toBeLessThan(12);
    expect(await scene.context.ports.watch.read()).toMatchObject([
      { accountId: 'test-2001', trouble: 'answer_unexpected' },
    ]);
  });

  test('a refused key is not used again until there is another', async () => {
    const scene = await openScene(3);
    scene.world.sandbox.faults.add({ kind: 'httpStatus', status: 401, code: 1032, times: 'always' });
    scene.world.wait(61);
    await watch(scene);
    const asked = gets(scene).length;
    expect(asked).toBeLessThanOrEqual(2);
    for (let hour = 0; hour < 48; hour += 1) {
      scene.world.wait(HOUR);
      await watch(scene);
    }
    expect(gets(scene)).toHaveLength(asked);
  });

  test('a link that is over is looked at once more, and then never', async () => {
    const scene = await openScene(1);
    scene.world.wait(31 * DAY);
    for (let hour = 0; hour < 5; hour += 1) {
      scene.world.wait(HOUR);
      await watch(scene);
    }
    expect(await statusOf(scene)).toBe('expired');
    expect(await scene.world.ledger.nextDue()).toBeNull();
  });
});
