import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { controlOf, show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import type { Account, LinkFormState, LinkView, Thought } from '../../utils/surfaces/link-form.ts';
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

type State = Pick<LinkFormState, 'copying' | 'canUndo' | 'failure' | 'replaced'>;

function showResult({
  link = LINK,
  account = ACCOUNT,
  ...changes
}: Partial<State> & { link?: LinkView; account?: Account } = {}) {
  const onCopy = vi.fn<(url: string) => void>();
  const onNew = vi.fn<() => void>();
  const onThink = vi.fn<(thought: Thought, id?: string) => void>();
  const state: State = { copying: 'yes', canUndo: false, failure: null, replaced: null, ...changes };
  const view = <LinkResult {...{ state, link, account, onCopy, onNew, onThink }} />;
  return { ...show(view), onCopy, onNew, onThink };
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
  test.each<[LinkFormState['copying'], string]>([
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

describe('second thoughts', () => {
  test('a link just made can be taken back, by its button and by Ctrl+Z', () => {
    const { getByText, onThink, queryByText } = showResult({ canUndo: true });
    expect(queryByText('Replace with another…')).toBeNull();
    fireEvent.click(getByText('Undo'));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(onThink.mock.calls).toEqual([['undo'], ['undo']]);
  });

  test('later it can be replaced, and Ctrl+Z does nothing', () => {
    const { getByText, onThink, queryByText } = showResult();
    expect(queryByText('Undo')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.click(getByText('Replace with another…'));
    expect(onThink.mock.calls).toEqual([['replace', 'intent-1']]);
  });

  test('what is paid can neither be taken back nor replaced', () => {
    const { queryByText } = showResult({ canUndo: true, link: { ...LINK, status: 'paid' } });
    expect([queryByText('Undo'), queryByText('Replace with another…')]).toEqual([null, null]);
  });

  test('that could not be carried out say why', () => {
    const { getByRole } = showResult({ failure: { code: 'already_paid' } });
    expect(getByRole('alert').textContent).toContain('has paid this link already');
  });
});

test('a link that took the place of another says which one is cancelled', () => {
  const other = { ...LINK, id: 'other', order: { ...LINK.order, orderId: '2026-014' } };
  expect(showResult({ replaced: other }).container.textContent).toContain(
    '2026-014 is cancelled; this link takes its place.',
  );
  expect(showResult().container.textContent).not.toContain('takes its place');
});
