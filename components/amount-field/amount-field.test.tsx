import { fireEvent } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { controlOf, descriptionOf, show } from '../../tests/component/show.tsx';
import { newDraft, type Choice, type Draft, type Evidence, type Origin } from '../../utils/draft/draft.ts';
import { sources } from '../field/field-note.tsx';
import { views } from '../later/later-views.ts';
import { AmountField } from './amount-field.tsx';

beforeAll(async () => void (await Promise.all([views, sources])));

const EMPTY = newDraft({ intentId: 'intent-1', accountId: 'test-2001', orderId: 'PL-1', currency: 'EUR' });
const at = (label: string, text: string): Evidence => ({ source: 'label', text, label, place: `#${label}` });
const choice = (text: string, label = 'total', quoted = text): Choice => ({ text, evidence: at(label, quoted) });

function showField(changes: Partial<Draft>, status = '') {
  const draft = { ...EMPTY, ...changes };
  const onChoose = vi.fn<(field: string, text: string) => void>();
  const onForgetSite = vi.fn<() => void>();
  const field = (of: Draft) => (
    <AmountField
      draft={of}
      problems={{}}
      status={status}
      onType={() => {}}
      onChoose={onChoose}
      onForgetSite={onForgetSite}
    />
  );
  const shown = show(field(draft));
  const texts = () =>
    [...shown.container.querySelectorAll('[role="group"] button')].map(({ textContent }) => textContent.trim());
  return {
    ...shown,
    onChoose,
    onForgetSite,
    texts,
    change: (next: Partial<Draft>) => shown.rerender(field({ ...draft, ...next })),
  };
}

describe('candidates', () => {
  test('say what they are called on the page, as money where the currency is known', () => {
    const amount = [choice('1234,00', 'balance due'), choice('1500,00', 'total')];
    const { texts, onChoose, getByText } = showField({ choices: { amount, currency: [] } });
    expect(texts()).toEqual(['€1,234.00 Balance due', '€1,500.00 Total']);
    fireEvent.click(getByText('€1,500.00'));
    expect(onChoose.mock.calls).toEqual([['amount', '1500,00']]);
  });

  test('of the same name are told apart by the words of the page', () => {
    const amount = [choice('12,00', 'total', '€ 12,00'), choice('21,00', 'total', '€ 21,00')];
    expect(showField({ choices: { amount, currency: [] } }).texts()).toEqual([
      '€12.00 Total € 12,00',
      '€21.00 Total € 21,00',
    ]);
  });

  test('without a currency show what is whole and what is cents; what the currency has no digits for is left out', () => {
    const choices = { amount: [choice('1234'), choice('1.234', 'subtotal')], currency: [choice('USD'), choice('KWD')] };
    const { texts, change } = showField({ choices, fields: { ...EMPTY.fields, currency: '' } });
    expect(texts()).toEqual(['1,234.00 Total', '1.234 Subtotal', 'USD US Dollar', 'KWD Kuwaiti Dinar']);
    change({ fields: EMPTY.fields });
    expect(texts()).toEqual(['€1,234.00 Total']);
  });

  test('are at most six, and the rest is one press away', () => {
    const amount = Array.from({ length: 9 }, (_, index) => choice(`${index + 1},00`, `total ${index + 1}`));
    const { texts, getByText } = showField({ choices: { amount, currency: [] } });
    expect(texts()).toHaveLength(6);
    fireEvent.click(getByText('4 more'));
    expect(texts()).toHaveLength(9);
  });

  test('go when the field is filled', () => {
    const choices = { amount: [choice('12,00')], currency: [] };
    expect(showField({ choices, fields: { ...EMPTY.fields, amount: '5' } }).texts()).toEqual([]);
  });
});

describe('by keyboard', () => {
  const choices = { amount: [choice('12,00', 'a'), choice('21,00', 'b')], currency: [] };
  const focused = () => document.activeElement?.textContent ?? '';

  test('the first candidate is one key away from the field, and the field from it', () => {
    const { getByLabelText } = showField({ choices });
    const amount = getByLabelText('Amount');
    fireEvent.keyDown(amount, { key: 'ArrowDown' });
    expect(focused()).toContain('12.00');
    for (const [key, lands] of [
      ['ArrowDown', '21.00'],
      ['ArrowDown', '21.00'],
      ['ArrowUp', '12.00'],
    ] as const) {
      fireEvent.keyDown(document.activeElement ?? amount, { key });
      expect(focused()).toContain(lands);
    }
    fireEvent.keyDown(document.activeElement ?? amount, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(amount);
  });

  test('a key that means something else in the field is left to it', () => {
    const { getByLabelText } = showField({});
    const amount = controlOf(getByLabelText('Amount'), HTMLInputElement);
    amount.focus();
    expect(fireEvent.keyDown(amount, { key: 'ArrowDown' })).toBe(true);
    expect(fireEvent.keyDown(amount, { key: '1' })).toBe(true);
    expect(document.activeElement).toBe(amount);
  });

  test('is announced', () => {
    const { getByRole } = showField({ choices });
    expect(getByRole('status').textContent).toBe(
      'Which amount is to be paid? Press the down arrow in the field, then Enter',
    );
  });
});

test.each(['paid', 'receipt', 'credit-note', 'quote', 'list'] as const)(
  'on a page that asks for nothing (%s) it is said',
  (kind) => {
    const page = { url: 'https://shop.example/', title: '', kind };
    const { getByRole } = showField({ choices: { amount: [choice('12,00')], currency: [] }, page });
    expect(getByRole('group').getAttribute('aria-label')).toBe('Ask for this amount all the same?');
  },
);

describe('the source of the currency', () => {
  test('is not told beside an amount that the person chose, or that is not there', () => {
    const evidence = { source: 'label', text: 'Te betalen: € 318,50', label: 'te betalen' } as const;
    const currency: Origin = { kind: 'read', certainty: 'likely', evidence };
    const chosen: Origin = { kind: 'chosen', evidence: { ...evidence, text: 'Te betalen € 381,50' } };
    const fields = { ...EMPTY.fields, amount: '381,50' };
    expect(showField({ fields, origins: { amount: chosen, currency } }).container.textContent).not.toContain('318');
    expect(showField({ origins: { currency } }).container.textContent).not.toContain('318');
  });

  const read = (evidence: Evidence): Origin => ({ kind: 'read', certainty: 'likely', evidence });
  const fields = { ...EMPTY.fields, amount: '12,00' };

  test('is that of the amount where both stand together', () => {
    const origins = { amount: read(at('total', '€ 12,00')), currency: read(at('total', '€ 12,00')) };
    const { getByLabelText, container } = showField({ fields, origins });
    expect(descriptionOf(getByLabelText('Currency'))).toBe(descriptionOf(getByLabelText('Amount')));
    expect(container.textContent?.match(/From the page/g)).toHaveLength(1);
  });

  test('goes without saying where the data of the page holds both', () => {
    const amount = { ...read(at('total', '$12.00')), inData: true };
    const origins = { amount, currency: read({ source: 'json-ld', text: 'USD' }) };
    const { container } = showField({ fields, origins });
    expect(container.textContent?.match(/From the page/g)).toHaveLength(1);
  });

  test('is its own where it stands elsewhere', () => {
    const origins = {
      amount: read(at('total', '12,00')),
      currency: read({ source: 'page', text: 'All prices in EUR' }),
    };
    const { getByLabelText } = showField({ fields, origins });
    expect(descriptionOf(getByLabelText('Currency'))).toBe('EUR From the page: All prices in EUR');
  });

  test('that was learnt can be forgotten at once', () => {
    const currency = { ...read(at('total', '$ 12.00')), byHabit: true };
    const { getByText, onForgetSite } = showField({ fields, origins: { amount: { kind: 'typed' }, currency } });
    fireEvent.click(getByText('Forget'));
    expect(onForgetSite).toHaveBeenCalledOnce();
  });
});
