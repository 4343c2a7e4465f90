import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { controlOf, descriptionOf, show } from '../../tests/component/show.tsx';
import type { KeyEntryState } from '../../utils/surfaces/key-entry.ts';
import { AccountList } from './account-list.tsx';

type Account = KeyEntryState['accounts'][number];

const BAKERY: Account = {
  id: 'test-2001',
  environment: 'test',
  name: 'Bakery',
  siteId: '2001',
  merchantId: '1',
  keyEnding: 'cdEF',
  addedAt: 1,
};
const FLOWERS: Account = { ...BAKERY, id: 'live-9001', environment: 'live', name: '', siteId: null, keyEnding: 'wxYZ' };

function showAccounts(accounts: readonly Account[] = [BAKERY, FLOWERS]) {
  const onRename = vi.fn<(id: string, name: string) => Promise<void>>(async () => {});
  const onRemove = vi.fn<(id: string) => void>();
  const view = (now: readonly Account[]) => (
    <AccountList accounts={now} onRename={onRename} onRemove={onRemove} onEmptied={() => {}} />
  );
  const shown = show(view(accounts));
  const field = controlOf(shown.getAllByLabelText('Name of the account')[0]!, HTMLInputElement);
  return { ...shown, field, onRename, onRemove, change: (now: readonly Account[]) => shown.rerender(view(now)) };
}

describe('a name', () => {
  test('is read with whose key it is', () => {
    expect(descriptionOf(showAccounts().field)).toContain('Site 2001 · Key ending in cdEF');
  });

  test('is changed when its field is left, and then shown as it was stored', async () => {
    const { field, onRename, change } = showAccounts();
    fireEvent.input(field, { target: { value: ' New  name ' } });
    fireEvent.change(field, { target: { value: ' New  name ' } });
    expect(onRename.mock.calls).toEqual([['test-2001', ' New  name ']]);
    expect(field.value).toBe(' New  name ');
    change([{ ...BAKERY, name: 'New name' }, FLOWERS]);
    await waitFor(() => expect(field.value).toBe('New name'));
  });

  test('that is being typed stays when the accounts are drawn anew', () => {
    const { field, change } = showAccounts();
    fireEvent.input(field, { target: { value: 'Half a na' } });
    change([BAKERY]);
    expect(field.value).toBe('Half a na');
  });

  test('that is as long as can be says that no more is taken, until it is shorter', () => {
    const { field, container } = showAccounts();
    const said = () => container.querySelector('[role="status"]')?.textContent;
    expect(field.maxLength).toBe(60);
    fireEvent.input(field, { target: { value: 'x'.repeat(59) } });
    expect(said()).toBe('');
    fireEvent.input(field, { target: { value: 'x'.repeat(60) } });
    expect(said()).toBe('At most 60 characters; the rest is left out.');
    fireEvent.input(field, { target: { value: 'Bakery' } });
    expect(said()).toBe('');
  });
});

describe('an account', () => {
  test('is removed after a question that quotes its name, and is not in the way of what comes of it', () => {
    const { getByLabelText, getByRole, onRemove } = showAccounts();
    fireEvent.click(getByLabelText('Remove Bakery'));
    const question = controlOf(getByRole('dialog'), HTMLDialogElement);
    expect(question.textContent).toContain('Remove “Bakery” and its key from this browser?');
    expect(onRemove).not.toHaveBeenCalled();
    const yes = [...question.querySelectorAll('button')].find(({ textContent }) => textContent === 'Remove');
    expect(yes?.className).toContain('danger');
    fireEvent.click(yes!);
    expect(onRemove.mock.calls).toEqual([['test-2001']]);
    expect(question.open).toBe(false);
  });

  test('without a name is called by the end of its key', () => {
    expect(showAccounts().getByLabelText('Remove Account ending in wxYZ')).toBeTruthy();
  });
});
