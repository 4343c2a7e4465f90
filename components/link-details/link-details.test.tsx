import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { entry, NOW, record } from '../../tests/unit/list/entries.ts';
import type { LinkEvent } from '../../utils/links/ledger/link-event.ts';
import { EVENT_KINDS } from '../../utils/links/ledger/link-event.ts';
import type { LinkRecord } from '../../utils/links/link.ts';
import { LinkDetails } from './link-details.tsx';

const doings = () => ({
  onClose: vi.fn<() => void>(),
  onLook: vi.fn<(id: string) => void>(),
  onCopy: vi.fn<() => void>(),
  onQr: vi.fn<() => void>(),
  onCancel: vi.fn<() => void>(),
  onAgain: vi.fn<(replaces: boolean) => void>(),
  onErase: vi.fn<(ids: readonly string[]) => void>(),
  onDelete: vi.fn<() => void>(),
});

function showDetails(changes: Partial<LinkRecord> = {}, events: readonly LinkEvent[] = [], isConnected = true) {
  const done = doings();
  const details = { record: record(0, changes), entry: entry(0, changes), events };
  const others = [details.entry, entry(6)];
  const shown = show(
    <LinkDetails
      details={details}
      now={NOW}
      account="Bakery"
      isConnected={isConnected}
      isCopied={false}
      sameCustomer={() => others}
      {...done}
    />,
  );
  const buttons = () => shown.getAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);
  return { ...shown, ...done, buttons };
}

const remote = (status: string) => ({ remote: { status, checkedAt: 1, opened: true } });

describe('what can be done', () => {
  test('with an open link', () => {
    expect(showDetails().buttons()).toEqual([
      'Close',
      'Copy link',
      'QR code',
      'Replace',
      'Make again',
      'Cancel link',
      'Erase customer',
    ]);
  });

  test.each(['completed', 'cancelled', 'refunded'])('with one that is over (%s): it may be deleted', (status) => {
    const expected = ['Close', 'Copy link', 'QR code', 'Make again', 'Erase customer', 'Delete from list'];
    expect(showDetails(remote(status)).buttons()).toEqual(expected);
  });

  test('with one that may still become a link: nothing', () => {
    expect(showDetails({ state: 'unknown', paymentUrl: null }).buttons()).toEqual(['Close']);
  });

  test('without its account: nothing that MultiSafepay would have to do', () => {
    expect(showDetails({}, [], false).buttons()).toEqual(['Close', 'Copy link', 'QR code', 'Erase customer']);
  });
});

describe('what cannot be undone is asked once', () => {
  test('and then done', () => {
    const { getByText, getAllByText, onCancel, getByRole } = showDetails();
    fireEvent.click(getByText('Cancel link'));
    expect(onCancel).not.toHaveBeenCalled();
    expect(getByRole('dialog').textContent).toContain('Cancel the link 2026-000000 for $10.00?');
    fireEvent.click(getAllByText('Cancel link').at(-1)!);
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('or not', () => {
    const { getByText, onErase, queryByRole } = showDetails();
    fireEvent.click(getByText('Erase customer'));
    fireEvent.click(getByText('Back'));
    expect(onErase).not.toHaveBeenCalled();
    expect(queryByRole('dialog')).toBeNull();
  });

  test('or not, by Escape, which leaves the details as they are', () => {
    const { getByText, getByRole, onClose } = showDetails();
    fireEvent.click(getByText('Cancel link'));
    fireEvent.keyDown(getByRole('dialog').querySelector('button')!, { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
  });

  test.each(['Cancel link', 'Erase customer'])('by a button that looks like danger: %s', (action) => {
    const { getByText, getByRole } = showDetails();
    fireEvent.click(getByText(action));
    const looks = [...getByRole('dialog').querySelectorAll('button')].map(({ classList }) => classList);
    expect(looks.map((look) => look.contains('danger'))).toEqual([false, true]);
  });

  test('with how many links it concerns', () => {
    const { getByText, getAllByText, getByRole, onErase } = showDetails();
    fireEvent.click(getByText('Erase customer'));
    expect(getByRole('dialog').textContent).toMatch(/Sanne de Groot.*Links: 2/);
    fireEvent.click(getAllByText('Erase customer').at(-1)!);
    expect(onErase.mock.calls).toEqual([[[entry(0).id, entry(6).id]]]);
  });
});

test('the history tells all that was asked and answered, the newest first', () => {
  const events = EVENT_KINDS.map((kind, at): LinkEvent => ({ linkId: 'x', at: NOW + at * 1_000, kind }));
  const failure = { code: 'order_refused', details: { apiCode: 1001, apiInfo: 'No such gateway' } };
  const { container } = showDetails({}, [
    ...events,
    { linkId: 'x', at: NOW + 60_000, kind: 'patch_answered', failure },
  ]);
  const items = [...container.querySelectorAll('ol li')].map(({ textContent }) => textContent);
  expect(items).toHaveLength(EVENT_KINDS.length + 1);
  expect(items[0]).toContain('1001 · No such gateway');
  expect(items.at(-1)).toContain('Written down');
  expect(items.join(' ')).not.toMatch(/list[A-Z]|undefined/);
});

test.each([
  ['initialized', 'open, not paid yet (initialized)'],
  ['declined', 'an attempt to pay was declined (declined)'],
  ['completed', 'Paid (completed)'],
  ['constructor', 'Unknown (constructor)'],
])('the history says what %s means', (status, expected) => {
  const { container } = showDetails({}, [{ linkId: 'x', at: NOW, kind: 'get_answered', status }]);
  expect(container.querySelector('ol li span')?.textContent).toBe(`Asked how it stands: ${expected}`);
});

test('links lead to those that they replace, and that replace them', () => {
  const { getByText, onLook } = showDetails({ replaces: 'older', replacedBy: 'newer' });
  fireEvent.click(getByText('Show the link it replaces'));
  fireEvent.click(getByText('Show the link in its place'));
  expect(onLook.mock.calls).toEqual([['older'], ['newer']]);
});

test('Escape closes them', () => {
  const { getByText, onClose } = showDetails();
  fireEvent.keyDown(getByText('QR code'), { key: 'Escape' });
  expect(onClose).toHaveBeenCalledOnce();
});

test.each(XSS_VECTORS)('what others wrote is shown as text: %s', (text) => {
  const order = { ...record().order, description: text, customerName: text };
  const failure = { code: 'api_failed', details: { apiInfo: text } };
  const { container } = showDetails({ order, invoiceNumber: text.slice(0, 100) }, [
    { linkId: 'x', at: NOW, kind: 'patch_answered', status: text.slice(0, 60), failure },
  ]);
  expect(container.textContent).toContain(text);
  expect(container.querySelectorAll('script, img, iframe, a, style, link, base, meta')).toHaveLength(0);
});
