import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Order } from '../../../utils/draft/order.ts';
import { findSimilar } from '../../../utils/links/finding/find-similar.ts';
import { likenessOf } from '../../../utils/links/likeness.ts';
import { createLink } from '../../../utils/links/making/create-link.ts';
import { watchLinks } from '../../../utils/links/watching/watch-links.ts';
import { INTENT, ORDER, World, type Context } from './world.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

const DAY_MS = 86_400_000;
const ASK = { similarWithinMs: 7 * DAY_MS, anyway: false };
const other = (change: Partial<Order>, invoiceNumber: string | null = null) => ({
  ...INTENT,
  id: 'intent-2',
  invoiceNumber,
  order: { ...ORDER, orderId: 'PL-20261122-ABCDEFGHJK', ...change },
});

async function openWorld(change: Partial<Order> = {}): Promise<{ world: World; ports: Context['ports'] }> {
  const world = new World();
  const { ports } = world.openContext();
  await createLink(ports, { ...INTENT, order: { ...ORDER, ...change } });
  return { world, ports };
}

describe('the same thing is', () => {
  test.each([
    ['the same invoice number', {}, 'INV-2026-014', true],
    ['the same number punctuated otherwise', {}, 'inv 2026/014', true],
    ['the same number as order id', { orderId: 'INV2026014' }, null, true],
    ['another number of the same amount', {}, 'INV-2026-015', false],
    ['no number at all', {}, null, false],
    ['a number without digits', {}, 'Order', false],
  ] as const)('%s', async (_what, change, number, isSame) => {
    const { ports } = await openWorld();
    const made = await createLink(ports, other(change, number), ASK);
    expect(made).toMatchObject(isSame ? { ok: false, error: { code: 'link_similar' } } : { ok: true });
  });

  test.each([
    ['the same amount for a number that both descriptions tell', 'Invoice 2026-311', 'inv. 2026/311', {}, true],
    ['the same amount for a number told by one and meant by the other', 'Loaves', 'For INV-2026-014', {}, true],
    [
      'another amount',
      'Invoice 2026-311',
      'Invoice 2026-311',
      { amount: { minor: 1, currency: 'EUR' as const } },
      false,
    ],
    ['another number', 'Invoice 2026-311', 'Invoice 2026-312', {}, false],
    ['a month', 'Huur 11-2026', 'Huur 11-2026', {}, false],
    ['a season', 'Contributie 2026/2027', 'Contributie 2026/2027', {}, false],
    ['a weight', 'Koffie 1000g', 'Koffie 1000g', {}, false],
    ['a time', 'Les 19:00-21:00', 'Les 19:00-21:00', {}, false],
    ['a room', 'Kamer 101', 'Kamer 101', {}, false],
    ['a day, on which several may pay', 'Table 4, 22-11-2026', 'Table 4, 22-11-2026', {}, false],
    ['a count', '12 loaves', '12 loaves', {}, false],
  ] as const)('%s', async (_what, first, second, change, isSame) => {
    const { ports } = await openWorld({ description: first });
    const made = await createLink(ports, other({ description: second, ...change }), ASK);
    expect(made.ok).toBe(!isSame);
  });

  test.each([
    ['the same amount of the same customer', {}, true],
    ['written otherwise', { customerName: 'JANSEN   bv' }, true],
    ['another amount', { amount: { minor: 4_996, currency: 'EUR' as const } }, false],
    ['another currency', { amount: { minor: 4_995, currency: 'USD' as const } }, false],
    ['another customer', { customerName: 'De Vries' }, false],
  ] as const)('%s', async (_what, change, isSame) => {
    const { ports } = await openWorld({ customerName: 'Jansen BV' });
    const made = await createLink(ports, other({ customerName: 'Jansen BV', ...change }), ASK);
    expect(made.ok).toBe(!isSame);
  });
});

describe('the same amount of the same customer', () => {
  test('is another thing after the set time, and the same number never', async () => {
    const { world, ports } = await openWorld({ customerEmail: 'ap@example.org' });
    world.wait((8 * DAY_MS) / 1_000);
    const byCustomer = other({ customerEmail: 'ap@example.org' });
    expect(await findSimilar(ports.ledger, byCustomer, world.time, ASK.similarWithinMs)).toEqual([]);
    const byNumber = other({}, 'INV-2026-014');
    expect(await findSimilar(ports.ledger, byNumber, world.time, ASK.similarWithinMs)).toHaveLength(1);
  });
});

describe('a number that a description tells', () => {
  const told = { description: 'Invoice 2026/014 (INV-2026-014)' };
  const number = 'INV-2026-014';

  test('is the invoice number of a link that was paid, whenever that was', async () => {
    const { world, ports } = await openWorld();
    world.sandbox.pay(ORDER.orderId);
    world.wait((30 * DAY_MS) / 1_000);
    await watchLinks(ports);
    expect(await findSimilar(ports.ledger, other(told), world.time, ASK.similarWithinMs)).toHaveLength(1);
    const dearer = other({ ...told, amount: { minor: 1, currency: 'EUR' } });
    expect(await findSimilar(ports.ledger, dearer, world.time, ASK.similarWithinMs)).toEqual([]);
  });

  test('is the number of an invoice that comes after it', async () => {
    const { world, ports } = await openWorld({ orderId: 'PL-20261101-ABCDEFGHJK', description: `For ${number}` });
    world.wait((10 * DAY_MS) / 1_000);
    expect(await findSimilar(ports.ledger, other({}, number), world.time, ASK.similarWithinMs)).toHaveLength(1);
  });

  test('says nothing where two customers are asked', async () => {
    const gift = { description: 'Voucher 77777', customerEmail: 'one@example.org' };
    const { world, ports } = await openWorld({ ...gift, orderId: 'PL-20261101-ABCDEFGHJK' });
    const wish = other({ ...gift, customerEmail: 'two@example.org' });
    expect(await findSimilar(ports.ledger, wish, world.time, ASK.similarWithinMs)).toEqual([]);
  });
});

describe('a link that was paid', () => {
  const byCustomer = { customerEmail: 'ap@example.org' };
  test.each([
    ['is asked about where it was for the same invoice', {}, 'INV-2026-014', false],
    ['is not where the same customer owes the same again', byCustomer, null, true],
  ])('%s', async (_what, change, number, isMade) => {
    const { world, ports } = await openWorld(byCustomer);
    world.sandbox.pay(ORDER.orderId);
    world.wait(61);
    await watchLinks(ports);
    expect((await createLink(ports, other(change, number), ASK)).ok).toBe(isMade);
  });
});

describe('a link that is not open any more stands in nobody’s way', () => {
  test('once it is over', async () => {
    const { world, ports } = await openWorld({ secondsActive: 60 });
    world.wait(61);
    expect(await createLink(ports, other({}, 'INV-2026-014'), ASK)).toMatchObject({ ok: true });
  });

  test('or is in the test environment', async () => {
    const { world, ports } = await openWorld();
    const wish = { ...other({}, 'INV-2026-014'), environment: 'live' as const };
    expect(await findSimilar(ports.ledger, wish, world.time, 0)).toEqual([]);
  });
});

test('it is asked about in any account, before anything is sent, and made where the person wants it', async () => {
  const { world, ports } = await openWorld();
  const elsewhere = { ...other({}, 'INV-2026-014'), accountId: 'test-2002' };
  expect(await createLink(ports, elsewhere, ASK)).toEqual({
    ok: false,
    error: { code: 'link_similar', details: { orderId: ORDER.orderId, linkId: INTENT.id, status: 'active' } },
  });
  expect(world.posts).toBe(1);
  expect(await createLink(ports, elsewhere, { ...ASK, anyway: true })).toMatchObject({ ok: true });
});

test('an order id that was made up here is no invoice number', () => {
  expect(likenessOf({ order: { ...ORDER, orderId: 'PL-20261122-ABCDEFGHJK' }, invoiceNumber: null })).toEqual([]);
});
