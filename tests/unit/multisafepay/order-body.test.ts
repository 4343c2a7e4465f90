import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../utils/draft/order.ts';
import { orderBody } from '../../../utils/multisafepay/order-body.ts';
import { SEED } from '../seed.ts';

const ORDER: Order = {
  orderId: 'test-123',
  amount: { minor: 1_000, currency: 'EUR' },
  description: 'Test Order Description',
};

test('the least: type, order id, currency, amount in minor units, description, and nothing else', () => {
  expect(orderBody(ORDER)).toEqual({
    type: 'paymentlink',
    order_id: 'test-123',
    currency: 'EUR',
    amount: 1_000,
    description: 'Test Order Description',
  });
});

test('every field of the payment link page', () => {
  const order: Order = {
    ...ORDER,
    gateway: 'IDEAL',
    secondsActive: 86_400,
    notificationUrl: 'https://www.example.com/client/notification?type=notification',
    redirectUrl: 'https://www.example.com/client/notification?type=redirect',
    cancelUrl: 'https://www.example.com/client/notification?type=cancel',
    closeWindow: true,
    locale: 'nl_NL',
    customerEmail: 'jan@example.com',
    customerName: 'Jan Jansen',
  };
  expect(orderBody(order)).toEqual({
    type: 'paymentlink',
    order_id: 'test-123',
    gateway: 'IDEAL',
    currency: 'EUR',
    amount: 1_000,
    description: 'Test Order Description',
    seconds_active: 86_400,
    payment_options: {
      notification_url: 'https://www.example.com/client/notification?type=notification',
      redirect_url: 'https://www.example.com/client/notification?type=redirect',
      cancel_url: 'https://www.example.com/client/notification?type=cancel',
      close_window: true,
    },
    customer: { locale: 'nl_NL', email: 'jan@example.com', first_name: 'Jan', last_name: 'Jansen' },
  });
});

describe('an order id', () => {
  test.each([
    ['123', 123],
    ['0', 0],
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740992', '9007199254740992'],
    ['12345678901234567890', '12345678901234567890'],
    ['007', '007'],
    ['00', '00'],
    ['-5', '-5'],
    ['1e3', '1e3'],
    ['1.0', '1.0'],
    ['0x10', '0x10'],
    ['١٢٣', '١٢٣'],
    ['INV-1', 'INV-1'],
  ])('%s is sent as %j', (orderId, value) => {
    expect(orderBody({ ...ORDER, orderId })).toMatchObject({ order_id: value });
  });

  test('comes through JSON as it was, whatever its digits', () => {
    const ids = fc.oneof(fc.stringMatching(/^\d{1,20}$/), fc.stringMatching(/^[A-Za-z0-9._-]{1,50}$/));
    fc.assert(
      fc.property(ids, (orderId) => {
        const sent = JSON.parse(JSON.stringify(orderBody({ ...ORDER, orderId }))) as { order_id: string | number };
        expect(String(sent.order_id)).toBe(orderId);
      }),
      { seed: SEED },
    );
  });
});

describe('a customer’s name', () => {
  test.each([
    ['Jan Jansen', { first_name: 'Jan', last_name: 'Jansen' }],
    ['Jan van der Berg', { first_name: 'Jan', last_name: 'van der Berg' }],
    ['Jansen', { last_name: 'Jansen' }],
    ['J Jansen', { company_name: 'J Jansen' }],
    ['Jan J', { company_name: 'Jan J' }],
    ['X', { company_name: 'X' }],
    ['Jan Wolfeschlegelsteinhausenbergerdorff', { company_name: 'Jan Wolfeschlegelsteinhausenbergerdorff' }],
    [`Jan ${'x'.repeat(25)}`, { first_name: 'Jan', last_name: 'x'.repeat(25) }],
  ])('%s is never cut', (customerName, customer) => {
    expect(orderBody({ ...ORDER, customerName })).toMatchObject({ customer });
    expect(Object.keys(orderBody({ ...ORDER, customerName }))).toHaveLength(6);
  });
});

test('the same order gives the same bytes', () => {
  const { description, ...rest } = { ...ORDER, closeWindow: true, locale: 'en_US' as const };
  expect(JSON.stringify(orderBody({ ...rest, description }))).toBe(
    JSON.stringify(orderBody({ ...ORDER, closeWindow: true, locale: 'en_US' })),
  );
});
