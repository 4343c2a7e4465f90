import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail } from '../../../utils/errors/result.ts';
import { cancelLink } from '../../../utils/links/ending/cancel-link.ts';
import type { Ledger } from '../../../utils/links/ledger/ledger.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLinks } from '../../../utils/links/making/settle-links.ts';
import { INTENT, ORDER, World } from './world.ts';

type Write = { readonly durability: IDBTransactionDurability; readonly puts: { store: string; value: unknown }[] };

/** All that the book was asked to write, a transaction each, in order. */
let writes: Write[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  writes = [];
  const known = new WeakMap<IDBTransaction, Write>();
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function begun(
    this: IDBDatabase,
    ...args: Parameters<typeof begin>
  ) {
    const made = begin.apply(this, args);
    const [, mode, how] = args;
    if (mode === 'readwrite') {
      const write: Write = { durability: how?.durability ?? 'relaxed', puts: [] };
      known.set(made, write);
      writes.push(write);
    }
    return made;
  });
  for (const way of ['add', 'put'] as const) {
    const store = IDBObjectStore.prototype[way];
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function stored(this: IDBObjectStore, value: unknown) {
      known.get(this.transaction)?.puts.push({ store: this.name, value: structuredClone(value) });
      return store.call(this, value);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** How many of these writes the disk has in any case. */
const onDisk = (all: readonly Write[]) => all.findLastIndex(({ durability }) => durability === 'strict') + 1;

/** The book as the disk has it after a power failure: the first writes, and none of the others. */
async function loseAllBut(world: World, kept: readonly Write[]): Promise<void> {
  const database = await openDB(world.database);
  for (const store of ['links', 'events']) await database.clear(store);
  for (const { store, value } of kept.flatMap(({ puts }) => puts)) await database.put(store, value);
  database.close();
}

type Moment = 'the order is made, the answer on its way' | 'the link was handed on' | 'all is written';

/** Makes a link up to a moment, in a run that does not come any further. */
async function makeUntil(world: World, moment: Moment): Promise<readonly Write[]> {
  const dying = world.openContext();
  const stop = Promise.withResolvers<null>();
  const held =
    moment === 'the order is made, the answer on its way'
      ? world.sandbox.faults.add({ kind: 'hold', when: 'after', match: { method: 'POST' } })
      : null;
  let until: readonly Write[] | null = null;
  const tell = () => {
    if (moment !== 'the link was handed on') return;
    until = [...writes];
    dying.kill();
    stop.resolve(null);
  };
  const making = createLink(dying.ports, INTENT, { similarWithinMs: 0, anyway: false, tell });
  await Promise.race([making, stop.promise, ...(held === null ? [] : [held.reached])]);
  until ??= [...writes];
  dying.kill();
  held?.release('drop');
  return until;
}

describe.each<Moment>(['the order is made, the answer on its way', 'the link was handed on', 'all is written'])(
  'a power failure when %s',
  (moment) => {
    test.each([
      [60, false],
      [60, true],
      [300, false],
      [300, true],
    ] as const)('leads to no second order (after %i s; used order ids refused: %s)', async (seconds, isStrict) => {
      for (let lost = 0; ; lost += 1) {
        writes = [];
        const world = new World();
        const before = await makeUntil(world, moment);
        const kept = before.slice(0, before.length - lost);
        if (kept.length < onDisk(before) || lost > before.length) break;
        await loseAllBut(world, kept);
        if (isStrict) world.sandbox.faults.add({ kind: 'strictOrderIds', times: 'always' });
        world.wait(seconds);
        await settleLinks(world.openContext().ports);
        const found = await world.ledger.get(INTENT.id);
        // What was never written down is not there; of what was, nobody says that nothing was made.
        const expected = isStrict && found?.paymentUrl == null ? 'conflict' : 'created';
        expect(found?.state, `${lost} lost`).toBe(kept.length === 0 ? undefined : expected);
        expect(world.orders).toEqual([ORDER.orderId]);
      }
      expect.assertions(moment === 'all is written' ? 2 : 6);
    });
  },
);

test('before an end is asked for, the disk has it', async () => {
  const world = new World();
  const { ports } = world.openContext();
  await createLink(ports, INTENT);
  writes = [];
  const held = world.sandbox.faults.add({ kind: 'hold', match: { method: 'PATCH' } });
  const cancelling = cancelLink(ports, INTENT.id);
  await held.reached;
  const disk = writes.slice(0, onDisk(writes)).flatMap(({ puts }) => puts);
  expect(disk.findLast(({ store }) => store === 'links')?.value).toMatchObject({ ending: { doneAt: null } });
  held.release();
  expect(await cancelling).toMatchObject({ value: { ending: { doneAt: expect.any(Number) } } });
});

test('what the person was told will not be sent is not found as an intent later', async () => {
  const world = new World();
  const { ports } = world.openContext();
  const refuse: Ledger['write'] = async (record, ...happened) =>
    record.state === 'sending' ? fail('storage_failed') : ports.ledger.write(record, ...happened);
  const made = await createLink({ ...ports, ledger: { ...ports.ledger, write: refuse } }, INTENT);
  expect(made).toMatchObject({ ok: false, error: { code: 'storage_failed' } });
  await loseAllBut(world, writes.slice(0, onDisk(writes)));
  expect(await world.ledger.get(INTENT.id)).toMatchObject({ state: 'rejected' });
});
