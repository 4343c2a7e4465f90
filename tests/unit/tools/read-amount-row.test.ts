import { expect, test } from 'vitest';
import { parseJsonLines, parseRows } from '../../tools/read/json-lines.ts';
import { readAmountText } from '../../tools/read/read-amount-row.ts';

test('an amount is told as a decimal with its currency and how sure it is', () => {
  expect(readAmountText({ text: '€ 1.487,50' })).toMatchObject({
    amount: '1487.50',
    currency: 'EUR',
    certainty: 'exact',
    alternatives: [],
  });
});

test('a text with two readings has no amount, but both of them', () => {
  const { amount, certainty, alternatives } = readAmountText({ text: '€ 1.234' });
  expect({ amount, certainty, alternatives: alternatives.toSorted() }).toEqual({
    amount: null,
    certainty: 'unsure',
    alternatives: ['1.234', '1234'],
  });
});

test('the language of the text settles it', () => {
  expect(readAmountText({ text: '€ 1.234', lang: 'Dutch' }).amount).toBe('1234');
});

test('a text that is refused says why', () => {
  expect(readAmountText({ text: 'thank you' })).toMatchObject({ amount: null, refused: 'amount_missing' });
});

test('one end of a range is not taken', () => {
  expect(readAmountText({ text: '€ 10,00 – € 20,00' }).amount).toBeNull();
});

test('lines that are no objects are told by their number', () => {
  expect(parseJsonLines('{"text":"a"}\n\nnot json\n[1]\n{"text":"b"}')).toEqual([
    { row: { text: 'a' } },
    { broken: 3 },
    { broken: 4 },
    { row: { text: 'b' } },
  ]);
  expect(() => parseRows('{}\nnull', 'rows.jsonl')).toThrow('rows.jsonl, line 2');
});

test('a currency that has been withdrawn is named, since the text names it', () => {
  expect(readAmountText({ text: '230 лв.' })).toMatchObject({ amount: '230', currency: 'BGN', certainty: 'likely' });
});
