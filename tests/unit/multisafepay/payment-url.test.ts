import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPaymentUrl } from '../../../utils/multisafepay/payment-url.ts';
import { SEED } from '../seed.ts';

const LIVE = 'https://payv2.multisafepay.com/connect/89QENbhQYcJoP2CO0kx6/?lang=nl_NL';
const TEST = 'https://testpayv2.multisafepay.com/connect/89QENbhQYcJoP2CO0kx6/?lang=nl_NL';
const refused = { ok: false, error: { code: 'payment_url_refused' } };

describe('a payment page of the account’s own environment is taken', () => {
  test.each([
    ['live', LIVE],
    ['live', 'https://pay.multisafepay.com/direct/?token=1'],
    ['test', TEST],
    ['test', 'https://devpayv2.multisafepay.com/connect/x/?lang=nl_NL'],
  ] as const)('%s: %s', (environment, url) => {
    expect(checkPaymentUrl(url, environment)).toEqual({ ok: true, value: url });
  });

  test('and normalised: never the raw text', () => {
    const value = 'https://payv2.multisafepay.com/connect/x';
    expect(checkPaymentUrl('HTTPS://PAYV2.MultiSafepay.com:443/connect/x', 'live')).toEqual({ ok: true, value });
    expect(checkPaymentUrl('https://payv2.multisafepay.com/a/../connect/x', 'live')).toEqual({ ok: true, value });
  });

  test('up to 2,048 characters', () => {
    expect(checkPaymentUrl(LIVE.padEnd(2_048, 'x'), 'live').ok).toBe(true);
    expect(checkPaymentUrl(LIVE.padEnd(2_049, 'x'), 'live')).toEqual(refused);
  });
});

describe('everything else is refused', () => {
  test.each([
    'http://payv2.multisafepay.com/connect/x',
    'javascript:alert(1)',
    'javascript://payv2.multisafepay.com/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://payv2.multisafepay.com/1',
    'https://multisafepay.com.evil.tld/',
    'https://payv2.multisafepay.com.evil.tld/',
    'https://evilmultisafepay.com/',
    'https://multisafepay.com/',
    'https://payv2.multisafepay.com@evil.tld/',
    'https://user@payv2.multisafepay.com/',
    'https://user:pass@payv2.multisafepay.com/',
    'https://:pass@payv2.multisafepay.com/',
    'https://evil.tld/#.multisafepay.com',
    'https://evil.tld/?.multisafepay.com',
    'https://evil.tld\\.multisafepay.com/',
    'https://payv2.multisafepay.com:8443/',
    'https://PAYV2.MULTISAFEPAY.COM./',
    'https://xn--multisafpay-9eb.com/',
    'https://payv2.multisafepаy.com/',
    'https://payv2.multisafepay.com\\evil.tld',
    'https://payv2.multisafepay.com/\tx',
    'https://payv2.multisafepay.com/\nx',
    'https://payv2.multisafepay.com/a b',
    'https://payv2.multisafepay.com/\u200bx',
    'https://payv2.multisafepay.com/\u202ex',
    ' https://payv2.multisafepay.com/x',
    '//payv2.multisafepay.com/x',
    '/connect/x',
    'payv2.multisafepay.com/x',
    'https://',
    '',
  ])('%j', (url) => {
    expect(checkPaymentUrl(url, 'live')).toEqual(refused);
    expect(checkPaymentUrl(url, 'test')).toEqual(refused);
  });

  test('a test page for a live account, and a live page for a test account', () => {
    expect(checkPaymentUrl(TEST, 'live')).toEqual(refused);
    expect(checkPaymentUrl(LIVE, 'test')).toEqual(refused);
  });
});

test('whatever is taken goes to MultiSafepay over https', { timeout: 30_000 }, () => {
  const pieces = fc.constantFrom(
    'https:',
    '//',
    '/',
    '\\',
    '@',
    ':',
    '.',
    '#',
    '?',
    'multisafepay.com',
    'evil.tld',
    'payv2',
    '%2e',
    '\t',
  );
  const nearly = fc.array(pieces, { maxLength: 12 }).map((parts) => `https://${parts.join('')}`);
  fc.assert(
    fc.property(fc.oneof(nearly, fc.webUrl(), fc.string()), fc.constantFrom('test', 'live'), (text, environment) => {
      const checked = checkPaymentUrl(text, environment);
      if (!checked.ok) return;
      const url = new URL(checked.value);
      expect(url.href).toBe(checked.value);
      expect([url.protocol, url.port, url.username, url.password]).toEqual(['https:', '', '', '']);
      expect(url.hostname.endsWith('.multisafepay.com')).toBe(true);
    }),
    { seed: SEED, numRuns: 800 },
  );
});
