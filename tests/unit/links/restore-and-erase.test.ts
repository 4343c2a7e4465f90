import { describe, expect, test } from 'vitest';
import { restoreLinks } from '../../../utils/links/backup/restore-links.ts';
import { settleLinks } from '../../../utils/links/making/settle-links.ts';
import { eraseCustomer } from '../../../utils/links/ending/erase-customer.ts';
import { listClosedLinks } from '../../../utils/links/ending/list-closed.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { newIntent, toCreated, toRejected, toSending } from '../../../utils/links/transitions.ts';
import { INTENT, ORDER, World } from './world.ts';

const DAY_MS = 86_400_000;
const URL = 'https://testpayv2.multisafepay.com/connect/x/';

function made(id: string, at: number, change: Partial<LinkRecord> = {}): LinkRecord {
  const order = { ...ORDER, orderId: `INV-${id}`, customerName: 'Jansen', customerEmail: 'ap@example.org' };
  return { ...toCreated(toSending(newIntent({ ...INTENT, id, order }, at), at), URL, at), ...change };
}

describe('a backup', () => {
  test('comes back with its history; what is there already stays as it is', async () => {
    const world = new World();
    const { ledger, reader } = world;
    await ledger.write(made('a', 1, { failure: { code: 'not_cancelled' } }));
    const event = { linkId: 'b', at: 5, kind: 'post_sent' as const };
    const restored = await restoreLinks(ledger, [made('a', 1), made('b', 2)], [event]);
    expect(restored).toEqual({ ok: true, value: { added: 1, known: 1 } });
    expect(await ledger.get('a')).toMatchObject({ failure: { code: 'not_cancelled' } });
    expect(await reader.listEvents('b')).toEqual([event]);
    expect(await restoreLinks(ledger, [made('a', 1), made('b', 2)], [event])).toMatchObject({ value: { added: 0 } });
    expect(await reader.listEvents('b')).toHaveLength(1);
  });

  test('makes no second record of an order that is known under another id, here or in itself', async () => {
    const { ledger, reader } = new World();
    await ledger.write(made('a', 1));
    const twin = { ...made('a', 1), id: 'twin' };
    const [one, other] = [made('c', 3), { ...made('c', 3), id: 'copy' }];
    expect(await restoreLinks(ledger, [twin, one, other], [])).toMatchObject({ value: { added: 1, known: 2 } });
    expect(await reader.count()).toBe(2);
  });

  test('has what is open looked after again, and sends nothing', async () => {
    const world = new World();
    const order = { ...ORDER, orderId: 'never-sent' };
    await restoreLinks(world.ledger, [made('a', 1), newIntent({ ...INTENT, id: 'b', order }, 2)], []);
    expect(await world.ledger.get('a')).toMatchObject({ pollAt: 0 });
    expect(await world.ledger.get('b')).toMatchObject({ state: 'intent' });
    await settleLinks(world.openContext().ports);
    expect(await world.ledger.get('b')).toMatchObject({ state: 'rejected', failure: { code: 'not_sent' } });
    expect(world.posts).toBe(0);
  });
});

describe('a customer who is erased', () => {
  test('is in no record any more; amounts, dates and order ids stay', async () => {
    const world = new World();
    await world.ledger.write(made('a', 1));
    expect(await eraseCustomer(world.openContext().ports, ['a', 'nobody'])).toEqual({
      ok: true,
      value: { changed: 1 },
    });
    const record = await world.ledger.get('a');
    expect(JSON.stringify(record)).not.toMatch(/jansen|example\.org|Six loaves/i);
    expect(record).toMatchObject({ order: { orderId: 'INV-a', amount: ORDER.amount }, createdAt: 1, paymentUrl: URL });
  });

  test('stays while it is not known whether the link was made: the same order may have to be sent again', async () => {
    const world = new World();
    const unsettled = toSending(newIntent({ ...INTENT, order: { ...ORDER, customerName: 'Jansen' } }, 1), 1);
    await world.ledger.write(unsettled);
    expect(await eraseCustomer(world.openContext().ports, [INTENT.id])).toEqual({ ok: true, value: { changed: 0 } });
    expect(await world.ledger.get(INTENT.id)).toMatchObject({ order: { customerName: 'Jansen' } });
  });
});

describe('what is old enough to be deleted', () => {
  const NOW = Date.parse('2026-11-22T12:00:00Z');
  const paid = (paidAt: number) => ({
    remote: { status: 'completed', checkedAt: paidAt, opened: true },
    payment: { paidAt, method: 'IDEAL' },
  });

  test.each([
    ['paid thirteen months ago', made('a', NOW - 400 * DAY_MS, paid(NOW - 396 * DAY_MS)), true],
    ['made long ago and paid last week', made('a', NOW - 400 * DAY_MS, paid(NOW - 7 * DAY_MS)), false],
    ['over for more than a year', made('a', NOW - 400 * DAY_MS, { expiresAt: NOW - 370 * DAY_MS }), true],
    ['over for a month', made('a', NOW - 400 * DAY_MS, { expiresAt: NOW - 30 * DAY_MS }), false],
    ['still open', made('a', NOW - 400 * DAY_MS, { expiresAt: NOW + DAY_MS }), false],
    ['refused long ago', toRejected(made('a', NOW - 400 * DAY_MS, { expiresAt: null }), { code: 'x' }), true],
    ['not settled', { ...made('a', NOW - 400 * DAY_MS), state: 'unknown' as const }, false],
  ])('%s: %s', async (_what, record, isOld) => {
    const { ledger } = new World();
    await ledger.write(record);
    expect(await listClosedLinks(ledger, NOW, 12)).toEqual(isOld ? ['a'] : []);
  });
});
