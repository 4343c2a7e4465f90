import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, isListed, isSameCustomer, statusAt } from '../../../utils/list/entry.ts';
import { startOfDay } from '../../../utils/list/days.ts';
import { filterEntries, NO_FILTER, type ListFilter } from '../../../utils/list/filter.ts';
import { mergeNewest, replaceEntries } from '../../../utils/list/newest-first.ts';
import { addUp, createAddUp } from '../../../utils/list/totals.ts';
import { SEED } from '../seed.ts';
import { asking, entriesOf, entry, NOW, record } from './entries.ts';

const { entries: ALL, texts } = entriesOf(Array.from({ length: 30 }, (_, number) => record(number)));
const filtered = (change: Partial<ListFilter>) => filterEntries(ALL, texts, { ...NO_FILTER, ...change }, NOW);

describe('filters', () => {
  test('let everything through when empty', () => {
    expect(filtered({})).toEqual(ALL);
  });

  test('go by status, alone or in groups', () => {
    expect(new Set(filtered({ status: 'paid' }).map(({ status }) => status))).toEqual(new Set(['paid']));
    expect(new Set(filtered({ status: 'unpaid' }).map(({ status }) => status))).toEqual(new Set(['active', 'opened']));
    expect(filtered({ status: 'attention' })).toEqual([]);
  });

  test('go by account', () => {
    expect(filtered({ accountId: 'test-2001' })).toHaveLength(30);
    expect(filtered({ accountId: 'live-1' })).toHaveLength(0);
  });

  test('go by the days of this machine, both included', () => {
    const day = new Date(NOW);
    const date = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
    const today = ALL.filter(({ createdAt }) => new Date(createdAt).toDateString() === day.toDateString());
    expect(filtered({ from: date })).toEqual(today);
    expect(filtered({ until: date })).toEqual(ALL);
    expect(filtered({ from: date, until: date, query: 'sanne' }).length).toBeLessThan(today.length);
    expect(startOfDay('nonsense', 0)).toBeNull();
  });
});

test('an open link is expired as soon as its time is over', () => {
  const open = entry(0, { expiresAt: NOW });
  expect([statusAt(open, NOW - 1), statusAt(open, NOW)]).toEqual(['active', 'expired']);
  expect(statusAt(entry(1, { expiresAt: NOW }), NOW)).toBe('paid');
});

test('a refused attempt has no row; one that was never sent has', () => {
  const rejected = { state: 'rejected', paymentUrl: null } as const;
  expect(isListed(record(0, { ...rejected, failure: { code: 'amount_refused' } }))).toBe(false);
  const notSent = record(0, { ...rejected, failure: { code: 'not_sent' } });
  expect([isListed(notSent), entryOf(notSent).status]).toEqual([true, 'failed']);
});

describe('totals', () => {
  test('are by currency, never add test to live, and leave out what was taken back', () => {
    const entries = [
      asking({ amount: { minor: 1_000, currency: 'EUR' } }),
      asking(
        { amount: { minor: 500, currency: 'EUR' } },
        { remote: { status: 'completed', checkedAt: 1, opened: true } },
      ),
      asking(
        { amount: { minor: 7, currency: 'JPY' } },
        { remote: { status: 'cancelled', checkedAt: 1, opened: true } },
      ),
      asking({ amount: { minor: 9_900, currency: 'EUR' } }, { environment: 'live', accountId: 'live-1' }),
    ];
    expect(addUp(entries, NOW)).toEqual([
      { environment: 'live', currency: 'EUR', links: 1, asked: 9_900, open: 9_900, paid: 0 },
      { environment: 'test', currency: 'EUR', links: 2, asked: 1_500, open: 1_000, paid: 500 },
      { environment: 'test', currency: 'JPY', links: 1, asked: 0, open: 0, paid: 0 },
    ]);
  });

  test('of the same list are the same until one of its links ends, and after the clock was put back', () => {
    const remembered = createAddUp();
    const two = [entry(0, { expiresAt: NOW + 5 }), entry(0, { id: 'other', expiresAt: NOW + 9 })];
    const first = remembered(two, NOW);
    expect(remembered(two, NOW + 4)).toBe(first);
    for (const now of [NOW + 5, NOW + 9, NOW]) expect(remembered(two, now)).toEqual(addUp(two, now));
    expect(remembered(two, NOW + 9)).not.toEqual(first);
    expect(remembered(two.slice(1), NOW)).toEqual(addUp(two.slice(1), NOW));
  });

  test('that cannot be counted exactly are not said', () => {
    const huge = asking({ amount: { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' } });
    expect(addUp([huge, huge], NOW)[0]).toMatchObject({ links: 2, asked: null, open: null, paid: 0 });
  });
});

describe('the order', () => {
  const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
  const made = (hours: readonly number[], name: string) =>
    hours.map((hour, at) => entry(0, { id: `${name}${at}`, createdAt: NOW - hour }));
  const isNewestFirst = (entries: readonly { createdAt: number }[]) =>
    entries.every((one, at) => at === 0 || (entries[at - 1]?.createdAt ?? 0) >= one.createdAt);

  test('is newest first, however chunks come, and nothing is lost', () => {
    fc.assert(
      fc.property(times, times, (one, other) => {
        const merged = mergeNewest(mergeNewest([], made(one, 'a')), made(other, 'b'));
        expect(merged).toHaveLength(one.length + other.length);
        expect(isNewestFirst(merged)).toBe(true);
      }),
      { seed: SEED },
    );
  });

  test('stays when some change, go or come', () => {
    const entries = mergeNewest([], made([3, 2, 1], 'a'));
    const changed = entry(0, { id: 'a1', createdAt: NOW - 2, revision: 9 });
    const replaced = replaceEntries(entries, new Set(['a1', 'a0']), [changed]);
    expect(replaced.map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(replaced[1]).toBe(changed);
  });
});

test.each([
  [{ customerName: 'Sanne', customerEmail: 's@x.org' }, { customerName: 'Other', customerEmail: 'S@X.org' }, true],
  [{ customerName: 'Sanne', customerEmail: 's@x.org' }, { customerName: 'Sanne', customerEmail: 't@x.org' }, false],
  [{ customerName: 'Sanne', customerEmail: 's@x.org' }, { customerName: 'SANNE' }, true],
  [{ customerName: 'Sanne' }, { customerEmail: 's@x.org' }, false],
  [{}, {}, false],
])('one customer: %o and %o: %s', (one, other, isSame) => {
  const bare = ({ orderId, amount, description }: ReturnType<typeof record>['order']) => ({
    orderId,
    amount,
    description,
  });
  const of = (customer: object) => entry(0, { order: { ...bare(record().order), ...customer } });
  expect(isSameCustomer(of(one), of(other))).toBe(isSame);
});
