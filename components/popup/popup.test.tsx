import { signal } from '@preact/signals';
import { fireEvent } from '@testing-library/preact';
import { h } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { controlOf, show } from '../../tests/component/show.tsx';
import { draftSchema } from '../../utils/draft/draft-schema.ts';
import { newDraft } from '../../utils/draft/draft.ts';
import { EMPTY_FORM, type LinkForm, type LinkFormState } from '../../utils/surfaces/link-form.ts';
import { Popup } from './popup.tsx';

const ACCOUNT = {
  id: 'test-2001',
  environment: 'test',
  name: 'Bakery',
  siteId: '1',
  merchantId: '1',
  keyEnding: 'cdEF',
  addedAt: 1,
} as const;
const LIVE = { ...ACCOUNT, id: 'live-9001', environment: 'live', name: '' } as const;
const DRAFT = newDraft({ intentId: 'intent-1', accountId: 'test-2001', orderId: 'PL-1', currency: 'EUR' });
const LOADING: LinkFormState = { ...EMPTY_FORM, accounts: [ACCOUNT] };

function showPopup(changes: Partial<LinkFormState>) {
  const state = signal<LinkFormState>({ ...LOADING, ...changes });
  const form: LinkForm = {
    state,
    open: vi.fn<LinkForm['open']>(),
    type: vi.fn<LinkForm['type']>(),
    choose: vi.fn<LinkForm['choose']>(),
    chooseAccount: vi.fn<LinkForm['chooseAccount']>(),
    loadGateways: vi.fn<LinkForm['loadGateways']>(),
    submit: vi.fn<LinkForm['submit']>(),
    copy: vi.fn<LinkForm['copy']>(),
    startNew: vi.fn<LinkForm['startNew']>(),
    showLink: vi.fn<LinkForm['showLink']>(),
    allowAccess: vi.fn<() => Promise<void>>(),
    think: vi.fn<LinkForm['think']>(),
  };
  const onOpenPage = vi.fn<(page: string) => void>();
  return {
    ...show(<Popup form={form} pointer={{ point: () => {} }} onOpenPage={onOpenPage} />),
    form,
    state,
    onOpenPage,
  };
}

describe('test or live', () => {
  test.each([
    [ACCOUNT, 'Test'],
    [LIVE, 'Live'],
  ])('is said at the head', (account, word) => {
    const { container } = showPopup({
      phase: 'editing',
      accounts: [account],
      draft: { ...DRAFT, accountId: account.id },
    });
    expect(container.querySelector('header')?.textContent).toContain(word);
  });

  test('is said in the chooser too, also of an account without a name', () => {
    const { getByLabelText, form } = showPopup({ phase: 'editing', accounts: [ACCOUNT, LIVE], draft: DRAFT });
    const chooser = controlOf(getByLabelText('Account'), HTMLSelectElement);
    expect([...chooser.options].map(({ text }) => text)).toEqual(['Bakery · Test', 'Account ending in cdEF · Live']);
    fireEvent.change(chooser, { target: { value: LIVE.id } });
    expect(form.chooseAccount).toHaveBeenCalledWith(LIVE.id);
  });
});

describe('the popup', () => {
  test('asks for a key first where there is none', async () => {
    const { findByText, onOpenPage } = showPopup({ phase: 'no-account', accounts: [], draft: DRAFT });
    fireEvent.click(await findByText('Enter API key'));
    expect(onOpenPage).toHaveBeenCalledWith('welcome');
  });

  test('that could not be opened says why, rather than nothing', () => {
    const { getByRole } = showPopup({
      phase: 'editing',
      accounts: [],
      draft: null,
      failure: { code: 'storage_failed' },
    });
    expect(getByRole('alert').textContent).not.toBe('');
  });

  test('says that it is checking, and offers no second try', async () => {
    const { findByRole, queryByText, container } = showPopup({ phase: 'checking', draft: DRAFT });
    expect((await findByRole('status')).textContent).toContain('No second link is made.');
    expect([queryByText('Create link'), container.querySelector('form')]).toEqual([null, null]);
  });

  test('follows its form', async () => {
    const { state, findByText } = showPopup({ phase: 'editing', draft: DRAFT });
    state.value = { ...state.value, money: { minor: 4_995, currency: 'EUR' } };
    expect(await findByText('Create link for €49.95')).toBeTruthy();
  });
});

describe('things that look like elements', () => {
  const fakes: unknown[] = [
    { __html: '<b>x</b>' },
    { type: 'script', props: { children: 'window.__xss=1' }, key: null, ref: null, constructor: undefined },
    { ...h('b', null, 'x') },
    ['<b>x</b>'],
    { toString: () => '<b>x</b>' },
  ];

  test('cannot come in by a message: a field is a text', () => {
    for (const fake of fakes) {
      const draft: unknown = { ...DRAFT, fields: { ...DRAFT.fields, description: fake } };
      expect(draftSchema.safeParse(draft).success).toBe(false);
    }
  });

  test('written as JSON are shown as the text that they are', () => {
    for (const fake of fakes) {
      const text = JSON.stringify(fake);
      const draft = { ...DRAFT, fields: { ...DRAFT.fields, description: text } };
      const { getByLabelText, container, unmount } = showPopup({ phase: 'editing', draft });
      expect(controlOf(getByLabelText('Description'), HTMLInputElement).value).toBe(text);
      expect(container.querySelectorAll('script, b')).toHaveLength(0);
      unmount();
    }
  });
});
