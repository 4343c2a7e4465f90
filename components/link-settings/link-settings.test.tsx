import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { controlOf, show } from '../../tests/component/show.tsx';
import type { LinkSettingsState, Settings } from '../../utils/surfaces/link-settings.ts';
import { LinkSettings } from './link-settings.tsx';

const SETTINGS: Settings = { hideNames: false, keepMonths: null, similarDays: 7 };

function showSettings(changes: Partial<LinkSettingsState> = {}) {
  const onChange = vi.fn<(change: Partial<Settings>) => void>();
  const state: LinkSettingsState = { settings: SETTINGS, saved: false, failure: null, ...changes };
  return { ...show(<LinkSettings state={state} onChange={onChange} />), onChange };
}

test('shows what is set, and tells each change', () => {
  const { getByLabelText, onChange } = showSettings();
  const names = controlOf(getByLabelText(/show no names/), HTMLInputElement);
  expect(names.checked).toBe(false);
  fireEvent.click(names);
  const keep = controlOf(getByLabelText('Delete closed links'), HTMLSelectElement);
  expect(keep.value).toBe('');
  fireEvent.change(keep, { target: { value: '12' } });
  fireEvent.change(keep, { target: { value: '' } });
  const similar = controlOf(getByLabelText(/same amount for the same customer/i), HTMLSelectElement);
  expect(similar.value).toBe('7');
  fireEvent.change(similar, { target: { value: '0' } });
  expect(onChange.mock.calls).toEqual([
    [{ hideNames: true }],
    [{ keepMonths: 12 }],
    [{ keepMonths: null }],
    [{ similarDays: 0 }],
  ]);
});

test('says that it is stored, or why it is not', () => {
  expect(showSettings({ saved: true }).getByRole('status').textContent).toBe('Saved');
  expect(showSettings({ failure: { code: 'storage_failed' } }).getByRole('alert').textContent).not.toBe('');
});

test('has something to say it with before there is anything to say: only then it is announced, and nothing moves', () => {
  const status = showSettings().getByRole('status');
  expect([status.textContent, status.className]).toEqual(['', 'saved']);
});

test('shows nothing to set before it is known', () => {
  expect(showSettings({ settings: null }).container.querySelector('input, select')).toBeNull();
});
