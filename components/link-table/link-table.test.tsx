import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { LINK_STATUSES } from '../../utils/links/link-status.ts';
import type { LinkListState } from '../../utils/surfaces/link-list.ts';
import { LinkTable } from './link-table.tsx';

type Link = LinkListState['links'][number];

const URL_MADE = 'https://testpayv2.multisafepay.com/connect/x/';
const LINK: Link = {
  id: 'intent-1',
  accountId: 'test-2001',
  environment: 'test',
  order: { orderId: 'INV-1', amount: { minor: 1_234, currency: 'JPY' }, description: 'Six loaves' },
  createdAt: Date.UTC(2026, 2, 2, 12),
  paymentUrl: URL_MADE,
  expiresAt: 2,
  failure: null,
  status: 'active',
};

function showTable(links: Link[], copied: LinkListState['copied'] = null) {
  const onCopy = vi.fn<(id: string, url: string) => void>();
  const state: LinkListState = { phase: 'ready', links, accounts: [], failure: null, notAsked: 0, copied };
  return { ...show(<LinkTable state={state} onCopy={onCopy} />), onCopy };
}

describe('a row', () => {
  test('says when, what, how much and how it stands', () => {
    const { container } = showTable([LINK]);
    for (const text of ['Mar 2, 2026', 'Six loaves', 'INV-1', '¥1,234', 'Open', 'Test']) {
      expect(container.querySelector('tbody')?.textContent).toContain(text);
    }
  });

  test.each(LINK_STATUSES)('has a word for %s', (status) => {
    expect(showTable([{ ...LINK, status }]).container.textContent).not.toMatch(/status_|undefined/);
  });

  test('copies its own link', () => {
    const { getByText, onCopy } = showTable([LINK]);
    fireEvent.click(getByText('Copy link'));
    expect(onCopy.mock.calls).toEqual([['intent-1', URL_MADE]]);
  });

  test('without a link offers none, and says what went wrong', () => {
    const failure = { code: 'amount_refused' };
    const { container, queryByText } = showTable([{ ...LINK, paymentUrl: null, status: 'failed', failure }]);
    expect(queryByText('Copy link')).toBeNull();
    expect(container.textContent).toContain('does not accept this amount');
  });

  test('is no link to click', () => {
    expect(showTable([LINK]).container.querySelectorAll('a, [href], img')).toHaveLength(0);
  });
});

describe('copying', () => {
  test('is announced, and said on the row it was of', () => {
    const other = { ...LINK, id: 'intent-2' };
    const { getByRole, getAllByRole } = showTable([LINK, other], { id: 'intent-2', done: true });
    expect(getByRole('status').textContent).toBe('Copied');
    expect(getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Copy link', 'Copied']);
  });

  test('that failed is never called copied', () => {
    const { container } = showTable([LINK], { id: 'intent-1', done: false });
    expect(container.textContent).not.toContain('Copied');
  });
});

test.each(XSS_VECTORS)('what the API and the page said is shown as text: %s', (text) => {
  const failure = { code: 'order_refused', details: { apiInfo: text } };
  const link = { ...LINK, order: { ...LINK.order, description: text, orderId: text }, failure };
  const { container } = showTable([link]);
  expect(container.querySelector('tbody')?.textContent).toContain(text);
  expect(container.querySelectorAll('script, img, iframe, a, style, link, base, meta')).toHaveLength(0);
});
