import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  generateOrderId,
  isOrderIdText,
  MAX_ORDER_ID,
  nextOrderIds,
  orderIdFromNumber,
} from '../../../utils/draft/order-id.ts';
import { SEED } from '../seed.ts';

/** The first of a list without end. */
function take(ids: Iterable<string>, count: number): string[] {
  const taken: string[] = [];
  for (const id of ids) {
    if (taken.length === count) break;
    taken.push(id);
  }
  return taken;
}

const DAY = new Date('2026-03-02T23:59:59Z');

describe('a generated order id', () => {
  test('says its day and what it is, and passes its own check', () => {
    const id = generateOrderId(DAY, (bytes) => crypto.getRandomValues(bytes));
    expect(id).toMatch(/^PL-20260302-[2-9A-HJ-NP-Z]{10}$/);
    expect(isOrderIdText(id)).toBe(true);
  });

  test('differs each time', () => {
    const ids = Array.from({ length: 2_000 }, () => generateOrderId(DAY, (bytes) => crypto.getRandomValues(bytes)));
    expect(new Set(ids).size).toBe(2_000);
  });
});

describe('an invoice number as order id', () => {
  test.each([
    ['2026-014', '2026-014'],
    ['2026/014', '2026-014'],
    ['INV 14', 'INV-14'],
    ['№ 14', 'No-14'],
    ['../../x', 'x'],
    ['-14-', '14'],
    ['Ä1', 'A-1'],
    ['   ', null],
    ['///', null],
    ['___', null],
    ['', null],
    ['日本', null],
    ['x'.repeat(51), null],
  ])('%j: %j', (number, id) => {
    expect(orderIdFromNumber(number)).toBe(id);
  });

  test('is always one that the form takes, or none', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (number) => {
        const id = orderIdFromNumber(number);
        expect(id === null || (isOrderIdText(id) && id.length <= MAX_ORDER_ID)).toBe(true);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

test('the ids after one differ from it and each other, and stay within the bound', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/), (id) => {
      const next = take(nextOrderIds(id), 120);
      expect(new Set([id, ...next]).size).toBe(121);
      expect(next.every((one) => isOrderIdText(one) && one.length <= MAX_ORDER_ID)).toBe(true);
    }),
    { seed: SEED },
  );
  expect(take(nextOrderIds('2026-014'), 2)).toEqual(['2026-014-2', '2026-014-3']);
});

test.each([
  ['2026-014-2', '2026-014', '2026-014-3'],
  ['2026-014-12', '2026-014', '2026-014-13'],
  ['2026-014', '2026-014', '2026-014-2'],
  ['2026-2', null, '2026-2-2'],
  ['2026-2', '2026-2', '2026-2-2'],
  ['2026-014-02', '2026-014', '2026-014-02-2'],
  ['INV-7-A', 'INV-7', 'INV-7-A-2'],
  ['PL-20261122-23456789AB-2', null, 'PL-20261122-23456789AB-3'],
])('after %s of invoice %s comes %s', (id, invoiceNumber, next) => {
  expect(take(nextOrderIds(id, invoiceNumber), 1)).toEqual([next]);
});
