import { describe, expect, test } from 'vitest';
import { failedAnswer, type AnswerLine } from '../../tools/read/answer-line.ts';
import { hintsOf, markAmountRow, setOf, type AmountRow } from '../../tools/score/amount-rows.ts';
import { measureAmounts, measurePages } from '../../tools/score/measures.ts';
import { markPage } from '../../tools/score/page-rows.ts';
import { countMarks, worst, type Mark } from '../../tools/score/tally.ts';

const row = (more: Partial<AmountRow>): AmountRow => ({
  id: '1',
  source: 'somebody',
  kind: 'amount',
  text: '€ 12,50',
  amount: '12.5',
  currency: 'EUR',
  ...more,
});
const verdicts = (marks: readonly Mark[]) => marks.map(({ field, verdict }) => `${field} ${verdict}`);

describe('texts', () => {
  test.each([
    ['amount, currency told', row({})],
    ['amount, currency not told', row({ currency: null })],
    ['amount, two readings', row({ ambiguous_separator: true })],
    ['amount, hinted', row({ hint: '€', ambiguous_separator: true })],
    ['none', row({ kind: 'none', hint: 'SKU' })],
  ])('are counted under %s', (set, given) => {
    expect(setOf(given)).toBe(set);
  });

  test('are judged by amount and currency', () => {
    expect(verdicts(markAmountRow(row({})))).toEqual(['amount right', 'currency right']);
    expect(verdicts(markAmountRow(row({ amount: '125', currency: 'USD' })))).toEqual([
      'amount sure_wrong',
      'currency sure_wrong',
    ]);
  });

  test('whose mark nobody has explained are judged by their amount alone', () => {
    expect(verdicts(markAmountRow(row({ currency: null, currency_symbol: '¤' })))).toEqual(['amount right']);
    expect(verdicts(markAmountRow(row({ currency: null })))).toEqual(['amount right', 'currency sure_wrong']);
  });

  test('with a hint are read without it and with it', () => {
    const marks = markAmountRow(row({ text: '12,50', currency: null, hint: '€', currency_with_hint: 'EUR' }));
    expect(marks.map(({ set, field, verdict }) => [set, field, verdict])).toEqual([
      ['amount, hinted: without', 'amount', 'right'],
      ['amount, hinted: without', 'currency', 'right'],
      ['amount, hinted: with', 'amount', 'right'],
      ['amount, hinted: with', 'currency', 'right'],
    ]);
    expect(hintsOf(row({ hint: '8,00 €' })).currency).toBe('EUR');
    expect(hintsOf(row({ decimal_separator: ',' })).decimalSeparator).toBe(',');
    expect(hintsOf(row({ decimal_separator: '€' })).decimalSeparator).toBeUndefined();
  });

  test('that speak of a minor unit are no amount of the whole one', () => {
    const [amount] = markAmountRow(row({ kind: 'scaled', text: '197.00 EUR', amount: '197', minor_unit: true }));
    expect(amount?.verdict).toBe('sure_wrong');
  });
});

describe('pages', () => {
  const nothing = failedAnswer('a.html', '', 0);
  const answer = (more: Partial<AnswerLine>): AnswerLine => ({ ...nothing, ...more });
  const one = (truth: Parameters<typeof markPage>[2], given: AnswerLine) =>
    verdicts(markPage('set', 'us', truth, given));

  test('are judged by the fields whose truth is known', () => {
    expect(one({ amount: '12', seller_name: 'Acme' }, answer({ amount: '12.00', seller_name: 'ACME' }))).toEqual([
      'amount right',
      'seller_name right',
    ]);
  });

  test('on which nothing is to be paid may be left alone', () => {
    expect(one({ amount: '8', payable: false }, nothing)).toEqual(['amount right']);
    expect(one({ amount: '8', payable: null }, nothing)).toEqual(['amount abstained']);
  });

  test('may have further right values', () => {
    const truth = { invoice_number: '2019-01', invoice_number_alt: ['#2019-01'] };
    expect(one(truth, answer({ invoice_number: '#2019-01' }))).toEqual(['invoice_number right']);
    expect(one({ amount: '5', acceptable_amounts: ['4', null] }, answer({ amount: '4' }))).toEqual(['amount right']);
  });

  test('with a value that is not there are wrong', () => {
    expect(one({ customer_email: null }, answer({ customer_email: 'shop@example.org' }))).toEqual([
      'customer_email wrong',
    ]);
  });
});

describe('measures', () => {
  const marks = (verdict: Mark['verdict'], count: number, more: Partial<Mark> = {}): Mark[] =>
    Array.from({ length: count }, (_, index) => ({
      set: 'amount, currency told',
      source: 'us',
      field: 'amount',
      id: `${verdict}${index}`,
      verdict,
      details: {},
      ...more,
    }));
  const failed = (all: ReturnType<typeof measureAmounts>) => all.filter((one) => !one.ok).map((one) => one.name);

  test('hold as long as the figures are what was promised', () => {
    expect(failed(measureAmounts([...marks('right', 98), ...marks('abstained', 2)]))).toEqual([]);
    expect(failed(measureAmounts([...marks('right', 97), ...marks('abstained', 3)]))).toEqual([
      'texts: amount and currency right',
    ]);
    expect(failed(measureAmounts([...marks('right', 999), ...marks('sure_wrong', 1)]))).toEqual([
      'texts: wrong, reported as exact',
    ]);
    expect(failed(measureAmounts([...marks('right', 298), ...marks('wrong', 1)]))).toEqual([
      'texts: amount or currency wrong',
    ]);
  });

  test('count a text as right only where its amount and its currency are', () => {
    const both = [...marks('right', 1, { id: 'a' }), ...marks('abstained', 1, { id: 'a', field: 'currency' })];
    expect(measureAmounts(both)[0]?.figure).toBe('0.0 % (0 of 1)');
    expect(worst(['right', 'sure_wrong', 'abstained'])).toBe('sure_wrong');
  });

  test('let one page be wrong, and none that is sure', () => {
    expect(failed(measurePages('pages', [...marks('right', 19), ...marks('wrong', 1)]))).toEqual([]);
    expect(failed(measurePages('pages', [...marks('right', 38), ...marks('wrong', 2)])).length).toBe(1);
    expect(countMarks([...marks('wrong', 1), ...marks('sure_wrong', 2)])).toMatchObject({ wrong: 3, sureWrong: 2 });
  });
});
