import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { writeIntent, type Kin } from '../../../utils/links/ledger/find-kin.ts';
import { findNamed } from '../../../utils/links/ledger/named.ts';
import { openLedger } from '../../../utils/links/ledger/ledger.ts';
import { newIntent, toCreated, toSending } from '../../../utils/links/transitions.ts';
import { INTENT, ORDER, World } from './world.ts';

const record = (id: string, createdAt = 1) => newIntent({ ...INTENT, id }, createdAt);

/** Puts something into the book that this version cannot read. */
async function damage(world: World, value: Record<string, unknown>): Promise<unknown> {
  await world.ledger.listNewest(1);
  const database = await openDB(world.database);
  await database.put('links', value);
  database.close();
  return value;
}

async function raw(world: World, id: string): Promise<unknown> {
  const database = await openDB(world.database);
  const stored: unknown = await database.get('links', id);
  database.close();
  return stored;
}

describe('a write', () => {
  test('counts the revision, and is read back as it was', async () => {
    const { ledger } = new World();
    const first = await ledger.write(record('a'));
    expect(first).toEqual({ ok: true, value: { ...record('a'), revision: 1 } });
    expect(await ledger.get('a')).toEqual({ ...record('a'), revision: 1 });
  });

  test('over a record that changed in between is refused, and changes nothing', async () => {
    const { ledger, reader } = new World();
    const first = await ledger.write(record('a'));
    if (!first.ok) throw new Error('not written');
    const sending = await ledger.write(toSending(first.value, 5), { at: 5, kind: 'post_sent' });
    const late = [{ at: 9, kind: 'post_sent' } as const];
    const refused = { ok: false, error: { code: 'record_changed' } };
    expect(await ledger.write(toSending(first.value, 9), ...late)).toEqual(refused);
    expect(await ledger.write(record('a'), ...late)).toEqual(refused);
    const other = { record: record('b'), happened: late };
    expect(await ledger.writeAll([other, { record: toSending(first.value, 9), happened: late }])).toEqual(refused);
    expect(sending).toMatchObject({ value: await ledger.get('a') });
    expect(await ledger.get('b')).toBeNull();
    expect(await reader.listEvents('a')).toMatchObject([{ at: 5, kind: 'post_sent' }]);
    expect(await reader.listEvents('b')).toEqual([]);
  });

  test('of two at once from the same revision, one wins', async () => {
    const { ledger } = new World();
    const results = await Promise.all([ledger.write(record('a')), ledger.write(record('a'))]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('fails by its code where the database cannot be opened (here: one of a later version)', async () => {
    const database = await openDB('from-the-future', 99);
    database.close();
    const ledger = openLedger('from-the-future');
    const written = await ledger.write(record('a'));
    expect(written).toEqual({ ok: false, error: { code: 'storage_unreadable', details: { detail: 'VersionError' } } });
  });
});

describe('a link that is begun', () => {
  const sought = (id: string) => ({
    id,
    accountId: INTENT.accountId,
    orderId: ORDER.orderId,
    keys: record(id).likeness,
  });
  const isFree = ({ known, named }: Kin) => known === null && named.links.length === 0 && !named.hasUnreadable;

  test('is written where nothing stands in its way, and what was found is told', async () => {
    const { ledger } = new World();
    const begun = await writeIntent(ledger, sought('a'), (kin) =>
      isFree(kin) ? [{ record: record('a'), happened: [] }] : [],
    );
    expect(begun).toMatchObject({
      ok: true,
      value: { kin: { known: null, like: [] }, written: [{ id: 'a', revision: 1 }] },
    });
    const again = await writeIntent(ledger, sought('a'), () => []);
    expect(again).toMatchObject({
      ok: true,
      value: { kin: { known: { id: 'a' }, named: { links: [{ id: 'a' }] } }, written: [] },
    });
    expect(again).toMatchObject({ value: { kin: { like: [{ id: 'a' }] } } });
  });

  test('is begun once for one order, whoever begins at the same time without a lock', async () => {
    const world = new World();
    const ids = ['a', 'b', 'c', 'd'];
    const begun = await Promise.all(
      ids.map((id) =>
        writeIntent(openLedger(world.database), sought(id), (kin) =>
          isFree(kin) ? [{ record: record(id), happened: [] }] : [],
        ),
      ),
    );
    expect(begun.flatMap((one) => (one.ok ? one.value.written : []))).toHaveLength(1);
    expect(await world.ledger.listNewest(9)).toHaveLength(1);
  });

  test('is not written over a record that nobody can read', async () => {
    const world = new World();
    await damage(world, { ...record('a'), version: 3, revision: 4 });
    const begun = await writeIntent(world.ledger, sought('a'), () => [{ record: record('a'), happened: [] }]);
    expect(begun).toEqual({ ok: false, error: { code: 'record_changed' } });
  });
});

describe('a damaged record', () => {
  test.each([
    ['of a later version', { ...record('bad'), version: 3, revision: 4 }],
    ['with a state that nobody knows', { ...record('bad'), state: 'sent', revision: 4 }],
    ['without an order', { id: 'bad', createdAt: 2, revision: 4 }],
    ['without anything', { id: 'bad', createdAt: 2 }],
  ])('%s is skipped in every list, and stays as it is', async (_what, value) => {
    const world = new World();
    await world.ledger.write(record('good'));
    await damage(world, value);
    expect(await world.ledger.get('bad')).toBeNull();
    expect((await world.ledger.listNewest(9)).map(({ id }) => id)).toEqual(['good']);
    expect((await world.ledger.listUnsettled()).map(({ id }) => id)).toEqual(['good']);
    expect((await findNamed(world.ledger, INTENT.accountId, ORDER.orderId)).links.map(({ id }) => id)).toEqual([
      'good',
    ]);
    expect(await world.ledger.write(record('bad'))).toMatchObject({ ok: false });
    expect(await raw(world, 'bad')).toEqual(value);
  });
});

describe('the lists', () => {
  test('are newest first, and as long as asked', async () => {
    const { ledger } = new World();
    for (const [id, at] of [
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ] as const)
      await ledger.write(record(id, at));
    expect((await ledger.listNewest(9)).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect((await ledger.listNewest(2)).map(({ id }) => id)).toEqual(['a', 'c']);
    const { links: found } = await findNamed(ledger, INTENT.accountId, ORDER.orderId);
    expect(found.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect((await findNamed(ledger, 'other', ORDER.orderId)).links).toEqual([]);
  });

  test('of the unsettled leave out what is settled', async () => {
    const { ledger } = new World();
    await ledger.write(record('open'));
    const done = await ledger.write(record('done'));
    if (done.ok) await ledger.write(toCreated(done.value, 'https://testpayv2.multisafepay.com/connect/x/', 3));
    expect((await ledger.listUnsettled()).map(({ id }) => id)).toEqual(['open']);
  });
});

test('the book opens again after another version wanted it closed', async () => {
  const world = new World();
  await world.ledger.write(record('a'));
  const deleting = Promise.withResolvers<void>();
  const request = indexedDB.deleteDatabase(world.database);
  request.addEventListener('success', () => deleting.resolve());
  await deleting.promise;
  expect(await world.ledger.get('a')).toBeNull();
  expect(await world.ledger.write(record('a'))).toMatchObject({ ok: true });
});
