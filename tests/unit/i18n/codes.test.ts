import { expect, expectTypeOf, test } from 'vitest';
import type { connectAccount } from '../../../utils/accounts/connect-account.ts';
import type { CopyResult } from '../../../utils/clipboard/copy-text.ts';
import type { DraftProblem } from '../../../utils/draft/check-draft.ts';
import { ERROR_CODES, type ErrorCode } from '../../../utils/errors/codes.ts';
import type { Fail } from '../../../utils/errors/result.ts';
import type { CreateFailure } from '../../../utils/links/making/create-link.ts';
import type { PageFailure } from '../../../utils/reading/read-page.ts';
import type { MoneyRefusal } from '../../../utils/money/money.ts';
import type { ClientFailure } from '../../../utils/multisafepay/client.ts';
import { placeholdersOf, readTexts, shippedSources } from './texts.ts';

type CodeOf<Outcome> = Outcome extends Fail<infer Code> ? Code : never;
type ConnectFailure = CodeOf<Awaited<ReturnType<typeof connectAccount>>>;

test('what any room can return has a sentence', () => {
  expectTypeOf<DraftProblem>().toExtend<ErrorCode>();
  expectTypeOf<MoneyRefusal>().toExtend<ErrorCode>();
  expectTypeOf<ClientFailure>().toExtend<ErrorCode>();
  expectTypeOf<CreateFailure>().toExtend<ErrorCode>();
  expectTypeOf<ConnectFailure>().toExtend<ErrorCode>();
  expectTypeOf<PageFailure>().toExtend<ErrorCode>();
  expectTypeOf<CodeOf<CopyResult>>().toExtend<ErrorCode>();
});

/** Every `fail('code', { details })` and `{ code: 'code', details }` in the code that ships. */
const FAILURES = shippedSources().flatMap(({ path, text }) =>
  [...text.matchAll(/(?:\bfail\(|\bcode: )'([a-z_]+)'(?:,\s*(?:details: )?\{([^}]*)\})?/g)].map(
    ([, code = '', details = '']) => ({
      path,
      code,
      details: [...details.matchAll(/(\w+)\s*(?::|,|$)/g)].map(([, name = '']) => name),
    }),
  ),
);

test('every code that is written anywhere is known', () => {
  expect(FAILURES.length).toBeGreaterThan(60);
  expect(FAILURES.filter(({ code }) => !(ERROR_CODES as readonly string[]).includes(code))).toEqual([]);
});

test('every code is given by something', () => {
  const sources = shippedSources().filter(({ path }) => path !== 'utils/errors/codes.ts');
  const given = new Set(sources.flatMap(({ text }) => [...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)));
  expect(ERROR_CODES.filter((code) => !given.has(code))).toEqual([]);
});

test('what a sentence names comes with its failure', () => {
  const texts = readTexts('en');
  const missing = FAILURES.flatMap(({ path, code, details }) =>
    placeholdersOf(texts[`error_${code}` as keyof typeof texts].message)
      .filter((name) => !details.includes(name))
      .map((name) => `${path}: ${code} without ${name}`),
  );
  expect(missing).toEqual([]);
});
