import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Order } from '../../../utils/draft/order.ts';
import { isFinal, linkStatus, LINK_STATUSES, type LinkStatus } from '../../../utils/links/link-status.ts';
import { linkViewSchema, viewLink } from '../../../utils/links/link-view.ts';
import {
  isSettled,
  LINK_STATES,
  linkRecordSchema,
  type LinkRecord,
  type LinkState,
} from '../../../utils/links/link.ts';
import { newIntent, toConflict, toCreated, toSending } from '../../../utils/links/transitions.ts';
import { INTENT } from './world.ts';

const NOW = 1_000_000;
const created = toCreated(toSending(newIntent(INTENT, 0), 0), 'https://testpayv2.multisafepay.com/connect/x/', 0);
const remote = (status: string): LinkRecord => ({ ...created, remote: { status, checkedAt: 1 } });

describe('a link in the making is shown by its state', () => {
  const STATES: readonly [LinkState, LinkStatus][] = [
    ['intent', 'making'],
    ['sending', 'making'],
    ['unknown', 'checking'],
    ['rejected', 'failed'],
    ['conflict', 'conflict'],
    ['created', 'active'],
  ];
  test.each(STATES)('%s: %s', (state, status) => {
    expect(linkStatus({ ...created, state }, NOW)).toBe(status);
  });

  test('whatever the API said before', () => {
    expect(linkStatus({ ...remote('completed'), state: 'conflict' }, NOW)).toBe('conflict');
  });
});

describe('a link that was made is shown by what the API says', () => {
  const STATUSES: readonly [string, LinkStatus][] = [
    ['initialized', 'active'],
    ['declined', 'active'],
    ['void', 'active'],
    ['expired', 'active'],
    ['completed', 'paid'],
    ['shipped', 'paid'],
    ['uncleared', 'review'],
    ['reserved', 'review'],
    ['cancelled', 'cancelled'],
    ['refunded', 'refunded'],
    ['partial_refunded', 'refunded'],
    ['chargeback', 'charged_back'],
    ['chargedback', 'charged_back'],
    ['a status of tomorrow', 'active'],
    ['constructor', 'active'],
    ['__proto__', 'active'],
    ['', 'active'],
  ];
  test.each(STATUSES)('%s: %s', (status, shown) => {
    expect(linkStatus(remote(status), NOW)).toBe(shown);
  });

  test('and by the clock when its time is over and nothing came', () => {
    const end = created.expiresAt ?? 0;
    expect(linkStatus(created, end - 1)).toBe('active');
    expect(linkStatus(created, end)).toBe('expired');
    expect(linkStatus(remote('declined'), end)).toBe('expired');
    expect(linkStatus(remote('completed'), end)).toBe('paid');
  });
});

test('only what can change no more is final', () => {
  expect(LINK_STATUSES.filter(isFinal)).toEqual(['failed', 'conflict', 'cancelled', 'charged_back']);
  expect(LINK_STATES.filter(isSettled)).toEqual(['created', 'rejected', 'conflict']);
});

test('a view leaves the book-keeping out and passes its own schema', () => {
  const view = viewLink(toConflict(remote('completed'), { code: 'order_differs' }), NOW);
  expect(linkViewSchema.parse(view)).toEqual(view);
  for (const field of ['revision', 'attempts', 'remote', 'sentAt', 'state', 'version'])
    expect(view).not.toHaveProperty(field);
});

test('the order in a record is the domain’s order', () => {
  type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
  type Stored = z.infer<typeof linkRecordSchema>['order'];
  expectTypeOf<DeepReadonly<Stored>>().toEqualTypeOf<DeepReadonly<Order>>();
  expectTypeOf<Stored>().toExtend<Order>();
});
