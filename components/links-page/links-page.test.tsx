import { act, fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { show } from '../../tests/component/show.tsx';
import { NOW, record } from '../../tests/unit/list/entries.ts';
import { openList } from '../../tests/unit/surfaces/open-list.ts';
import { ok } from '../../utils/errors/result.ts';
import { LinksPage } from './links-page.tsx';

type Opened = ReturnType<typeof openList>;

async function showPage(opened: Opened) {
  await opened.list.open();
  await opened.list.read();
  return { ...show(<LinksPage list={opened.list} />), ...opened };
}

describe('the page', () => {
  test('says that there is nothing yet', async () => {
    const { getByText } = await showPage(openList(0));
    expect(getByText('No links yet. Make the first one from the toolbar button.')).toBeTruthy();
  });

  test('searches while a person types, and says what it found', async () => {
    const { getByLabelText, getByText, container } = await showPage(openList(40));
    fireEvent.input(getByLabelText('Search'), { target: { value: '10,37' } });
    expect(getByText('Found: 1 of 40')).toBeTruthy();
    expect(container.querySelectorAll('tbody tr')).toHaveLength(1);
    fireEvent.input(getByLabelText('Search'), { target: { value: 'nothing like it' } });
    expect(getByText('Nothing found. Use fewer words, or clear the filters.')).toBeTruthy();
    fireEvent.click(getByText('Clear filters'));
    expect(getByText('Links: 40')).toBeTruthy();
    expect(document.activeElement).toBe(getByLabelText('Search'));
  });

  test('comes to the search by a slash, and from there down into the list', async () => {
    const { getByLabelText, container } = await showPage(openList(3));
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(getByLabelText('Search'));
    fireEvent.keyDown(getByLabelText('Search'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(container.querySelector('tbody tr'));
  });

  test('goes from the search into the list by Enter, and takes the link where it is the only one', async () => {
    const { getByLabelText, copied, container } = await showPage(openList(3));
    const search = getByLabelText('Search');
    fireEvent.input(search, { target: { value: record(1).order.orderId } });
    fireEvent.keyDown(search, { key: 'Enter' });
    await waitFor(() => expect(copied).toEqual([record(1).paymentUrl]));
    expect(document.activeElement).toBe(container.querySelector('tbody tr'));
    search.focus();
    fireEvent.input(search, { target: { value: '' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(document.activeElement?.tagName).toBe('TR');
    expect(copied).toHaveLength(1);
  });

  test('shows the details of a row that is clicked', async () => {
    const { container, findByRole } = await showPage(openList(3));
    fireEvent.click(container.querySelectorAll('tbody tr td')[1]!);
    expect((await findByRole('complementary')).textContent).toContain('customer0@example.org');
  });

  test('gives the focus back to the row when details are closed', async () => {
    const { container, findByRole, getByText } = await showPage(openList(3));
    const row = container.querySelectorAll<HTMLElement>('tbody tr')[1]!;
    row.focus();
    fireEvent.keyDown(row, { key: ' ' });
    await findByRole('complementary');
    getByText('Close').focus();
    fireEvent.click(getByText('Close'));
    await waitFor(() => expect(container.querySelector('aside')).toBeNull());
    expect(document.activeElement).toBe(row);
  });

  test('moves the focus to the details when a button in them is needed no more', async () => {
    const opened = openList(3);
    const { container, findByRole, getByText } = await showPage(opened);
    fireEvent.keyDown(container.querySelector('tbody tr')!, { key: ' ' });
    const details = await findByRole('complementary');
    getByText('Replace').focus();
    const replaced = record(0, { replacedBy: 'another', remote: { status: 'cancelled', checkedAt: 1, opened: true } });
    opened.book.records.set(replaced.id, replaced);
    await act(() => opened.list.take([replaced.id]));
    expect(details.textContent).toContain('Replaced');
    expect(document.activeElement).toBe(details.querySelector('h2'));
  });

  test('warns where a copied link cannot be paid any more', async () => {
    const opened = openList(3);
    const paid = record(0, { remote: { status: 'completed', checkedAt: 1, opened: true } });
    opened.book.records.set(paid.id, paid);
    const { container, getAllByRole } = await showPage(opened);
    fireEvent.keyDown(container.querySelector('tbody tr')!, { key: 'Enter' });
    const said = 'Copied. Mind the status of this link: Paid.';
    await waitFor(() => expect(getAllByRole('status').map(({ textContent }) => textContent)).toContain(said));
  });

  test('copies by Enter, and says so aloud', async () => {
    const { container, copied, getAllByRole } = await showPage(openList(3));
    fireEvent.keyDown(container.querySelector('tbody tr')!, { key: 'Enter' });
    await waitFor(() => expect(getAllByRole('status').map(({ textContent }) => textContent)).toContain('Copied'));
    expect(copied).toEqual([record(0).paymentUrl]);
  });

  test('opens details beside the list, with a code on request', async () => {
    const { container, findByRole, findByText } = await showPage(openList(3));
    fireEvent.keyDown(container.querySelector('tbody tr')!, { key: ' ' });
    const details = await findByRole('complementary');
    expect(details.textContent).toContain('customer0@example.org');
    fireEvent.click(await findByText('QR code'));
    expect((await findByRole('dialog')).querySelector('svg path')?.getAttribute('d')).toMatch(/^M/);
  });

  test('adds nothing up before everything is read', async () => {
    const { list } = openList(100);
    await list.open();
    const { container } = show(<LinksPage list={list} />);
    expect(container.textContent).toContain('60 links read so far');
    expect(container.textContent).not.toContain('Asked for');
    await act(() => list.read());
    expect(container.textContent).toContain('Asked for');
  });

  test('names accounts that are not connected', async () => {
    const opened = openList(0);
    opened.book.records.set('x', record(0, { accountId: 'live-77' }));
    expect((await showPage(opened)).container.querySelector('tbody')?.textContent).toContain(
      'Account not connected (live-77)',
    );
  });
});

describe('what is wrong is said', () => {
  test('when the book cannot be opened, with a way to try again', async () => {
    const opened = openList(2);
    opened.book.isShut = true;
    const { getByRole, getByText, container } = await showPage(opened);
    expect(getByRole('alert').textContent).toContain('Nothing was deleted.');
    opened.book.isShut = false;
    fireEvent.click(getByText('Try again'));
    await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(2));
  });

  test('when records cannot be read, with a way to save them', async () => {
    const opened = openList(2);
    opened.book.unreadable.push({ version: 99 });
    const { getByText, files } = await showPage(opened);
    expect(getByText(/^Records that can’t be read: 1\./)).toBeTruthy();
    fireEvent.click(getByText('Save them as a file'));
    await waitFor(() => expect(files).toHaveLength(1));
  });

  test.each([
    ['key_rejected', 'does not accept the key of Bakery'],
    ['host_access_missing', 'does not let this add-on reach MultiSafepay'],
    ['server_failed', 'can’t be reached for Bakery'],
  ])('when an account has trouble: %s', async (trouble, text) => {
    const watch = { accountId: 'test-2001', pausedUntil: NOW + 60_000, trouble };
    const { container } = await showPage(openList(1, { 'watch.list': ok([watch]) }));
    expect(container.textContent).toContain(text);
  });
});

describe('files', () => {
  test('are made and taken back in one dialog', async () => {
    const { getByText, findByRole, findByText, files } = await showPage(openList(3));
    fireEvent.click(getByText('Export and backup'));
    const dialog = await findByRole('dialog');
    expect(dialog.textContent).toContain('The 3 links that the list shows now');
    const [sheet, , backup] = [...dialog.querySelectorAll('section')];
    fireEvent.click(sheet!.querySelector('button')!);
    fireEvent.click(backup!.querySelector('button')!);
    await waitFor(() => expect(files.map(({ type }) => type)).toEqual(['text/csv;charset=utf-8', 'application/json']));
    const field = dialog.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(field, 'files', { value: [new File(['nonsense'], 'x.json')] });
    fireEvent.change(field);
    expect(await findByText(/^This file is not a backup/)).toBeTruthy();
  });
});
