import { StorageUnreadable } from '../../../utils/errors/storage-unreadable.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../../utils/errors/result.ts';
import { contract, type MessageName } from '../../../utils/messages/contract.ts';
import { createRouter, type Handlers } from '../../../utils/messages/router.ts';
import type { Sender } from '../../../utils/messages/sender.ts';
import { SEED } from '../seed.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const OWN = { id: 'abcdefghijklmnopabcdefghijklmnop', origin: ORIGIN };
const from = (page: string): Sender => ({ id: OWN.id, origin: ORIGIN, url: `${ORIGIN}/${page}.html` });
const HOSTILE: Sender = { id: OWN.id, origin: 'https://evil.example', url: 'https://evil.example/', frameId: 0 };
const SILENCE = Symbol('no answer');

type Handler = (request: unknown) => Promise<unknown>;

/** The background's router, where every message is handled by the same function. */
function openRouter(handler: Handler = async () => ok(null)) {
  const requests: unknown[] = [];
  const bugs: unknown[] = [];
  const handle: Handler = (request) => {
    requests.push(request);
    return handler(request);
  };
  const handlers = Object.fromEntries(Object.keys(contract).map((name) => [name, handle]));
  const router = createRouter('background', handlers as unknown as Handlers<'background'>, OWN, (bug) =>
    bugs.push(bug),
  );
  const ask = (message: unknown, sender: Sender): Promise<unknown> =>
    new Promise((resolve) => {
      if (router(message, sender, resolve) === undefined) resolve(SILENCE);
    });
  return { ask, requests, bugs };
}

const CLOSE = { name: 'draft.close', request: { tabId: 1 } };

describe('a message', () => {
  test('is answered where its sender is allowed', async () => {
    const { ask, requests } = openRouter();
    expect(await ask(CLOSE, from('popup'))).toEqual({ ok: true, value: null });
    expect(requests).toEqual([{ tabId: 1 }]);
  });

  test('is forbidden to every other sender, before anything is read or done', async () => {
    const { ask, requests } = openRouter();
    for (const sender of [HOSTILE, from('links'), from('options'), { ...from('popup'), frameId: 2 }, {}]) {
      expect(await ask(CLOSE, sender)).toEqual({ ok: false, error: { code: 'forbidden' } });
      expect(await ask({ name: 'draft.close', request: 'nonsense' }, sender)).toMatchObject({
        error: { code: 'forbidden' },
      });
    }
    expect(requests).toEqual([]);
  });

  test('of any name is forbidden to a page’s content script', async () => {
    const { ask, requests } = openRouter();
    for (const name of Object.keys(contract) as MessageName[]) {
      const answer = await ask({ name, request: null }, HOSTILE);
      expect([SILENCE, 'forbidden']).toContain(
        answer === SILENCE ? SILENCE : (answer as { error: { code: string } }).error.code,
      );
    }
    expect(requests).toEqual([]);
  });

  test('that cannot be read is refused by its code, and not handled', async () => {
    const { ask, requests } = openRouter();
    for (const request of [undefined, null, {}, { tabId: 'x' }, { tabId: {} }, []]) {
      expect(await ask({ ...CLOSE, request }, from('popup'))).toEqual({
        ok: false,
        error: { code: 'message_unreadable' },
      });
    }
    expect(requests).toEqual([]);
  });

  test('that is not in the contract, or not for this context, meets silence', async () => {
    const { ask, requests } = openRouter();
    for (const name of ['nobody', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await ask({ name, request: null }, from('popup')), name).toBe(SILENCE);
    }
    for (const message of [null, undefined, 7, 'draft.close', [], {}, { name: 7 }, { request: {} }]) {
      expect(await ask(message, from('popup'))).toBe(SILENCE);
    }
    expect(requests).toEqual([]);
  });

  test('loses fields that the contract does not know, on the way in and out', async () => {
    const account = {
      id: 'a',
      environment: 'test',
      name: '',
      siteId: null,
      merchantId: null,
      keyEnding: 'abcd',
      addedAt: 1,
    };
    const { ask, requests } = openRouter(async () => ok([{ ...account, key: 'SECRET' }]));
    await ask({ ...CLOSE, request: { tabId: 1, extra: 'x', ['__proto__']: { admin: true } } }, from('popup'));
    expect(requests).toEqual([{ tabId: 1 }]);
    expect(await ask({ name: 'account.list', request: null }, from('options'))).toEqual({ ok: true, value: [account] });
  });

  test('whose handler has a bug is answered as such, and the bug is reported, not told', async () => {
    const bug = new Error('SECRET');
    const throwing: Handler[] = [
      async () => {
        throw bug;
      },
      () => {
        throw bug;
      },
    ];
    for (const handler of throwing) {
      const { ask, bugs } = openRouter(handler);
      expect(await ask(CLOSE, from('popup'))).toEqual({ ok: false, error: { code: 'internal' } });
      expect(bugs).toEqual([bug]);
    }
  });

  test.each([
    ['the storage', new StorageUnreadable('Invalid JSON'), 'StorageUnreadable'],
    ['the database', new DOMException('SECRET', 'UnknownError'), 'UnknownError'],
  ])('for which %s cannot be read is answered by that, and is no bug', async (_what, error, detail) => {
    const { ask, bugs } = openRouter(async () => {
      throw error;
    });
    expect(await ask(CLOSE, from('popup'))).toEqual(fail('storage_unreadable', { detail }));
    expect(bugs).toEqual([]);
  });

  test('whose handler answers something else than promised is a bug as well', async () => {
    const { ask, bugs } = openRouter(async () => ok({ secret: 'SECRET' }));
    expect(await ask({ name: 'account.list', request: null }, from('options'))).toEqual({
      ok: false,
      error: { code: 'internal' },
    });
    expect(bugs).toHaveLength(1);
  });

  test('keeps its failure', async () => {
    const failure = { ok: false, error: { code: 'order_id_taken', details: { orderId: 'A', linkId: 'b' } } };
    const { ask } = openRouter(async () => failure);
    expect(await ask(CLOSE, from('popup'))).toEqual(failure);
  });
});

const ownKeys = () => Object.getOwnPropertyNames(Object.prototype).toSorted().join();

describe('the decoder', () => {
  const names = fc.oneof(fc.constantFrom(...Object.keys(contract), '__proto__', 'constructor'), fc.string());
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const message = fc.oneof(
    anything,
    fc.record({ name: names, request: fc.oneof(anything, fc.jsonValue()) }),
    fc.record({
      name: names,
      request: fc.dictionary(fc.constantFrom('tabId', 'draft', 'order', 'id', '__proto__', 'constructor'), anything),
    }),
  );
  test('takes ten thousand random messages without a throw, a bug or a trace (S10)', { timeout: 30_000 }, async () => {
    const { ask, bugs } = openRouter(async () => ({ ok: false, error: { code: 'internal' } }));
    const before = ownKeys();
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(from('popup'), from('options'), HOSTILE), async (sent, sender) => {
        const answer = await ask(sent, sender);
        if (answer !== SILENCE) expect(answer).toMatchObject({ ok: false, error: { code: expect.any(String) } });
      }),
      { seed: SEED, numRuns: 10_000 },
    );
    expect(bugs).toEqual([]);
    expect(ownKeys()).toBe(before);
  });

  test('takes cycles, endless texts and deep nests', async () => {
    const { ask, requests } = openRouter();
    const cycle: Record<string, unknown> = { tabId: 1 };
    cycle['draft'] = cycle;
    const deep = JSON.parse('{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000)) as unknown;
    const long = 'x'.repeat(5_000_000);
    for (const draft of [cycle, deep, long, { intentId: long, accountId: long, fields: { amount: long } }]) {
      const answer = await ask({ name: 'draft.save', request: { tabId: 1, draft } }, from('popup'));
      expect(answer).toEqual({ ok: false, error: { code: 'message_unreadable' } });
    }
    expect(await ask({ name: long, request: null }, from('popup'))).toBe(SILENCE);
    expect(requests).toEqual([]);
  });
});
