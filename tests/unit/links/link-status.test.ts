import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Order } from '../../../utils/draft/order.ts';
import { isOpen, isPaid, linkStatus, LINK_STATUSES, type LinkStatus } from '../../../utils/links/link-status.ts';
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
const remote = (status: string): LinkRecord => ({ ...created, remote: { status, checkedAt: 1, opened: false } });

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
    ['declined', 'opened'],
    ['void', 'opened'],
    ['expired', 'opened'],
    ['not_opened', 'active'],
    ['completed', 'paid'],
    ['shipped', 'paid'],
    ['uncleared', 'review'],
    ['reserved', 'review'],
    ['cancelled', 'cancelled'],
    ['refunded', 'refunded'],
    ['partial_refunded', 'refunded'],
    ['chargeback', 'charged_back'],
    ['chargedback', 'charged_back'],
    ['a status of tomorrow', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
    ['', 'unknown'],
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

describe('a link that somebody had before them', () => {
  const opened = { ...created, remote: { status: 'initialized', checkedAt: 1, opened: true } };

  test('is in progress, until its time is over', () => {
    expect(linkStatus(opened, NOW)).toBe('opened');
    expect(linkStatus(opened, created.expiresAt ?? 0)).toBe('expired');
  });
});

describe('a link that is to end', () => {
  const asked = { ...created, ending: { askedAt: 5, doneAt: null } };
  const done = { ...created, ending: { askedAt: 5, doneAt: 6 } };

  test('is being cancelled until the API says so, then cancelled, or replaced where another was made', () => {
    expect(linkStatus(asked, NOW)).toBe('cancelling');
    expect(linkStatus(done, NOW)).toBe('cancelled');
    expect(linkStatus({ ...done, replacedBy: 'other' }, NOW)).toBe('replaced');
    expect(linkStatus({ ...remote('cancelled'), replacedBy: 'other' }, NOW)).toBe('replaced');
  });

  test('is paid where a payment came all the same', () => {
    expect(linkStatus({ ...done, ...remote('completed'), ending: done.ending, replacedBy: 'other' }, NOW)).toBe('paid');
  });
});

test('statuses that others go by', () => {
  expect(LINK_STATUSES.filter(isOpen)).toEqual(['active', 'opened']);
  expect(LINK_STATUSES.filter(isPaid)).toEqual(['paid', 'refunded', 'charged_back']);
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
