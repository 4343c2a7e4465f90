import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { controlOf, show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import type { Account, Copying, LinkView } from '../../utils/surfaces/link-form.ts';
import { LinkResult } from './link-result.tsx';

const URL_MADE = 'https://testpayv2.multisafepay.com/connect/x/?lang=en_US';
const LINK: LinkView = {
  id: 'intent-1',
  accountId: 'test-2001',
  environment: 'test',
  order: { orderId: 'INV-1', amount: { minor: 4_995, currency: 'EUR' }, description: 'Six loaves' },
  createdAt: 1,
  paymentUrl: URL_MADE,
  expiresAt: 2,
  failure: null,
  status: 'active',
};
const ACCOUNT: Account = {
  id: 'test-2001',
  environment: 'test',
  name: 'Bakery',
  siteId: '2001',
  merchantId: '1',
  keyEnding: 'cdEF',
  addedAt: 1,
};

function showResult(changes: { link?: LinkView; account?: Account; copying?: Copying } = {}) {
  const onCopy = vi.fn<(url: string) => void>();
  const onNew = vi.fn<() => void>();
  const view = <LinkResult link={LINK} account={ACCOUNT} copying="yes" onCopy={onCopy} onNew={onNew} {...changes} />;
  return { ...show(view), onCopy, onNew };
}

describe('a link that was made', () => {
  test('shows what it asks, of which account, and whether it is real', () => {
    const { container, getByLabelText } = showResult();
    for (const text of ['€49.95', 'Six loaves', 'INV-1', 'Bakery', 'Test'])
      expect(container.textContent).toContain(text);
    expect(controlOf(getByLabelText('Payment link'), HTMLInputElement).value).toBe(URL_MADE);
  });

  test('names an account that has no name of its own', () => {
    const { container } = showResult({ account: { ...ACCOUNT, name: '' } });
    expect(container.textContent).toContain('Account ending in cdEF');
  });

  test('is no link to click: opening it would use it up', () => {
    expect(showResult().container.querySelectorAll('a, [href], img')).toHaveLength(0);
  });
});

describe('"Copied" is said only when it is true', () => {
  test.each<[Copying, string]>([
    ['yes', 'Copied'],
    ['no', 'Link made'],
    ['failed', 'Not copied: select the link and press Ctrl+C.'],
  ])('%s: %s', (copying, text) => {
    const { getByRole } = showResult({ copying });
    expect(getByRole('status').textContent).toBe(text);
  });

  test('and not anywhere else', () => {
    for (const copying of ['no', 'failed'] as const) {
      const { container, unmount } = showResult({ copying });
      expect(container.textContent).not.toMatch(/Copied|on your clipboard/);
      unmount();
    }
  });
});

test('the link can be copied again, and another begun', () => {
  const { getByText, onCopy, onNew } = showResult();
  fireEvent.click(getByText('Copy again'));
  fireEvent.click(getByText('New link'));
  expect(onCopy.mock.calls).toEqual([[URL_MADE]]);
  expect(onNew).toHaveBeenCalledOnce();
});

test.each(XSS_VECTORS)('a description is shown as text: %s', (description) => {
  const { container } = showResult({ link: { ...LINK, order: { ...LINK.order, description } } });
  expect(container.textContent).toContain(description);
  expect(container.querySelectorAll('script, img, iframe, a, style, link, base, meta')).toHaveLength(0);
});
