import { fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { controlOf, show } from '../../tests/component/show.tsx';
import type { KeyEntryState } from '../../utils/surfaces/key-entry.ts';
import { KeyForm } from './key-form.tsx';

const IDLE: KeyEntryState = { phase: 'idle', accounts: [], connected: null, failure: null };
const ACCOUNT = {
  id: 'test-2001',
  environment: 'test',
  name: '',
  siteId: '2001',
  merchantId: '1',
  keyEnding: 'cdEF',
  addedAt: 1,
} as const;

function showForm(state: Partial<KeyEntryState> = {}, accepts = true) {
  const onConnect = vi.fn<(key: string) => Promise<boolean>>(async () => accepts);
  const shown = show(<KeyForm state={{ ...IDLE, ...state }} onConnect={onConnect} />);
  const field = controlOf(shown.getByLabelText('API key'), HTMLInputElement);
  const enter = (key: string) => {
    field.value = key;
    const form = field.closest('form');
    if (form !== null) fireEvent.submit(form);
  };
  return { ...shown, field, enter, onConnect };
}

describe('the key', () => {
  test('is never shown, nor kept by the browser', () => {
    const { field } = showForm();
    expect([field.type, field.autocomplete]).toEqual(['password', 'off']);
  });

  test('leaves the field once it is accepted', async () => {
    const { field, enter, onConnect } = showForm();
    enter('secret');
    await vi.waitFor(() => expect(field.value).toBe(''));
    expect(onConnect.mock.calls).toEqual([['secret']]);
  });

  test('stays to be corrected where it is not', async () => {
    const { field, enter } = showForm({}, false);
    enter('secret');
    await Promise.resolve();
    expect(field.value).toBe('secret');
  });

  test('is in no text and no other attribute of the page', () => {
    const { container, enter } = showForm({}, false);
    enter('CanaryKey');
    expect(new XMLSerializer().serializeToString(container)).not.toContain('CanaryKey');
  });

  test('is tried once at a time', () => {
    const { enter, onConnect, getByText } = showForm({ phase: 'checking' });
    enter('secret');
    expect(onConnect).not.toHaveBeenCalled();
    expect(controlOf(getByText('Trying the key…'), HTMLButtonElement).disabled).toBe(true);
  });
});

test('what went wrong is announced', () => {
  const { getByRole } = showForm({ failure: { code: 'key_unproven', details: { why: 'network_failed' } } });
  expect(getByRole('alert').textContent).toMatch(/It was not stored\./);
});

test('a key that is refused is to be looked at here: nothing was made with it, and this is where it is entered', () => {
  const said = showForm({ failure: { code: 'key_rejected' } }).getByRole('alert').textContent;
  expect(said).toMatch(/does not accept this key.*not stored.*all of it was copied.*key of a site.*Websites/);
  expect(said).not.toMatch(/Settings|Nothing was lost/);
});

test.each([
  [ACCOUNT, 'This key works: test account, site 2001.'],
  [{ ...ACCOUNT, environment: 'live', siteId: '9001' } as const, 'This key works: live account, site 9001.'],
  [{ ...ACCOUNT, siteId: null }, 'This key works: test account, site unknown.'],
])('whose key it is, is announced', (connected, sentence) => {
  expect(showForm({ connected }).getByRole('status').textContent).toContain(sentence);
});
