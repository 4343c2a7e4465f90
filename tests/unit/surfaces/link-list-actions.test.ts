import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../utils/errors/result.ts';
import { NOW, record } from '../list/entries.ts';
import { openList } from './open-list.ts';

const { id } = record(0);

async function openAndRead(...setting: Parameters<typeof openList>) {
  const opened = openList(...setting);
  await opened.list.open();
  await opened.list.read();
  return opened;
}

describe('copying', () => {
  test.each([true, false])('takes the address from the book, and says whether it went (%s)', async (canCopy) => {
    const { list, copied } = await openAndRead(2, {}, canCopy);
    await list.copy(id);
    expect(copied).toEqual([record(0).paymentUrl]);
    expect(list.state.value.said).toMatchObject({ what: canCopy ? 'copied' : 'not_copied', id });
  });

  test('is said for a moment only, and nothing newer is taken back with it', async () => {
    const { list, later } = await openAndRead(5);
    await list.copy(id);
    await list.copy(record(2).id);
    later[0]?.();
    expect(list.state.value.said).toMatchObject({ what: 'copied', id: record(2).id });
    later[1]?.();
    expect(list.state.value.said).toBeNull();
  });

  test('of a link that nobody can pay any more says how it stands', async () => {
    const { list, book, copied } = await openAndRead(2);
    book.records.set(id, record(0, { remote: { status: 'completed', checkedAt: NOW, opened: true } }));
    await list.copy(id);
    expect(copied).toEqual([record(0).paymentUrl]);
    expect(list.state.value.said).toMatchObject({ what: 'copied', status: 'paid' });
  });

  test('of a link without an address does nothing', async () => {
    const { list, book, copied } = await openAndRead(2);
    book.records.set(id, record(0, { paymentUrl: null }));
    await list.copy(id);
    expect([copied, list.state.value.said]).toEqual([[], null]);
  });
});

describe('cancelling', () => {
  test.each(['cancelled', 'cancelling'] as const)('that ends in %s is said so, and seen', async (status) => {
    const { list, book } = await openAndRead(2, { 'link.cancel': ok({ link: { status }, nextOrderId: 'x' }) });
    book.records.set(id, record(0, { ending: { askedAt: NOW, doneAt: status === 'cancelled' ? NOW : null } }));
    await list.cancel(id);
    expect(list.state.value).toMatchObject({ said: { what: status }, shown: [{ status }, {}] });
  });

  test('that is refused says why', async () => {
    const { list } = await openAndRead(2, { 'link.cancel': fail('already_paid') });
    await list.cancel(id);
    expect(list.state.value).toMatchObject({ said: null, failure: { code: 'already_paid' } });
  });
});

test.each([true, false])('making again opens the form over this tab (replacing: %s)', async (replaces) => {
  const { list, named } = await openAndRead(2);
  await list.again(id, replaces);
  expect(named('link.again')).toEqual([{ id, tabId: 7, replaces }]);
});

describe('erasing', () => {
  test('finds all links of the customer, this one first', async () => {
    const { list } = await openAndRead(1_200);
    const same = list.sameCustomer(id);
    expect(same[0]?.id).toBe(id);
    expect(same.map(({ customerEmail }) => customerEmail)).toEqual(Array(3).fill('customer0@example.org'));
    expect(list.sameCustomer('unknown')).toEqual([]);
  });

  test('names as many in a message as one may carry, and counts what was done', async () => {
    const { list, named } = await openAndRead(2, {
      'link.erase': (request: { ids: string[] }) => ok({ changed: request.ids.length }),
    });
    await list.erase(Array.from({ length: 1_001 }, (_, at) => `id-${at}`));
    expect(named('link.erase').map((request) => (request as { ids: string[] }).ids.length)).toEqual([500, 500, 1]);
    expect(list.state.value.said).toEqual({ what: 'erased', id: null, count: 1_001 });
  });

  test('stops at the first failure', async () => {
    const { list, named } = await openAndRead(2, { 'link.erase': fail('storage_failed') });
    await list.erase(Array.from({ length: 1_001 }, (_, at) => `id-${at}`));
    expect(named('link.erase')).toHaveLength(1);
    expect(list.state.value).toMatchObject({ said: null, failure: { code: 'storage_failed' } });
  });
});

test('deleting takes one link out of the list', async () => {
  const { list, book } = await openAndRead(2, { 'link.delete': ok({ changed: 1 }) });
  book.records.delete(id);
  await list.remove(id);
  expect(list.state.value).toMatchObject({ count: 1, said: { what: 'deleted' } });
});
