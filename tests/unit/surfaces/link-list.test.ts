import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../utils/errors/result.ts';
import type { LinkEvent } from '../../../utils/links/ledger/link-event.ts';
import { entry, NOW, record } from '../list/entries.ts';
import { openList } from './open-list.ts';

const idsOf = (shown: readonly { id: string }[]) => shown.map(({ id }) => id);
const newest = (count: number) => Array.from({ length: count }, (_, number) => entry(number).id);

async function openAndRead(...setting: Parameters<typeof openList>) {
  const opened = openList(...setting);
  await opened.list.open();
  await opened.list.read();
  return opened;
}

describe('opening', () => {
  test('shows the newest at once, and all of them when they are read', async () => {
    const { list } = openList(1_000);
    await list.open();
    expect(list.state.value).toMatchObject({ phase: 'reading', count: 60 });
    expect(idsOf(list.state.value.shown)).toEqual(newest(60));
    await list.read();
    expect(list.state.value).toMatchObject({ phase: 'ready', count: 1_000, unreadable: 0 });
    expect(idsOf(list.state.value.shown)).toEqual(newest(1_000));
  });

  test('names accounts, and links of accounts that are not connected', async () => {
    const { list, book } = openList(2);
    book.records.set('other', record(3, { id: 'other', accountId: 'live-9' }));
    await list.open();
    await list.read();
    expect(list.state.value).toMatchObject({ accounts: [{ id: 'test-2001' }], strangers: ['live-9'] });
  });

  test('shows links though nobody answers', async () => {
    const none = { 'account.list': fail('no_answer'), 'watch.list': fail('no_answer') };
    const { list } = await openAndRead(3, none);
    expect(list.state.value).toMatchObject({ phase: 'ready', count: 3, accounts: [], failure: null });
  });

  test('keeps what changes while the others are being read', async () => {
    const { list, book } = openList(600);
    const old = entry(599).id;
    let isFirst = true;
    book.between = async () => {
      if (!isFirst) return;
      isFirst = false;
      book.records.set('new', record(0, { id: 'new', createdAt: NOW }));
      await list.take(['new', old]);
    };
    await list.open();
    await list.read();
    expect(list.state.value.count).toBe(601);
    expect(new Set(idsOf(list.state.value.shown)).size).toBe(601);
    expect(list.state.value.shown[0]?.id).toBe('new');
  });

  test('keeps what changed meanwhile though it could not be read then', async () => {
    const { list, book } = openList(600);
    const { id } = entry(599);
    const get = book.get.bind(book);
    book.between = async () => {
      book.between = async () => {};
      Object.assign(book, { get: () => Promise.reject(new DOMException('closed', 'InvalidStateError')) });
      await expect(list.take([id])).rejects.toThrow('closed');
      Object.assign(book, { get });
    };
    await list.open();
    await list.read();
    expect(list.state.value.count).toBe(600);
    expect(list.state.value.shown.at(-1)?.id).toBe(id);
  });

  test('says how many records cannot be read, and only that', async () => {
    const { list, book } = openList(2);
    book.unreadable.push({ version: 99 });
    await list.open();
    await list.read();
    expect(list.state.value).toMatchObject({ count: 2, unreadable: 1 });
  });

  test('says when the book cannot be opened, and can be tried again', async () => {
    const { list, book } = openList(2);
    book.isShut = true;
    await list.open();
    await list.read();
    await list.take(['x']);
    expect(list.state.value).toMatchObject({ phase: 'shut', count: 0 });
    book.isShut = false;
    await list.open();
    await list.read();
    expect(list.state.value).toMatchObject({ phase: 'ready', count: 2 });
  });
});

describe('refreshing', () => {
  test('asks about open links among those that are shown', async () => {
    const { list, named } = await openAndRead(40);
    list.filter({ query: 'sanne' });
    await list.refresh();
    const [{ ids }] = named('link.refresh') as [{ ids: string[] }];
    expect(ids.length).toBeGreaterThan(2);
    expect(idsOf(list.state.value.shown)).toEqual(expect.arrayContaining(ids));
    expect(list.state.value.isRefreshing).toBe(false);
  });

  test('shows what came of it', async () => {
    const { list, book } = await openAndRead(3, { 'link.refresh': ok({ failed: 2 }) });
    book.records.set(record(0).id, record(0, { remote: { status: 'completed', checkedAt: NOW, opened: true } }));
    await list.refresh();
    expect(list.state.value).toMatchObject({ notAsked: 2, shown: [{ status: 'paid' }, {}, {}] });
  });

  test('keeps what it shows when it fails, and says why', async () => {
    const { list } = await openAndRead(3, { 'link.refresh': fail('no_answer') });
    await list.refresh();
    expect(list.state.value).toMatchObject({ count: 3, failure: { code: 'no_answer' } });
  });
});

describe('a change', () => {
  test('is taken in, also when a link is gone, and details follow', async () => {
    const { list, book } = await openAndRead(3);
    const [first, second] = [record(0), record(1)];
    await list.look(first.id);
    book.records.set(first.id, { ...first, revision: 4, ending: { askedAt: NOW, doneAt: NOW } });
    book.records.delete(second.id);
    await list.take([first.id, second.id]);
    expect(list.state.value).toMatchObject({ count: 2, details: { record: { revision: 4 } } });
    expect(list.state.value.shown[0]?.status).toBe('cancelled');
    book.records.delete(first.id);
    await list.take([first.id]);
    expect(list.state.value.details).toBeNull();
  });
});

describe('changes in quick succession', () => {
  test('end as what was written last, though an earlier reading took longer', async () => {
    const { list, book } = await openAndRead(3);
    const { id } = record(0);
    const get = book.get.bind(book);
    const slow = Promise.withResolvers<void>();
    Object.assign(book, {
      async get(wanted: string) {
        Object.assign(book, { get });
        const found = await get(wanted);
        await slow.promise;
        return found;
      },
    });
    const first = list.take([id]);
    await Promise.resolve();
    book.records.set(id, { ...record(0), revision: 9, ending: { askedAt: NOW, doneAt: NOW } });
    const second = list.take([id]);
    // As much as can happen before the slow one is through.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    slow.resolve();
    await Promise.all([first, second]);
    expect(list.state.value.shown.find((one) => one.id === id)?.status).toBe('cancelled');
  });

  test('are not lost while the list opens', async () => {
    const { list, book } = openList(3);
    const { id } = record(0);
    const listNewest = book.listNewest.bind(book);
    Object.assign(book, {
      async listNewest(limit: number) {
        const found = await listNewest(limit);
        book.records.set(id, { ...record(0), revision: 9, ending: { askedAt: NOW, doneAt: NOW } });
        void list.take([id]);
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        return found;
      },
    });
    await list.open();
    await list.read();
    expect(list.state.value.shown.find((one) => one.id === id)?.status).toBe('cancelled');
  });
});

describe('details', () => {
  test('have the record and what happened', async () => {
    const { list, book } = await openAndRead(2);
    const { id } = record(1);
    book.events.push({ linkId: id, at: NOW, kind: 'post_sent' }, { linkId: 'other', at: NOW, kind: 'post_sent' });
    await list.look(id);
    expect(list.state.value.details).toMatchObject({ record: { id } });
    expect(list.state.value.details?.events).toEqual([
      { linkId: id, at: record(1).createdAt, kind: 'written' },
      { linkId: id, at: NOW, kind: 'post_sent' },
    ]);
    await list.look(null);
    expect(list.state.value.details).toBeNull();
  });

  test('tell once that a link was written down, also where an older book says so itself', async () => {
    const { list, book } = await openAndRead(2);
    const written: LinkEvent = { linkId: record(1).id, at: NOW, kind: 'written' };
    book.events.push(written);
    await list.look(written.linkId);
    expect(list.state.value.details?.events).toEqual([written]);
  });
});

test('filters and totals go together', async () => {
  const { list } = await openAndRead(40);
  list.filter({ query: '10,37' });
  expect(list.state.value).toMatchObject({
    count: 40,
    shown: [{ minor: 1_037 }],
    totals: [{ currency: 'EUR', links: 1, asked: 1_037, open: 0, paid: 1_037 }],
  });
});
