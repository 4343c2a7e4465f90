import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type { Account } from '../../../utils/accounts/account.ts';
import type { Draft } from '../../../utils/draft/draft.ts';
import type { Order } from '../../../utils/draft/order.ts';
import type { Transaction } from '../../../utils/multisafepay/transaction.ts';
import type { LinkView } from '../../../utils/links/link-view.ts';
import { contract, type MessageName, type Request, type Response } from '../../../utils/messages/contract.ts';
import type { Gateway } from '../../../utils/multisafepay/client.ts';

/** Every property path of everything that a message can hold. */
function pathsOf(schema: z.ZodMiniType): string[] {
  const paths: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name !== 'properties') walk(child, path);
      else
        for (const [property, inner] of Object.entries(child as object)) {
          paths.push(`${path}${property}`);
          walk(inner, `${path}${property}.`);
        }
    }
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any' }), '');
  return paths;
}

const NAMES = Object.keys(contract) as MessageName[];

describe.each(NAMES)('%s', (name) => {
  test('has no place for a key', () => {
    const { request, response } = contract[name];
    const suspicious = [...pathsOf(request), ...pathsOf(response)].filter((path) =>
      /key|secret|token|passw|credential|auth/i.test(path),
    );
    expect(suspicious.filter((path) => !path.endsWith('keyEnding'))).toEqual([]);
  });

  test('has no place for things of no name or bound', () => {
    const { request, response } = contract[name];
    for (const schema of [request, response]) {
      const text = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
      expect(text).not.toMatch(/"(?:items|additionalProperties)":\{\}(?!,"maxItems")/);
    }
  });

  test('says who may send it and who answers, and nobody sends it to themselves', () => {
    const { from, to } = contract[name];
    expect(from.length * to.length).toBeGreaterThan(0);
    expect(from.filter((context) => (to as readonly string[]).includes(context))).toEqual([]);
  });
});

test('only the four last characters of a key have a place', () => {
  const { response } = contract['account.list'];
  const account = {
    id: 'a',
    environment: 'test',
    name: '',
    siteId: null,
    merchantId: null,
    keyEnding: 'abcd',
    addedAt: 1,
  };
  expect(response.safeParse([account]).success).toBe(true);
  expect(response.safeParse([{ ...account, keyEnding: 'abcde' }]).success).toBe(false);
});

test('a key can be entered from the pages that take one, and by no message', () => {
  expect(contract['account.connect']).toMatchObject({ from: ['options', 'welcome'], to: ['background'] });
  expect(contract['account.connect'].request.safeParse({ key: 'x' }).success).toBe(false);
  expect(contract['account.connect'].request.safeParse(null).success).toBe(true);
});

test('what messages carry is what the domain means', () => {
  type DeepReadonly<Value> = { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };
  type Same<One, Other> =
    DeepReadonly<One> extends DeepReadonly<Other>
      ? DeepReadonly<Other> extends DeepReadonly<One>
        ? true
        : false
      : false;
  expectTypeOf<Same<Request<'draft.save'>['draft'], Draft>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Request<'link.create'>['order'], Order>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Response<'link.create'>, LinkView>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Response<'link.similar'>['links'][number], LinkView>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Response<'transaction.list'>['transactions'][number], Transaction>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Response<'account.list'>[number], Account>>().toEqualTypeOf<true>();
  expectTypeOf<Same<Response<'gateway.list'>[number], Gateway>>().toEqualTypeOf<true>();
  expectTypeOf<Request<'link.create'>['draft']>().toExtend<Draft>();
});
