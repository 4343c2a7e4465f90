import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../../utils/multisafepay/transaction.ts';
import { reconcile } from '../../../utils/list/reconcile.ts';
import { entry, NOW, record } from './entries.ts';

const paid = entry(1);

function transaction(changes: Partial<Transaction> = {}): Transaction {
  return {
    orderId: paid.orderId,
    transactionId: '4051823000000123',
    status: 'completed',
    minor: paid.amount.minor,
    net: paid.amount.minor - 44,
    currency: 'EUR',
    createdAt: NOW,
    completedAt: NOW,
    method: 'IDEAL',
    fees: [{ decimal: '0.44', currency: 'EUR' }],
    ...changes,
  };
}

const only = (changes: Partial<Transaction>) => reconcile([paid], [transaction(changes)], 0, NOW).rows[0]?.payment;

describe('a payment of a link', () => {
  test('has its date, method, fees and net beside what the link says', () => {
    expect(only({})).toMatchObject({
      orderId: paid.orderId,
      description: paid.description,
      customerName: paid.customerName,
      amount: { decimal: '10.37' },
      currency: 'EUR',
      method: 'IDEAL',
      transaction: '4051823000000123',
      transactionState: 'completed',
      fees: { decimal: '0.44' },
      feeCurrency: 'EUR',
      net: { decimal: '9.93' },
    });
  });

  test.each([
    [['0.1', '0.2'], '0.3'],
    [['0.35', '0.0125'], '0.3625'],
    [['1', '2'], '3'],
    [['-0.50', '0.44'], '-0.06'],
    [['0.00'], '0.00'],
  ])('has fees added exactly: %o', (decimals, sum) => {
    const fees = decimals.map((decimal) => ({ decimal, currency: 'EUR' }));
    expect(only({ fees })).toMatchObject({ fees: { decimal: sum }, feeCurrency: 'EUR' });
  });

  test('has fees beside each other that cannot be added', () => {
    const fees = [
      { decimal: '0.44', currency: 'EUR' },
      { decimal: '0.10', currency: 'USD' },
    ];
    expect(only({ fees })).toMatchObject({ fees: '0.44 EUR + 0.10 USD', feeCurrency: null });
    expect(only({ fees: [{ decimal: '1e-7', currency: null }] })).toMatchObject({ fees: '1e-7', feeCurrency: null });
    expect(only({ fees: [] })).toMatchObject({ fees: null, feeCurrency: null });
  });

  test('says nothing of amounts that the API did not tell', () => {
    expect(only({ minor: null, net: null })).toMatchObject({ amount: null, net: null });
    expect(only({ currency: 'XXX' })).toMatchObject({ amount: null, currency: 'XXX' });
  });
});

test('payments of other orders are counted, not shown', () => {
  const joined = reconcile([paid], [transaction(), transaction({ orderId: 'webshop-1' })], 0, NOW);
  expect([joined.rows.length, joined.others, joined.missing]).toEqual([1, 1, 0]);
});

test('a link that was paid in the period, and is not in the list, is missed', () => {
  const joined = reconcile([paid, entry(4)], [transaction()], 0, NOW);
  expect(joined.missing).toBe(1);
  expect(reconcile([paid], [], NOW, NOW).missing).toBe(0);
});

test('of two records with one order id the one that was made counts', () => {
  const failed = entry(0, {
    state: 'rejected',
    failure: { code: 'not_sent' },
    order: { ...record().order, orderId: paid.orderId },
  });
  expect(reconcile([failed, paid], [transaction()], 0, NOW).rows[0]?.entry).toBe(paid);
});
