import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { EMPTY_FORM, type LinkFormState, type LinkView } from '../../utils/surfaces/link-form.ts';
import { SimilarLinks } from './similar-links.tsx';

const LINK: LinkView = {
  id: 'link-1',
  accountId: 'test-2001',
  environment: 'test',
  order: { orderId: 'INV-1', amount: { minor: 4_995, currency: 'EUR' }, description: 'Six loaves' },
  createdAt: 1,
  paymentUrl: 'https://testpayv2.multisafepay.com/connect/x/',
  expiresAt: 2,
  failure: null,
  status: 'active',
};

function showSimilar(changes: Partial<LinkFormState>) {
  const onCopy = vi.fn<(id: string) => void>();
  const onReplace = vi.fn<(id: string) => void>();
  const onMakeAnyway = vi.fn<() => void>();
  const state = { ...EMPTY_FORM, similar: [LINK], ...changes };
  return { ...show(<SimilarLinks {...{ state, onCopy, onReplace, onMakeAnyway }} />), onCopy, onReplace, onMakeAnyway };
}

test('an open link is there to be copied, to be replaced, or to be left alone', () => {
  const { getByText, getByRole, onCopy, onReplace, onMakeAnyway } = showSimilar({});
  expect(getByRole('status').textContent).toContain('€49.95 INV-1');
  fireEvent.click(getByText('Copy that link'));
  fireEvent.click(getByText('Replace it'));
  fireEvent.click(getByText('Make another link all the same'));
  expect([onCopy.mock.calls, onReplace.mock.calls]).toEqual([[['link-1']], [['link-1']]]);
  expect(onMakeAnyway).toHaveBeenCalledOnce();
});

test('a paid one can neither be copied nor replaced', () => {
  const { getByRole, queryByText } = showSimilar({ similar: [{ ...LINK, status: 'paid' }] });
  expect(getByRole('status').textContent).toContain('Paid');
  expect([queryByText('Copy that link'), queryByText('Replace it')]).toEqual([null, null]);
});

test('where it has to be decided about, the first way out has the focus', () => {
  const { getByRole, getByText } = showSimilar({ mustChoose: true });
  expect(getByRole('alert').textContent).toContain('Nothing was made');
  expect(document.activeElement).toBe(getByText('Copy that link'));
});

test.each(XSS_VECTORS)('an order id stays text: %s', (vector) => {
  const order = { ...LINK.order, orderId: vector };
  const { container } = showSimilar({ similar: [{ ...LINK, order }] });
  expect(container.querySelector('script, img, svg, iframe, b')).toBeNull();
});
