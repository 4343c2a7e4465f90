import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { SiteList, type SiteListProps } from './site-list.tsx';

const SHOP = { host: 'shop.example', habits: { currency: 'CAD' } } as const;
const ERP = { host: '10.0.0.7:8069', habits: { currency: 'USD', decimalSeparator: ',' } } as const;

function showSites(changes: Partial<SiteListProps>) {
  return show(<SiteList sites={[SHOP, ERP]} failure={null} onForget={() => {}} onEmptied={() => {}} {...changes} />);
}

describe('the sites', () => {
  test('say what was learnt of them', () => {
    const { container } = showSites({});
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'shop.exampleAmounts are in CAD (Canadian Dollar)Forget',
      '10.0.0.7:8069Amounts are in USD (US Dollar) · Comma before cents: 1.234,50Forget',
    ]);
  });

  test('are forgotten one by one, or all', () => {
    const onForget = vi.fn<(host: string | null) => void>();
    const { getByLabelText, getByText } = showSites({ onForget });
    fireEvent.click(getByLabelText('Forget 10.0.0.7:8069'));
    fireEvent.click(getByText('Forget all'));
    expect(onForget.mock.calls).toEqual([['10.0.0.7:8069'], [null]]);
  });

  test('of which there are none say so, but not before that is known', () => {
    expect(showSites({ sites: [] }).container.textContent).toBe('No site yet.');
    expect(showSites({ sites: null }).container.textContent).toBe('');
  });

  test('that could not be asked for say why', () => {
    const { getByRole } = showSites({ sites: null, failure: { code: 'no_answer' } });
    expect(getByRole('alert').textContent).not.toBe('');
  });

  test('that could not be forgotten stay, with the reason', () => {
    const { getByRole, getByLabelText } = showSites({ failure: { code: 'storage_failed' } });
    expect(getByRole('alert').textContent).not.toBe('');
    expect(getByLabelText('Forget shop.example')).toBeTruthy();
  });
});

test.each(XSS_VECTORS)('a host is shown as text: %s', (host) => {
  const { container } = showSites({ sites: [{ ...SHOP, host }] });
  expect(container.textContent).toContain(host);
  expect(container.querySelectorAll('script, img, iframe, a')).toHaveLength(0);
});
