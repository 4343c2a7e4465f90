import { expect, test } from 'vitest';
import { answerOf, failedAnswer } from '../../tools/read/answer-line.ts';
import { noReading, type Reading, type ReadingFields } from '../../../utils/reading/reading.ts';

const FIELDS: ReadingFields = {
  amount: { value: '12.50', certainty: 'exact', evidence: [], alternatives: [] },
  currency: {
    ...noReading(),
    alternatives: [
      { value: 'USD', evidence: [] },
      { value: 'CAD', evidence: [] },
    ],
  },
  number: { value: '2026-014', certainty: 'likely', evidence: [], alternatives: [] },
  issueDate: noReading(),
  dueDate: { value: '2026-03-16', certainty: 'likely', evidence: [], alternatives: [] },
  sellerName: noReading(),
  customerName: noReading(),
  customerEmail: noReading(),
  paymentReference: noReading(),
  iban: noReading(),
  description: noReading(),
};
const READING: Reading = { kind: 'invoice', page: { url: '', title: '', language: null }, fields: FIELDS };

test('a reading becomes a line under other names, with what unsure fields may be', () => {
  expect(answerOf('a.html', READING, 12.4)).toMatchObject({
    file: 'a.html',
    kind: 'invoice',
    amount: '12.50',
    currency: null,
    invoice_number: '2026-014',
    due_date: '2026-03-16',
    customer_email: null,
    certainty: { amount: 'exact', currency: 'unsure', invoice_number: 'likely' },
    alternatives: { currency: ['USD', 'CAD'] },
    ms: 12,
  });
});

test('an unsure value is never told as the value', () => {
  const unsure = { ...FIELDS, amount: { ...FIELDS.amount, certainty: 'unsure' as const } };
  expect(answerOf('a.html', { ...READING, fields: unsure }, 0).amount).toBeNull();
});

test('a page that was not read has every name, all null, and a reason', () => {
  const line = failedAnswer('a.html', 'page_slow', 1_500);
  expect(Object.keys(line).toSorted()).toEqual([...Object.keys(answerOf('a.html', READING, 0)), 'error'].toSorted());
  expect(line).toMatchObject({ amount: null, kind: null, certainty: { amount: 'unsure' }, error: 'page_slow' });
});
