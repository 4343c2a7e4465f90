import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { SiteList } from './site-list.tsx';

const SHOP = { host: 'shop.example', habits: { currency: 'CAD' } } as const;
const ERP = { host: '10.0.0.7:8069', habits: { currency: 'USD', decimalSeparator: ',' } } as const;

describe('the sites', () => {
  test('say what was learnt of them', () => {
    const { container } = show(<SiteList sites={[SHOP, ERP]} failure={null} onForget={() => {}} />);
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'shop.exampleAmounts are in CAD (Canadian Dollar)Forget',
      '10.0.0.7:8069Amounts are in USD (US Dollar) · Comma before cents: 1.234,50Forget',
    ]);
  });

  test('are forgotten one by one, or all', () => {
    const onForget = vi.fn<(host: string | null) => void>();
    const { getByLabelText, getByText } = show(<SiteList sites={[SHOP, ERP]} failure={null} onForget={onForget} />);
    fireEvent.click(getByLabelText('Forget 10.0.0.7:8069'));
    fireEvent.click(getByText('Forget all'));
    expect(onForget.mock.calls).toEqual([['10.0.0.7:8069'], [null]]);
  });

  test('of which there are none say so, but not before that is known', () => {
    expect(show(<SiteList sites={[]} failure={null} onForget={() => {}} />).container.textContent).toBe('No site yet.');
    expect(show(<SiteList sites={null} failure={null} onForget={() => {}} />).container.textContent).toBe('');
  });

  test('that could not be asked for say why', () => {
    const { getByRole } = show(<SiteList sites={null} failure={{ code: 'no_answer' }} onForget={() => {}} />);
    expect(getByRole('alert').textContent).not.toBe('');
  });
});

test.each(XSS_VECTORS)('a host is shown as text: %s', (host) => {
  const { container } = show(<SiteList sites={[{ ...SHOP, host }]} failure={null} onForget={() => {}} />);
  expect(container.textContent).toContain(host);
  expect(container.querySelectorAll('script, img, iframe, a')).toHaveLength(0);
});
