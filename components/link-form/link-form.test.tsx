import { fireEvent } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { controlOf, descriptionOf, show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { newDraft, type Draft } from '../../utils/draft/draft.ts';
import type { Problems } from '../../utils/draft/check-draft.ts';
import { EMPTY_FORM, type LinkFormState } from '../../utils/surfaces/link-form.ts';
import { views } from '../later/later-views.ts';
import { LinkForm } from './link-form.tsx';

beforeAll(async () => void (await views));

const DRAFT = newDraft({ intentId: 'intent-1', accountId: 'test-2001', orderId: 'PL-1', currency: 'EUR' });
const OTHER: LinkFormState['similar'][number] = {
  id: 'other',
  accountId: 'test-2001',
  environment: 'test',
  order: { orderId: 'A-1', amount: { minor: 1, currency: 'EUR' }, description: 'Six loaves' },
  createdAt: 1,
  paymentUrl: null,
  expiresAt: null,
  failure: null,
  status: 'active',
};
const STATE: LinkFormState = { ...EMPTY_FORM, phase: 'editing', draft: DRAFT };

function showForm(state: Partial<LinkFormState> = {}, draft: Draft = DRAFT, problems: Problems = {}) {
  const events = {
    onType: vi.fn<(field: string, text: string) => void>(),
    onChoose: vi.fn<(field: string, text: string) => void>(),
    onForgetSite: vi.fn<() => void>(),
    onSubmit: vi.fn<() => void>(),
    onOpenMore: vi.fn<() => void>(),
    onStartOver: vi.fn<() => void>(),
    onCopyTaken: vi.fn<(id: string) => void>(),
    onAllowAccess: vi.fn<() => void>(),
    onOpenSettings: vi.fn<() => void>(),
    onThink: vi.fn<(thought: string, id?: string) => void>(),
  };
  const form = (changes: Partial<LinkFormState>) => (
    <LinkForm state={{ ...STATE, ...changes, problems }} draft={draft} problems={problems} {...events} />
  );
  const shown = show(form(state));
  return { ...shown, events, change: (changes: Partial<LinkFormState>) => shown.rerender(form(changes)) };
}

describe('the button', () => {
  test.each([
    [null, 'Create link'],
    [{ minor: 4_995, currency: 'EUR' }, 'Create link for €49.95'],
    [{ minor: 1_234, currency: 'JPY' }, 'Create link for ¥1,234'],
    [{ minor: 1_234, currency: 'KWD' }, 'Create link for KWD\u00a01.234'],
    [{ minor: 1_234_500, currency: 'HUF' }, 'Create link for HUF\u00a012,345.00'],
  ] as const)('names the amount: %j', (money, text) => {
    const { getByRole } = showForm({ money });
    expect(getByRole('button', { name: text })).toBeTruthy();
  });

  test('rests while a link is being made, and the fields with it', () => {
    const { getByText, container } = showForm({ phase: 'creating' });
    expect(controlOf(getByText('Creating…'), HTMLButtonElement).disabled).toBe(true);
    expect(container.querySelector('fieldset')?.disabled).toBe(true);
    expect(container.querySelector('form')?.getAttribute('aria-busy')).toBe('true');
  });

  test('is not there while there is a link for the same thing; Enter still asks which is meant', () => {
    const { container, events } = showForm({ similar: [OTHER] });
    const submit = container.querySelector<HTMLElement>('[type=submit]');
    expect(submit?.closest('[hidden]')).not.toBeNull();
    const form = container.querySelector('form');
    if (form !== null) fireEvent.submit(form);
    expect(events.onSubmit).toHaveBeenCalledOnce();
  });

  test('hands its focus on to the buttons that stand in for it', () => {
    const { container, change } = showForm();
    container.querySelector<HTMLElement>('[type=submit]')?.focus();
    change({ similar: [OTHER] });
    expect(document.activeElement?.textContent).toBe('Copy that link');
  });

  test('is what Enter presses', () => {
    const { container, events } = showForm();
    const form = container.querySelector('form');
    if (form !== null) fireEvent.submit(form);
    expect(events.onSubmit).toHaveBeenCalledOnce();
    expect(container.querySelectorAll('[type=submit]')).toHaveLength(1);
  });
});

describe('a problem', () => {
  test('is announced with its field, which gets the focus', () => {
    const { getByLabelText, getAllByRole } = showForm({ stopped: 1 }, DRAFT, {
      description: { code: 'description_missing' },
    });
    const field = getByLabelText('Description');
    expect(descriptionOf(field)).toBe('Say what is paid for: your customer sees it.');
    expect(getAllByRole('alert')).toHaveLength(1);
    expect(document.activeElement).toBe(field);
  });

  test('under More opens More', () => {
    const { container } = showForm({ stopped: 1 }, DRAFT, { customerEmail: { code: 'email_invalid' } });
    expect(container.querySelector('details')?.open).toBe(true);
  });
});

describe('an attempt that failed', () => {
  test('is announced with what the API said, small and as text', () => {
    const failure = { code: 'order_refused', details: { apiCode: 1010, apiInfo: '<b>Ongeldig</b>' } };
    const { getByRole } = showForm({ failure });
    expect(getByRole('alert').textContent).toContain('MultiSafepay does not accept this order.');
    expect(getByRole('alert').textContent).toContain('1010 · <b>Ongeldig</b>');
    expect(getByRole('alert').querySelector('b')).toBeNull();
  });

  test('over a taken order id gives two ways out', () => {
    const failure = {
      code: 'order_id_taken',
      details: { orderId: 'A', linkId: 'old', status: 'active', nextOrderId: 'A-2' },
    };
    const { getByText, events } = showForm({ failure });
    fireEvent.click(getByText('Copy that link'));
    fireEvent.click(getByText('Make another as A-2'));
    expect(events.onCopyTaken.mock.calls).toEqual([['old']]);
    expect(events.onThink.mock.calls).toEqual([['useOrderId', 'A-2']]);
  });
});

test('what is typed is told, field by field', () => {
  const { getByLabelText, events } = showForm();
  for (const label of ['Amount', 'Description', 'Order id', 'Customer name', 'Notification address']) {
    fireEvent.input(getByLabelText(label), { target: { value: 'x' } });
  }
  const fields = events.onType.mock.calls.map(([field]) => field);
  expect(fields).toEqual(['amount', 'description', 'orderId', 'customerName', 'notificationUrl']);
});

test.each(XSS_VECTORS)('what a page filled in stays a value: %s', (text) => {
  const fields = { ...DRAFT.fields, description: text, customerName: text, currency: text };
  const { getByLabelText, container } = showForm(
    {},
    { ...DRAFT, fields, choices: { amount: [{ text }], currency: [{ text }] } },
  );
  expect(controlOf(getByLabelText('Customer name'), HTMLInputElement).value).toBe(text);
  expect(container.querySelectorAll('script, img, iframe, a, style, link, base, meta')).toHaveLength(0);
  expect(window).not.toHaveProperty('__xss');
});

test('amounts to choose from get the focus where nothing was chosen', () => {
  const choices = { amount: [{ text: '12,00' }, { text: '15,00' }], currency: [] };
  const problems = { amount: { code: 'amount_unchosen' as const } };
  const { container } = showForm({ stopped: 1 }, { ...DRAFT, choices }, problems);
  expect(document.activeElement).toBe(container.querySelector('[role="group"] button'));
});

test('a refused key is entered again in the settings, one press away', () => {
  const { getByText, events } = showForm({ failure: { code: 'key_rejected' } });
  fireEvent.click(getByText('Settings'));
  expect(events.onOpenSettings).toHaveBeenCalledOnce();
});
