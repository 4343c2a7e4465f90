import { describe, expect, expectTypeOf, test } from 'vitest';
import { ERROR_CODES, isErrorCode } from '../../../utils/errors/codes.ts';
import { failureSchema } from '../../../utils/errors/failure-schema.ts';
import { fail, ok, type Result } from '../../../utils/errors/result.ts';

test('a result is a plain value that crosses contexts as it is', () => {
  for (const result of [ok(1), fail('offline'), fail('server_failed', { status: 503 })]) {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
  }
  expect(fail('offline')).toEqual({ ok: false, error: { code: 'offline' } });
  expect('details' in fail('offline').error).toBe(false);
});

test('its type tells success and failure apart', () => {
  const result = ok(1) as Result<number, 'offline'>;
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<number>();
  else expectTypeOf(result.error.code).toEqualTypeOf<'offline'>();
});

test('codes are words, and each is there once', () => {
  expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  for (const code of ERROR_CODES) expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  for (const name of ['constructor', 'toString', '__proto__', '', 'length']) expect(isErrorCode(name)).toBe(false);
});

describe('a failure from storage or another context', () => {
  test.each([
    { code: 'offline' },
    { code: 'server_failed', details: { status: 503 } },
    { code: 'of a later version', details: { text: 'x' } },
  ])('%j is read', (failure) => {
    expect(failureSchema.parse(failure)).toEqual(failure);
  });

  test.each([
    {},
    { code: 7 },
    { code: 'x'.repeat(61) },
    { code: 'x', details: { nested: {} } },
    { code: 'x', details: [[]] },
    null,
  ])('%j is not', (failure) => {
    expect(failureSchema.safeParse(failure).success).toBe(false);
  });
});
