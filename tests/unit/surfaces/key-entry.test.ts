import { describe, expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/errors/result.ts';
import type { Send } from '../../../utils/messages/send.ts';
import { createKeyEntry } from '../../../utils/surfaces/key-entry.ts';
import { openKeyEntry } from '../../../utils/surfaces/open-key-entry.ts';
import { openAreas } from '../storage/memory-area.ts';

const account = {
  id: 'test-1',
  environment: 'test',
  name: '',
  siteId: null,
  merchantId: null,
  keyEnding: 'cret',
  addedAt: 1,
};

function openEntry(connected: Result<unknown> = ok(account), hasAccess = true) {
  const calls: string[] = [];
  const entry = createKeyEntry({
    send: (async (name: string) => {
      calls.push(name);
      return name === 'account.list' ? ok([account]) : name === 'account.connect' ? connected : ok(null);
    }) as Send,
    requestHostAccess: async () => {
      calls.push('access');
      return hasAccess;
    },
    handOverKey: async () => {
      calls.push('hand over');
      return ok(null);
    },
  });
  return { entry, calls };
}

describe('entering a key', () => {
  test('asks for access, hands the key over, connects and shows the account', async () => {
    const { entry, calls } = openEntry();
    expect(await entry.connect('secret')).toBe(true);
    expect(calls).toEqual(['access', 'hand over', 'account.connect', 'account.list']);
    expect(entry.state.value).toMatchObject({ phase: 'idle', connected: account, accounts: [account], failure: null });
  });

  test('asks for access within the click', () => {
    const { entry, calls } = openEntry();
    void entry.connect('secret');
    expect(calls).toEqual(['access']);
    expect(entry.state.value.phase).toBe('checking');
  });

  test.each(['', '   ', '\n'])('needs a key (%j)', async (key) => {
    const { entry, calls } = openEntry();
    expect(await entry.connect(key)).toBe(false);
    expect(entry.state.value).toMatchObject({ phase: 'idle', failure: { code: 'key_missing' } });
    expect(calls).toEqual(['access']);
  });

  test('without access says so, and nothing leaves the page', async () => {
    const { entry, calls } = openEntry(ok(account), false);
    expect(await entry.connect('secret')).toBe(false);
    expect(entry.state.value.failure).toEqual({ code: 'host_access_missing' });
    expect(calls).toEqual(['access']);
  });

  test('that is refused says why and keeps the accounts', async () => {
    const { entry } = openEntry(fail('key_rejected'));
    await entry.open();
    expect(await entry.connect('secret')).toBe(false);
    expect(entry.state.value).toMatchObject({
      phase: 'idle',
      failure: { code: 'key_rejected' },
      connected: null,
      accounts: [account],
    });
  });

  test('comes to an end where the browser refuses even to ask', async () => {
    const entry = createKeyEntry({
      send: (async () => ok([])) as Send,
      requestHostAccess: () => Promise.reject(new Error('may only be called from a user input handler')),
      handOverKey: async () => ok(null),
    });
    await entry.connect('secret').catch(() => false);
    expect(entry.state.value.phase).toBe('idle');
    expect(entry.state.value.failure).not.toBeNull();
  });
});

test('a key goes through session storage, and through no message', async () => {
  const areas = openAreas();
  const messages: unknown[] = [];
  const keys = openKeyEntry({
    runtime: {
      sendMessage: async (message) => {
        messages.push(message);
        return ok(null);
      },
    },
    permissions: { request: async () => true },
    storage: areas,
  });
  await keys.connect('CanaryKey0123456789');
  expect([...areas.session.items]).toEqual([['enteredKey', { version: 1, value: 'CanaryKey0123456789' }]]);
  expect(areas.local.items.size).toBe(0);
  expect(JSON.stringify(messages)).not.toContain('Canary');
});

test('renaming and removing show the list anew, and failures', async () => {
  const { entry, calls } = openEntry();
  await entry.rename('test-1', 'Bakery');
  await entry.remove('test-1');
  expect(calls).toEqual(['account.rename', 'account.list', 'account.remove', 'account.list']);
});
