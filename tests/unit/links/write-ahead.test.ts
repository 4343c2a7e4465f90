import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { fail } from '../../../utils/errors/result.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { openLedger, type Ledger } from '../../../utils/links/ledger/ledger.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { settleLinks } from '../../../utils/links/making/settle-links.ts';
import { orderLock, type Lock } from '../../../utils/links/ports.ts';
import { newIntent, toSending } from '../../../utils/links/transitions.ts';
import { INTENT, ORDER, World } from './world.ts';

/** A disk that takes all that is asked of it, and refuses it in the end. */
function refuseAtEnd({ ledger }: World): Ledger['transact'] {
  return (durability, task) =>
    ledger.transact(durability, async (book) => {
      await task(book);
      return fail('storage_failed');
    });
}

const CHEAP = { ...INTENT, order: { ...ORDER, amount: { minor: 777, currency: 'EUR' as const } } };

describe('what follows an intent, asked of the book before the intent is on disk', () => {
  test('is refused where the disk refuses the intent', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const write = vi.fn<Ledger['write']>(ports.ledger.write);
    const full = { ...ports, ledger: { ...ports.ledger, transact: refuseAtEnd(world), write } };
    expect(await createLink(full, INTENT)).toEqual({ ok: false, error: { code: 'storage_failed' } });
    expect(await write.mock.results[0]?.value).toEqual({ ok: false, error: { code: 'record_changed' } });
    expect([world.posts, await world.ledger.get(INTENT.id)]).toEqual([0, null]);
  });

  test('is not written over a record that nobody can read', async () => {
    const world = new World();
    await world.ledger.listNewest(1);
    const database = await openDB(world.database);
    const unreadable = { id: INTENT.id, revision: 1, createdAt: 5 };
    await database.put('links', unreadable);
    expect(await createLink(world.openContext().ports, INTENT)).toEqual({
      ok: false,
      error: { code: 'record_changed' },
    });
    expect(await database.get('links', INTENT.id)).toEqual(unreadable);
    database.close();
    world.wait(11);
    await settleLinks(world.openContext().ports);
    expect(world.posts).toBe(0);
  });

  test('is not written any more where the intent was refused and another one came in its place', async () => {
    const world = new World();
    const [a, b, c] = [world.openContext().ports, world.openContext().ports, world.openContext().ports];
    const held = Promise.withResolvers<null>();
    void c.lock(orderLock(INTENT.accountId, ORDER.orderId), () => held.promise);
    const transact = vi.fn<Ledger['transact']>(refuseAtEnd(world));
    const refused = createLink({ ...a, ledger: { ...a.ledger, transact } }, INTENT);
    await vi.waitFor(() => expect(transact).toHaveBeenCalled());
    await transact.mock.results[0]?.value;
    const made = createLink(b, CHEAP);
    await vi.waitFor(async () => expect(await world.ledger.get(INTENT.id)).toMatchObject({ state: 'intent' }));
    held.resolve(null);
    expect(await refused).toEqual({ ok: false, error: { code: 'storage_failed' } });
    expect(await made).toMatchObject({ value: { state: 'created', order: { amount: { minor: 777 } } } });
    expect(world.posts).toBe(1);
  });

  test('is given up where it was written over the intent of another', async () => {
    const world = new World();
    const [a, b] = [world.openContext().ports, world.openContext().ports];
    const made = await Promise.all([
      createLink({ ...a, ledger: { ...a.ledger, transact: refuseAtEnd(world) } }, INTENT),
      createLink(b, CHEAP),
    ]);
    expect(made).toEqual([
      { ok: false, error: { code: 'storage_failed' } },
      { ok: false, error: { code: 'intent_differs' } },
    ]);
    world.wait(11);
    await settleLinks(world.openContext().ports);
    expect([world.posts, await world.ledger.get(INTENT.id)]).toMatchObject([0, { state: 'rejected' }]);
  });

  test('is written under the lock of the order, whatever goes wrong meanwhile', async () => {
    const world = new World();
    const { ports } = world.openContext();
    const broken = openLedger(world.database, () => {
      throw new TypeError('nobody can be told');
    });
    let isHeld = false;
    const lock: Lock = (name, task) =>
      ports.lock(name, async () => {
        isHeld = true;
        return task().finally(() => {
          isHeld = false;
        });
      });
    const wasHeld: boolean[] = [];
    const write = async (...args: Parameters<Ledger['write']>) => {
      const written = await ports.ledger.write(...args);
      wasHeld.push(isHeld);
      return written;
    };
    const ledger = { ...ports.ledger, transact: broken.transact, write };
    await expect(createLink({ ...ports, lock, ledger }, INTENT)).rejects.toThrow('nobody can be told');
    expect(wasHeld).toEqual([true]);
    expect(world.posts).toBe(0);
  });
});

test('a write that breaks halfway has written nothing, also not over a record that changed in between', async () => {
  const { ledger } = new World();
  const first = await ledger.write(newIntent(INTENT, 1));
  if (!first.ok) throw new Error('not written');
  const second = await ledger.write(toSending(first.value, 5));
  const unstorable = { ...newIntent({ ...INTENT, id: 'bad' }, 1), failure: () => 1 } as unknown as LinkRecord;
  const changes = [toSending(first.value, 9), unstorable].map((record) => ({ record, happened: [] }));
  expect(await ledger.writeAll(changes)).toMatchObject({ ok: false });
  expect(second).toMatchObject({ value: await ledger.get(INTENT.id) });
});

test('what has to be done before a link is sent is done once, also where the book cannot even be asked', async () => {
  const world = new World();
  const { ports } = world.openContext();
  const prepare = vi.fn<() => Promise<void>>(async () => {});
  const options = { similarWithinMs: 0, anyway: false, prepare };
  const broken = { ...ports, ledger: { ...ports.ledger, transact: async () => fail('storage_unreadable') } };
  expect(await createLink(broken, INTENT, options)).toEqual({ ok: false, error: { code: 'storage_unreadable' } });
  expect(prepare).toHaveBeenCalledTimes(1);
  expect(await createLink(ports, INTENT, options)).toMatchObject({ value: { state: 'created' } });
  expect(prepare).toHaveBeenCalledTimes(2);
});

test('the answer has left when the writing of what became of an order begins', async () => {
  const { ports } = new World().openContext();
  const steps: string[] = [];
  const tell = async () => {
    // The router has the answer some promises later; where it takes more of them than that, it is late.
    for (let promise = 0; promise < 50; promise += 1) await Promise.resolve();
    steps.push('the answer has left');
  };
  const write: Ledger['write'] = (record, ...happened) => {
    steps.push(record.state);
    return ports.ledger.write(record, ...happened);
  };
  const options = { similarWithinMs: 0, anyway: false, tell: () => void tell() };
  await createLink({ ...ports, ledger: { ...ports.ledger, write } }, INTENT, options);
  expect(steps).toEqual(['sending', 'the answer has left', 'created']);
});
