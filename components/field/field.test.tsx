import { expect, test } from 'vitest';
import type { Origin } from '../../utils/draft/draft.ts';
import { descriptionOf, show } from '../../tests/component/show.tsx';
import { XSS_VECTORS } from '../../tests/component/xss-vectors.ts';
import { Field } from './field.tsx';

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

test('a value that was read says where', () => {
  const { getByLabelText } = show(
    <Field id="amount" label="Amount" origin={read('€ 12,00')}>
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
  expect(descriptionOf(getByLabelText('Amount'))).toBe('From the page: Total € 12,00');
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
  expect(container.querySelectorAll('script, img, svg, iframe, a, style, link, base, meta, [onload]')).toHaveLength(0);
  expect(window).not.toHaveProperty('__xss');
});
