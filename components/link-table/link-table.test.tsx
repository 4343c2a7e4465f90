import { act, fireEvent } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import dutch from '../../public/_locales/nl/messages.json' with { type: 'json' };
import { show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { entry, NOW, record } from '../../tests/unit/list/entries.ts';
import type { LinkRecord } from '../../utils/links/link.ts';
import { LINK_STATUSES } from '../../utils/links/link-status.ts';
import type { ListEntry, Said } from '../../utils/surfaces/link-list.ts';
import { LinkTable } from './link-table.tsx';
import { moveBy } from './move-by.ts';

function showTable(shown: readonly ListEntry[], said: Said | null = null, openId: string | null = null) {
  const [onCopy, onLook] = [vi.fn<(id: string) => void>(), vi.fn<(id: string | null) => void>()];
  const props = { now: NOW, said, openId, nameOf: () => 'Bakery', onCopy, onLook };
  const table = (entries: readonly ListEntry[]) => <LinkTable {...props} shown={entries} />;
  return { ...show(table(shown)), table, onCopy, onLook };
}

const many = Array.from({ length: 10_000 }, (_, number) => entry(number));
const rowsOf = (container: Element) => [...container.querySelectorAll<HTMLElement>('tbody tr')];
const activeOf = (container: Element) => container.querySelector<HTMLElement>('tbody tr[tabindex="0"]');
const withOrder = (order: Partial<LinkRecord['order']>, changes: Partial<LinkRecord> = {}) =>
  entry(0, { ...changes, order: { ...record().order, ...order } });

describe('a row', () => {
  test('says when, what, whose, how much and how it stands', () => {
    const made = withOrder({ amount: { minor: 1_234, currency: 'JPY' } });
    const { container } = showTable([made]);
    for (const text of ['Mar 2, 2026', made.description, '2026-000000', 'Sanne de Groot', '¥1,234', 'Open', 'Test']) {
      expect(container.querySelector('tbody')?.textContent).toContain(text);
    }
  });

  test.each(LINK_STATUSES)('has a word for %s', (status) => {
    expect(showTable([{ ...entry(), status }]).container.textContent).not.toMatch(/status_|undefined/);
  });

  test.each([
    ['English', english],
    ['Dutch', dutch],
  ])('has no word in %s for how it stands that a button has for what it does', (_language, texts) => {
    const does = ['listReplace', 'listAgain', 'listCancel', 'listErase', 'listDelete', 'replaceIt'] as const;
    const words = new Set(LINK_STATUSES.map((status) => texts[`status_${status}`].message));
    expect(does.map((key) => texts[key].message).filter((text) => words.has(text))).toEqual([]);
  });

  test('copies its own link', () => {
    const { getByText, onCopy } = showTable([entry()]);
    fireEvent.click(getByText('Copy link'));
    expect(onCopy.mock.calls).toEqual([[entry().id]]);
  });

  test('says that it was copied, or that it was not', () => {
    const said = { what: 'copied', id: entry(1).id, count: 1 } as const;
    const names = (container: Element) =>
      [...container.querySelectorAll('button')].map(({ textContent }) => textContent).filter((text) => text !== '⋯');
    expect(names(showTable([entry(0), entry(1)], said).container)).toEqual(['Copy link', 'Copied']);
    const failed = showTable([entry(0), entry(1)], { ...said, what: 'not_copied' });
    expect(failed.container.textContent).not.toContain('Copied');
  });

  test('without a link offers none, and says what went wrong', () => {
    const failure = { code: 'not_sent' };
    const { container, queryByText } = showTable([entry(0, { paymentUrl: null, state: 'rejected', failure })]);
    expect(queryByText('Copy link')).toBeNull();
    expect(container.textContent).toContain('Nothing was made');
  });

  test('is no link to click', () => {
    expect(showTable([entry()]).container.querySelectorAll('a, [href], img')).toHaveLength(0);
  });
});

describe('the keyboard', () => {
  test('moves one active row, to which Tab comes', () => {
    const { container } = showTable(many);
    const press = (key: string) => fireEvent.keyDown(activeOf(container)!, { key });
    const at = () => Number(activeOf(container)?.dataset['index']);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    expect(at()).toBe(1);
    expect(document.activeElement).toBe(activeOf(container));
    press('End');
    expect(at()).toBe(9_999);
    press('Home');
    expect(at()).toBe(0);
    expect(container.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1);
    expect(container.querySelectorAll('tbody tr[tabindex="-1"] button:not([tabindex="-1"])')).toHaveLength(0);
  });

  test('copies by Enter, and shows and hides details by Space, right, left and Escape', () => {
    const { container, onCopy, onLook } = showTable([entry(0), entry(1)], null, entry(0).id);
    const press = (key: string) => fireEvent.keyDown(activeOf(container)!, { key });
    press('Enter');
    expect(onCopy.mock.calls).toEqual([[entry(0).id]]);
    for (const key of [' ', 'ArrowLeft', 'Escape', 'ArrowRight']) press(key);
    expect(onLook.mock.calls).toEqual([[null], [null], [null], [entry(0).id]]);
  });

  test('goes on from a button in the row that was clicked', () => {
    const { container, getAllByText, onLook } = showTable([entry(0), entry(1)], null, entry(0).id);
    const button = getAllByText('Copy link')[0]!;
    button.focus();
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(onLook.mock.calls).toEqual([[null]]);
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rowsOf(container)[1]);
  });

  test('leaves a button in the row, and the browser’s own shortcuts, alone', () => {
    const { container, getByText, onCopy, onLook } = showTable([entry(0)]);
    for (const key of ['Enter', ' ']) fireEvent.keyDown(getByText('Copy link'), { key });
    fireEvent.keyDown(activeOf(container)!, { key: 'Enter', ctrlKey: true });
    expect(onCopy).not.toHaveBeenCalled();
    expect(onLook).not.toHaveBeenCalled();
  });

  test('takes open details along', () => {
    const { container, onLook } = showTable([entry(0), entry(1)], null, entry(0).id);
    fireEvent.keyDown(activeOf(container)!, { key: 'ArrowDown' });
    expect(onLook.mock.calls).toEqual([[entry(1).id]]);
  });

  test.each([
    ['one that is deleted', [0, 1, 3, 4], 2],
    ['the last, deleted', [0, 1, 2, 3], 3],
    ['one that a search leaves out with others', [0, 1], 0],
  ])('in the place of %s', async (which, left, expected) => {
    const all = [0, 1, 2, 3, 4].map((number) => entry(number));
    const { container, rerender, table } = showTable(all);
    await act(() => rowsOf(container)[which.startsWith('the last') ? 4 : 2]!.focus());
    rerender(table(left.map((number) => entry(number))));
    expect(activeOf(container)?.dataset['index']).toBe(String(expected));
  });

  test.each([
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageUp', 3, 0],
    ['Tab', 3, null],
    ['toString', 3, null],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(moveBy(key, from, 10, 5)).toBe(to);
  });
});

describe('what is drawn', () => {
  const [four, others] = [[0, 1, 2, 3].map((number) => entry(number)), [4, 5, 6, 7].map((number) => entry(number))];

  test('is used again for other links', () => {
    const { container, rerender, table } = showTable(four);
    const before = rowsOf(container);
    rerender(table(others));
    expect(rowsOf(container)).toEqual(before);
    expect(rowsOf(container).map((row) => row.dataset['orderId'])).toEqual(others.map(({ orderId }) => orderId));
  });

  test('stays with a link that is still shown', () => {
    const { container, rerender, table } = showTable(four);
    const [, second] = rowsOf(container);
    rerender(table([four[1]!, ...others]));
    expect(rowsOf(container)[0]).toBe(second);
    expect(new Set(rowsOf(container)).size).toBe(5);
  });

  test('is not used again where it has the focus: that is not on another link all of a sudden', async () => {
    const { container, rerender, table } = showTable(four);
    const focused = rowsOf(container)[1]!;
    await act(() => focused.focus());
    rerender(table(others));
    expect(focused.isConnected).toBe(false);
    expect(rowsOf(container)).toHaveLength(4);
  });
});

test('of ten thousand links only those that are seen are in the document, and it says how many there are', () => {
  const { container } = showTable(many);
  expect(rowsOf(container).length).toBeLessThan(60);
  expect(container.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('10001');
  expect(rowsOf(container)[3]?.getAttribute('aria-rowindex')).toBe('5');
});

test.each(XSS_VECTORS)('what the API and the page said is shown as text: %s', (text) => {
  const failure = { code: 'order_refused', details: { apiInfo: text } };
  const { container } = showTable([withOrder({ description: text, customerName: text }, { failure })]);
  expect(container.querySelector('tbody')?.textContent).toContain(text);
  expect(container.querySelectorAll('script, img, iframe, a, style, link, base, meta')).toHaveLength(0);
});
