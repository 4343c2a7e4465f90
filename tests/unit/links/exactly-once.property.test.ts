import * as fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Fault, FaultHandle } from '../../sandbox/faults.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLinks } from '../../../utils/links/making/settle-links.ts';
import { SEED } from '../seed.ts';
import { INTENT, ORDER, World } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const POST = { match: { method: 'POST' } } as const;
/** A GET is tried three times, so its faults must last. */
const GET = { match: { method: 'GET' }, times: 3 } as const;

const FAULTS = {
  'drop before': { kind: 'drop', when: 'before', ...POST },
  'drop after': { kind: 'drop', when: 'after', ...POST },
  delay: { kind: 'delay', ms: 5, ...POST },
  '5xx before': { kind: 'serverError', when: 'before', ...POST },
  '5xx after': { kind: 'serverError', when: 'after', ...POST },
  'captive portal': { kind: 'captivePortal', ...POST },
  'half an answer': { kind: 'truncatedJson', ...POST },
  silence: { kind: 'hold', ...POST },
  'GET drop': { kind: 'drop', ...GET },
  'GET 5xx': { kind: 'serverError', ...GET },
  'GET captive portal': { kind: 'captivePortal', ...GET },
} as const satisfies Record<string, Fault>;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ fault: fc.constantFrom(...(Object.keys(FAULTS) as (keyof typeof FAULTS)[])) }) },
  { weight: 3, arbitrary: fc.record({ press: fc.constantFrom(1, 2, 3) }) },
  { weight: 3, arbitrary: fc.record({ dieAt: fc.nat({ max: 16 }), while: fc.constantFrom('creating', 'settling') }) },
  { weight: 2, arbitrary: fc.constant({ settle: true }) },
  { weight: 2, arbitrary: fc.record({ wait: fc.nat({ max: 30 }) }) },
  { weight: 1, arbitrary: fc.constant({ release: true }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(world: World, one: Step, held: FaultHandle[]): Promise<void> {
  if ('fault' in one) {
    const handle = world.sandbox.faults.add(FAULTS[one.fault]);
    if (one.fault === 'silence') held.push(handle);
  } else if ('press' in one) {
    const { ports } = world.openContext();
    await Promise.all(Array.from({ length: one.press }, () => createLink(ports, INTENT)));
  } else if ('dieAt' in one) {
    const dying = world.openContext(one.dieAt);
    const work = one.while === 'creating' ? createLink(dying.ports, INTENT) : settleLinks(dying.ports);
    await Promise.race([work, dying.died]);
    dying.kill();
  } else if ('settle' in one) {
    await settleLinks(world.openContext().ports);
  } else if ('wait' in one) {
    world.wait(one.wait);
  } else {
    held.shift()?.release();
  }
}

/** The network is well again, time passes, and the person presses Enter once more. */
async function comeToRest(world: World): Promise<void> {
  world.sandbox.faults.clear();
  const { ports } = world.openContext();
  for (let round = 0; round < 3; round += 1) {
    world.wait(11);
    await settleLinks(ports);
  }
  await createLink(ports, INTENT);
}

test(
  'whatever happens on the way, there is one order in the end, and the record says so',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const world = new World();
        const held: FaultHandle[] = [];
        for (const one of steps) {
          await take(world, one, held);
          expect(world.orders.length).toBeLessThanOrEqual(1);
        }
        await comeToRest(world);

        const record = await world.ledger.get(INTENT.id);
        const [order, ...others] = world.sandbox.orders.all;
        expect(others).toEqual([]);
        if (order === undefined) {
          expect(record?.state).toBe('rejected');
          return;
        }
        expect(record?.state).toBe('created');
        expect(order).toMatchObject({ orderId: ORDER.orderId, request: { amount: 4_995, currency: 'EUR' } });
        expect(order.sessions.some(({ id }) => record?.paymentUrl?.includes(`/${id}/`))).toBe(true);
        expect(await world.ledger.listUnsettled()).toEqual([]);
      }),
      { seed: SEED, numRuns: 600 },
    );
  },
);
