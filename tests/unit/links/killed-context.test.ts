import { beforeEach, expect, test, vi } from 'vitest';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLinks } from '../../../utils/links/making/settle-links.ts';
import { INTENT, ORDER, World } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

/** How many places there are to die at while one link is made. */
async function countSteps(): Promise<number> {
  const context = new World().openContext();
  await createLink(context.ports, INTENT);
  return context.steps;
}

test('wherever the background is killed, the next one ends with exactly one order', { timeout: 30_000 }, async () => {
  const steps = await countSteps();
  expect(steps).toBe(8);
  for (let dieAt = 0; dieAt < steps; dieAt += 1) {
    const world = new World();
    const dying = world.openContext(dieAt);
    const end = await Promise.race([createLink(dying.ports, INTENT), dying.died]);
    expect(end).toBe('died');

    world.wait(11);
    const { ports } = world.openContext();
    await settleLinks(ports);
    const again = await createLink(ports, INTENT);
    expect(again, `killed at step ${dieAt}`).toMatchObject({ value: { state: 'created', order: ORDER } });
    expect(world.orders, `killed at step ${dieAt}`).toEqual([ORDER.orderId]);
  }
});

test(
  'wherever it is killed while settling, the next one ends with exactly one order',
  { timeout: 30_000 },
  async () => {
    for (let dieAt = 0; dieAt < 14; dieAt += 1) {
      const world = new World();
      world.sandbox.faults.add({ kind: 'drop', when: dieAt % 2 === 0 ? 'before' : 'after' });
      await createLink(world.openContext().ports, INTENT);
      world.wait(11);
      const dying = world.openContext(dieAt);
      await Promise.race([settleLinks(dying.ports), dying.died]);
      world.wait(11);
      await settleLinks(world.openContext().ports);
      expect(await world.ledger.get(INTENT.id), `killed at step ${dieAt}`).toMatchObject({ state: 'created' });
      expect(world.orders, `killed at step ${dieAt}`).toEqual([ORDER.orderId]);
    }
  },
);
