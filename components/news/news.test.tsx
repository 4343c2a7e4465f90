import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import type { LinkView } from '../../utils/surfaces/link-form.ts';
import { News } from './news.tsx';

const paid = (number: number): LinkView => ({
  id: `link-${number}`,
  accountId: 'test-2001',
  environment: 'test',
  order: { orderId: `INV-${number}`, amount: { minor: 4_995, currency: 'EUR' }, description: `Order ${number}` },
  createdAt: 1,
  paymentUrl: null,
  expiresAt: 2,
  failure: null,
  status: 'paid',
});

test('three payments are told by themselves, the rest is counted and in the list', () => {
  const onOpen = vi.fn<() => void>();
  const { getByRole, getByText } = show(<News news={[1, 2, 3, 4, 5].map(paid)} onOpen={onOpen} />);
  expect([...getByRole('status').querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'Paid €49.95 · Order 1',
    'Paid €49.95 · Order 2',
    'Paid €49.95 · Order 3',
  ]);
  fireEvent.click(getByText('and 2 more'));
  expect(onOpen).toHaveBeenCalledOnce();
});

test('no news is nothing', () => {
  expect(show(<News news={[]} onOpen={() => {}} />).container.textContent).toBe('');
});
