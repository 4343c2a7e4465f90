import { fireEvent } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Origin } from '../../utils/draft/draft.ts';
import { descriptionOf, show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import type { Pointer } from '../../utils/surfaces/pointer.ts';
import { PointingProvider } from '../pointing/pointing.ts';
import { sources } from './field-note.tsx';
import { Field } from './field.tsx';

beforeAll(async () => void (await sources));

const read = (text: string, source: 'label' | 'selection' = 'label'): Origin => ({
  kind: 'read',
  certainty: 'likely',
  evidence: { source, text, label: 'Total' },
});

test('a control is found by its label', () => {
  const { getByLabelText } = show(
    <Field id="amount" label="Amount">
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
  expect(getByLabelText('Amount').getAttribute('aria-invalid')).toBe('false');
});

test('a problem is announced, and read with its control', () => {
  const { getByLabelText, getByRole } = show(
    <Field id="amount" label="Amount" problem={{ code: 'amount_zero' }} origin={read('€ 0')}>
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
  const sentence = 'An amount of zero cannot be asked for. Type what is to be paid.';
  expect(getByRole('alert').textContent).toBe(sentence);
  expect(descriptionOf(getByLabelText('Amount'))).toBe(sentence);
  expect(getByLabelText('Amount').getAttribute('aria-invalid')).toBe('true');
});

describe('a value that was read says where', () => {
  const at = { source: 'label', text: '€ 12,00', label: 'total' } as const;
  test.each<[string, Origin]>([
    ['From the page: Total € 12,00', { kind: 'read', certainty: 'likely', evidence: at }],
    ['From the page, and it adds up: Total € 12,00', { kind: 'read', certainty: 'exact', evidence: at }],
    ['From the page and its data: Total € 12,00', { kind: 'read', certainty: 'exact', evidence: at, inData: true }],
    [
      "From the page's data: 12.00",
      { kind: 'read', certainty: 'likely', evidence: { source: 'json-ld', text: '12.00', label: 'price' } },
    ],
    [
      "From the page's title: Bakery",
      { kind: 'read', certainty: 'likely', evidence: { source: 'title', text: 'Bakery' } },
    ],
    ['From your selection: € 12,00', { kind: 'read', certainty: 'likely', evidence: { ...at, source: 'selection' } }],
    ['You chose: Total € 12,00', { kind: 'chosen', evidence: at }],
    ['As you chose on this site: Total € 12,00', { kind: 'read', certainty: 'likely', evidence: at, byHabit: true }],
  ])('%s', (sentence, origin) => {
    const { getByLabelText } = show(
      <Field id="amount" label="Amount" origin={origin}>
        {(attributes) => <input {...attributes} />}
      </Field>,
    );
    expect(descriptionOf(getByLabelText('Amount')).trim()).toBe(sentence);
  });

  test('with a space where the page has none', () => {
    const evidence = { source: 'label', text: 'Total due$60.00', label: 'Total due' } as const;
    const { getByLabelText } = show(
      <Field id="amount" label="Amount" origin={{ kind: 'read', certainty: 'likely', evidence }}>
        {(attributes) => <input {...attributes} />}
      </Field>,
    );
    expect(descriptionOf(getByLabelText('Amount')).trim()).toBe('From the page: Total due $60.00');
  });

  test('in one short line: from the label on, and no longer than that', () => {
    const text = `${'Thank you for your order. '.repeat(4)}Total due: € 12,00${' and much more'.repeat(20)}`;
    const evidence = { source: 'label', text, label: 'Total due' } as const;
    const { getByLabelText } = show(
      <Field id="amount" label="Amount" origin={{ kind: 'read', certainty: 'likely', evidence }}>
        {(attributes) => <input {...attributes} />}
      </Field>,
    );
    const sentence = descriptionOf(getByLabelText('Amount')).trim();
    expect(sentence).toMatch(/^From the page: Total due: € 12,00 .*…$/);
    expect(sentence.length).toBeLessThan(110);
  });
});

describe('a field points at the place on the page', () => {
  const evidence = { source: 'label', text: '€ 12,00', place: '#total' } as const;
  const field = (origin?: Origin) => (
    <Field id="amount" label="Amount" origin={origin}>
      {(attributes) => <input {...attributes} />}
    </Field>
  );
  const origin: Origin = { kind: 'read', certainty: 'likely', evidence };

  function showPointing(first?: Origin) {
    const point = vi.fn<Pointer['point']>();
    const within = (view: ComponentChild) => <PointingProvider value={{ point }}>{view}</PointingProvider>;
    const shown = show(within(field(first)));
    return { ...shown, point, change: (next?: Origin) => shown.rerender(within(field(next))) };
  }

  test('while it has the focus, or the mouse', () => {
    const { getByLabelText, point } = showPointing(origin);
    const input = getByLabelText('Amount');
    fireEvent.focusIn(input);
    fireEvent.focusOut(input);
    const box = input.parentElement;
    if (box !== null) for (const event of ['mouseEnter', 'mouseLeave'] as const) fireEvent[event](box);
    expect(point.mock.calls).toEqual([
      ['focus', evidence],
      ['focus', null],
      ['hover', evidence],
      ['hover', null],
    ]);
  });

  test('as soon as it is known, and no longer than it holds', () => {
    const { getByLabelText, point, change } = showPointing();
    fireEvent.focusIn(getByLabelText('Amount'));
    change(origin);
    change({ kind: 'typed' });
    expect(point.mock.calls).toEqual([
      ['focus', null],
      ['focus', evidence],
      ['focus', null],
    ]);
  });

  test('no more when it is taken away', async () => {
    const { getByLabelText, point, unmount } = showPointing(origin);
    fireEvent.focusIn(getByLabelText('Amount'));
    unmount();
    expect(point.mock.calls.at(-1)).toEqual(['focus', null]);
  });
});

test('a value that was typed needs no source', () => {
  const { getByLabelText, queryByRole } = show(
    <Field id="amount" label="Amount" origin={{ kind: 'typed' }}>
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
  expect(descriptionOf(getByLabelText('Amount'))).toBe('');
  expect(queryByRole('alert')).toBeNull();
});

test.each(XSS_VECTORS)('what a page says is shown as text: %s', (text) => {
  const { container, getByLabelText } = show(
    <Field id="amount" label="Amount" origin={read(text, 'selection')}>
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
  expect(descriptionOf(getByLabelText('Amount'))).toContain(text);
  expect(container.querySelectorAll('script, img, iframe, a, style, link, base, meta, [onload]')).toHaveLength(0);
  expect(window).not.toHaveProperty('__xss');
});
