import { describe, expect, test } from 'vitest';
import { currencyTruth, isSameAmount, isSameName, judge, judgeAmbiguous } from '../../tools/score/verdict.ts';

const likely = (value: string | null, alternatives: string[] = []) => ({ value, certainty: 'likely', alternatives });

describe('one field', () => {
  test.each([
    ['the value', likely('12.50'), ['12.5'], 'right'],
    ['one of several values', likely('12.50'), ['12', '12.50'], 'right'],
    ['another value', likely('12.05'), ['12.5'], 'wrong'],
    ['another value, reported as exact', { value: '12.05', certainty: 'exact' }, ['12.5'], 'sure_wrong'],
    ['nothing', likely(null), ['12.5'], 'abstained'],
    ['nothing where nothing is right', likely(null), [null], 'right'],
    ['nothing where that is right too', likely(null), ['0', null], 'right'],
    ['a value where there is none', likely('12.50'), [null], 'wrong'],
  ])('%s', (_what, answer, truth, verdict) => {
    expect(judge(answer, truth, isSameAmount)).toBe(verdict);
  });
});

describe('a text with two readings', () => {
  test.each([
    ['both offered', likely(null, ['1234', '1.234']), 'right'],
    ['the right one taken', likely('1234'), 'right'],
    ['the other one taken', likely('1.234'), 'wrong'],
    ['nothing offered', likely(null), 'abstained'],
    ['only the other one offered', likely(null, ['1.234']), 'abstained'],
  ])('%s', (_what, answer, verdict) => {
    expect(judgeAmbiguous(answer, ['1234'])).toBe(verdict);
  });
});

describe('a currency', () => {
  test.each([
    ['told, and read', 'EUR', currencyTruth('EUR'), 'right'],
    ['told, and not read', null, currencyTruth('EUR'), 'abstained'],
    ['told, and read as another', 'USD', currencyTruth('EUR'), 'wrong'],
    ['not told, and not read', null, currencyTruth(null, ['USD', 'CAD']), 'right'],
    ['not told, and one of the candidates', 'CAD', currencyTruth(null, ['USD', 'CAD']), 'right'],
    ['not told, and none of the candidates', 'EUR', currencyTruth(null, ['USD', 'CAD']), 'wrong'],
    ['not told at all, and read', 'EUR', currencyTruth(null), 'wrong'],
    ['settled by an address only, and not read', null, currencyTruth('USD', [], 'symbol+country'), 'right'],
  ])('%s', (_what, value, truth, verdict) => {
    expect(judge(likely(value), truth)).toBe(verdict);
  });
});

test('amounts are compared as numbers, and never by halves', () => {
  expect(isSameAmount('12', '12.00')).toBe(true);
  expect(isSameAmount('-0', '0.00')).toBe(true);
  expect(isSameAmount('-012.50', '-12.5')).toBe(true);
  expect(isSameAmount('0.5', '0.50')).toBe(true);
  expect(isSameAmount('100', '10')).toBe(false);
  expect(isSameAmount('1.05', '1.5')).toBe(false);
  expect(isSameAmount('100', '1')).toBe(false);
  expect(isSameAmount('-5', '5')).toBe(false);
  expect(isSameAmount('a', 'a')).toBe(false);
});

test('names are compared without case, width and white space', () => {
  expect(isSameName('ACME  Corp.', 'Acme Corp.')).toBe(true);
  expect(isSameName('Acme Corp', 'Acme Corp.')).toBe(false);
});
