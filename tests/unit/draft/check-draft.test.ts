import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import { checkDraft, MAX_DESCRIPTION } from '../../../utils/draft/check-draft.ts';
import type { draftSchema } from '../../../utils/draft/draft-schema.ts';
import type { Draft, FieldName } from '../../../utils/draft/draft.ts';
import { orderSchema } from '../../../utils/draft/order-schema.ts';
import { complete, typed } from './drafts.ts';

const ORDER = { orderId: 'PL-1', amount: { minor: 4_995, currency: 'EUR' }, description: 'Invoice 2026-014' };

describe('a draft that says enough becomes an order', () => {
  test('with amount and description alone', () => {
    expect(checkDraft(complete(), ',')).toEqual({ ok: true, value: ORDER });
  });

  test('with every field', () => {
    const fields = {
      orderId: 'INV_1.a-b',
      expiry: '86400',
      gateway: 'IDEAL',
      customerName: ' Jan   Jansen ',
      customerEmail: 'jan@example.com',
      locale: 'nl_BE',
      redirectUrl: 'http://example.com/thanks?a=1',
      cancelUrl: 'https://example.com/cancel',
      notificationUrl: 'https://example.com/notify',
      closeWindow: 'yes',
    };
    const checked = checkDraft(complete(fields), ',');
    expect(checked).toEqual({
      ok: true,
      value: {
        ...ORDER,
        orderId: 'INV_1.a-b',
        secondsActive: 86_400,
        gateway: 'IDEAL',
        customerName: 'Jan Jansen',
        customerEmail: 'jan@example.com',
        locale: 'nl_BE',
        redirectUrl: 'http://example.com/thanks?a=1',
        cancelUrl: 'https://example.com/cancel',
        notificationUrl: 'https://example.com/notify',
        closeWindow: true,
      },
    });
    if (checked.ok) expect(orderSchema.parse(checked.value)).toEqual(checked.value);
  });

  test('at the bounds of every field', () => {
    const checked = checkDraft(
      complete({
        description: 'd'.repeat(MAX_DESCRIPTION),
        orderId: 'o'.repeat(50),
        expiry: '31536000',
        customerName: 'n'.repeat(200),
        customerEmail: `${'e'.repeat(52)}@example.com`,
        redirectUrl: 'https://example.com/'.padEnd(2_000, 'x'),
        notificationUrl: 'https://example.com/'.padEnd(150, 'x'),
      }),
      ',',
    );
    expect(checked).toMatchObject({ ok: true });
    if (checked.ok) expect(orderSchema.safeParse(checked.value).success).toBe(true);
  });

  test.each(['5 < 6 and 7 > 6', 'a <- b', 'R&D "quoted"', 'x<3>y', '日本語 é'])(
    'a description may be %j',
    (description) => {
      expect(checkDraft(complete({ description }), ',')).toMatchObject({ ok: true, value: { description } });
    },
  );
});

const BAD: readonly [FieldName, string, string][] = [
  ['amount', '', 'amount_missing'],
  ['amount', '0', 'amount_zero'],
  ['amount', '-5', 'amount_negative'],
  ['amount', '1,234', 'amount_ambiguous'],
  ['currency', '', 'currency_missing'],
  ['currency', 'XXY', 'currency_unknown'],
  ['description', '', 'description_missing'],
  ['description', '  \n\t ', 'description_missing'],
  ['description', 'x'.repeat(201), 'description_too_long'],
  ['description', 'Bread <b>and</b> butter', 'description_html'],
  ['description', '<img src=x onerror=alert(1)>', 'description_html'],
  ['description', '</script >', 'description_html'],
  ['description', '<!-- x -->', 'description_html'],
  ['description', '<svg/onload=alert(1)>', 'description_html'],
  ['orderId', '', 'order_id_missing'],
  ['orderId', 'x'.repeat(51), 'order_id_too_long'],
  ['orderId', '../gateways', 'order_id_characters'],
  ['orderId', '..', 'order_id_characters'],
  ['orderId', 'a b', 'order_id_characters'],
  ['orderId', 'a?b#c', 'order_id_characters'],
  ['orderId', 'é', 'order_id_characters'],
  ['orderId', 'a\u200bb', 'order_id_characters'],
  ['expiry', '0', 'expiry_invalid'],
  ['expiry', '-1', 'expiry_invalid'],
  ['expiry', '1.5', 'expiry_invalid'],
  ['expiry', '31536001', 'expiry_invalid'],
  ['expiry', '1e3', 'expiry_invalid'],
  ['expiry', 'soon', 'expiry_invalid'],
  ['customerName', 'n'.repeat(201), 'name_too_long'],
  ['customerEmail', 'jan', 'email_invalid'],
  ['customerEmail', 'jan@example', 'email_invalid'],
  ['customerEmail', 'a@b@c.nl', 'email_invalid'],
  ['customerEmail', 'Jan <jan@example.com>', 'email_invalid'],
  ['customerEmail', `${'e'.repeat(53)}@example.com`, 'email_invalid'],
  ['locale', 'nl', 'locale_unknown'],
  ['locale', 'constructor', 'locale_unknown'],
  ['redirectUrl', 'example.com', 'url_invalid'],
  ['redirectUrl', 'javascript:alert(1)', 'url_invalid'],
  ['redirectUrl', 'data:text/html,x', 'url_invalid'],
  ['redirectUrl', 'ftp://example.com/', 'url_invalid'],
  ['redirectUrl', 'https://example.com/a b', 'url_invalid'],
  ['redirectUrl', 'https://exаmple.com/', 'url_invalid'],
  ['cancelUrl', '/relative', 'url_invalid'],
  ['cancelUrl', 'https://example.com/'.padEnd(2_001, 'x'), 'url_too_long'],
  ['notificationUrl', 'http://example.com/', 'url_not_https'],
  ['notificationUrl', 'https://example.com/'.padEnd(151, 'x'), 'url_too_long'],
  // The API takes no port in any of its three addresses.
  ['notificationUrl', 'https://example.com:8443/notify', 'url_port'],
];

test.each(BAD)('%s %j: %s, and nothing else is complained of', (name, text, code) => {
  const checked = checkDraft(complete({ [name]: text }), ',');
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.problems).toEqual({ [name]: expect.objectContaining({ code }) });
});

test('all problems are told at once', () => {
  const checked = checkDraft(
    typed({ amount: '0', currency: 'EUR', orderId: '?', customerEmail: 'x', expiry: 'x' }),
    ',',
  );
  expect(checked.ok ? [] : Object.keys(checked.problems).toSorted()).toEqual([
    'amount',
    'customerEmail',
    'description',
    'expiry',
    'orderId',
  ]);
});

test('the schema of a draft parses exactly what the type says', () => {
  type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
  expectTypeOf<DeepReadonly<z.infer<typeof draftSchema>>>().toEqualTypeOf<DeepReadonly<Draft>>();
  expectTypeOf<z.infer<typeof draftSchema>>().toExtend<Draft>();
});
