import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../../utils/multisafepay/parse-json.ts';
import { SEED } from '../seed.ts';

test('an integer that a float cannot hold stays the text that was sent', () => {
  const text = '{"id":17641234567654321, "minus":-9007199254740993, "list":[12345678901234567890]}';
  expect(parseJson(text)).toEqual({
    ok: true,
    value: { id: '17641234567654321', minus: '-9007199254740993', list: ['12345678901234567890'] },
  });
});

test('every other number is a number', () => {
  expect(parseJson('[0, -1, 1.5, 9007199254740991, 1e3]')).toEqual({
    ok: true,
    value: [0, -1, 1.5, 9_007_199_254_740_991, 1_000],
  });
});

test('any integer of an order comes through without loss', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), (number) => {
      const parsed = parseJson(`{"order_id":${number}}`);
      expect(parsed.ok && String((parsed.value as { order_id: unknown }).order_id)).toBe(String(number));
    }),
    { seed: SEED },
  );
});

test('any text is JSON or refused, and other JSON is what it always was', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const parsed = parseJson(text);
      if (!parsed.ok) expect(parsed).toEqual({ ok: false, error: { code: 'answer_unexpected' } });
      else if (!/\d{16}|e\d/i.test(text)) expect(parsed.value).toEqual(JSON.parse(text));
    }),
    { seed: SEED, numRuns: 500 },
  );
});
