import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../utils/links/ledger/database.ts';
import { findNamed } from '../../../utils/links/ledger/named.ts';
import { readLedger } from '../../../utils/links/ledger/read-ledger.ts';
import { findLike } from '../../../utils/links/ledger/find-kin.ts';
import { openLedger } from '../../../utils/links/ledger/ledger.ts';
import { upgradeFirstToSecond } from '../../../utils/links/ledger/upgrade-1-to-2.ts';
import { linkRecordSchema } from '../../../utils/links/link.ts';
import { INTENT, ORDER } from './world.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
/** As version 1 wrote it. */
const FIRST = {
  version: 1,
  id: 'intent-1',
  revision: 3,
  state: 'created',
  accountId: 'test-2001',
  environment: 'test',
  order: { ...ORDER, customerName: 'Jansen B.V.', customerEmail: 'AP@example.org' },
  createdAt: NOW - 1_000,
  sentAt: NOW - 900,
  attempts: 1,
  paymentUrl: 'https://testpayv2.multisafepay.com/connect/x/',
  expiresAt: NOW + 1_000_000,
  failure: null,
  remote: null,
};

describe('a record of version 1', () => {
  test('becomes one of version 2 that can be read', () => {
    const upgraded = upgradeFirstToSecond(FIRST, NOW);
    expect(linkRecordSchema.parse(upgraded)).toEqual(upgraded);
    expect(upgraded).toMatchObject({
      ...FIRST,
      version: 2,
      invoiceNumber: ORDER.orderId,
      likeness: ['number:INV2026014', 'amount:EUR4995:ap@example.org', 'amount:EUR4995:jansenb.v.'],
      pollAt: NOW,
    });
  });

  test.each([
    ['open', {}, { pollAt: NOW, payment: null }],
    ['paid', { remote: { status: 'completed', checkedAt: 5 } }, { pollAt: null, payment: { paidAt: null } }],
    ['long over', { expiresAt: NOW - 61 * 86_400_000 }, { pollAt: null }],
    ['refused', { state: 'rejected' }, { pollAt: null }],
    ['never opened', { remote: { status: 'not_opened', checkedAt: 5 } }, { remote: { opened: false } }],
    ['declined', { remote: { status: 'declined', checkedAt: 5 } }, { remote: { opened: true } }],
    ['of a made-up order id', { order: { ...ORDER, orderId: 'PL-20260302-ABCDEFGHJK' } }, { invoiceNumber: null }],
  ])('that is %s', (_what, change, expected) => {
    const upgraded = upgradeFirstToSecond({ ...FIRST, ...change }, NOW);
    expect(linkRecordSchema.parse(upgraded)).toMatchObject({ ...expected, news: null });
  });

  test.each([
    ['another version', { ...FIRST, version: 2 }],
    ['no order', { ...FIRST, order: undefined }],
    ['no amount', { ...FIRST, order: { orderId: 'x' } }],
    ['nothing', null],
    ['a text', 'record'],
  ])('with %s is left as it is', (_what, record) => {
    expect(upgradeFirstToSecond(record, NOW)).toBeNull();
  });
});

test('a book of version 1 is opened with all its links; what is damaged stays, and is not shown', async () => {
  const damaged = { id: 'damaged', version: 1, state: 'created', createdAt: 2 };
  const old = await openDB('old-book', 1, {
    upgrade(database) {
      const links = database.createObjectStore('links', { keyPath: 'id' });
      links.createIndex('createdAt', 'createdAt');
      links.createIndex('state', 'state');
      links.createIndex('order', ['accountId', 'order.orderId']);
    },
  });
  for (const record of [FIRST, { ...FIRST, id: 'other', order: { ...ORDER, orderId: 'INV-2' } }, damaged]) {
    await old.put('links', record);
  }
  old.close();

  const ledger = openLedger('old-book');
  const reader = readLedger(openDatabase('old-book'));
  expect((await ledger.listNewest(9)).map(({ id }) => id).toSorted()).toEqual(['intent-1', 'other']);
  expect((await findNamed(ledger, INTENT.accountId, 'INV-2')).links).toHaveLength(1);
  expect(await findLike(ledger, ['number:INV2'])).toHaveLength(1);
  expect(await reader.count()).toBe(3);
  expect(await reader.listUnreadable()).toEqual([damaged]);
});
