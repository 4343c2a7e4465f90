import { beforeEach, describe, expect, test, vi } from 'vitest';
import { listAccounts, renameAccount } from '../../../utils/accounts/account-store.ts';
import { connectAccount } from '../../../utils/accounts/connect-account.ts';
import { readKey } from '../../../utils/accounts/key-store.ts';
import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import { openSetting } from './setting.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

describe('a key that works', () => {
  test.each([
    ['test', SANDBOX_KEYS.bakery, '2001', '10000001'],
    ['test', SANDBOX_KEYS.flowers, '2002', '10000001'],
    ['live', SANDBOX_KEYS.live, '9001', '20000001'],
  ])('becomes an account of its own environment and site: %s %s', async (environment, key, siteId, merchantId) => {
    const { connect, ports, areas } = openSetting();
    const account = {
      id: `${environment}-${siteId}`,
      environment,
      name: `Site ${siteId}`,
      siteId,
      merchantId,
      keyEnding: key.slice(-4),
      addedAt: 1_000,
    };
    expect(await connect(key)).toEqual({ ok: true, value: account });
    expect(await listAccounts(ports.slots.accounts)).toEqual([account]);
    expect(await readKey(ports.slots.keys, account.id)).toBe(key);
    expect(areas.session.items.size).toBe(0);
  });

  test('is taken without the white space of pasting', async () => {
    const { connect, ports } = openSetting();
    expect(await connect(`\n  ${SANDBOX_KEYS.bakery}\t`)).toMatchObject({ ok: true });
    expect(await readKey(ports.slots.keys, 'test-2001')).toBe(SANDBOX_KEYS.bakery);
  });

  test('is written only after the storage was closed to pages', async () => {
    const { connect, events } = openSetting();
    await connect(SANDBOX_KEYS.bakery);
    expect(events).toEqual(['closed', 'keys', 'accounts']);
  });

  test('of a known site replaces the old one, and keeps name, place and age', async () => {
    const { connect, ports, sandbox } = openSetting();
    await connect(SANDBOX_KEYS.bakery);
    await connect(SANDBOX_KEYS.flowers);
    await renameAccount(ports.slots.accounts, 'test-2001', 'Bakery');
    const renewed = `renewed${SANDBOX_KEYS.bakery.slice(7, 36)}WXYZ`;
    for (const site of sandbox.sites) if (site.site_id === 2_001) site.key = renewed;
    const later = { ...ports, now: () => 9_000 };
    await ports.slots.enteredKey.write(renewed);
    expect(await connectAccount(later)).toMatchObject({
      ok: true,
      value: { name: 'Bakery', keyEnding: 'WXYZ', addedAt: 1_000 },
    });
    expect((await listAccounts(ports.slots.accounts)).map(({ id }) => id)).toEqual(['test-2001', 'test-2002']);
    expect(await readKey(ports.slots.keys, 'test-2001')).toBe(renewed);
  });

  test('is an account though the API will not say which site it is; nothing of the key is in its id', async () => {
    const { connect, sandbox } = openSetting();
    sandbox.faults.add({ kind: 'httpStatus', status: 404, match: { path: '/me' }, times: 'always' });
    const connected = await connect(SANDBOX_KEYS.bakery);
    expect(connected).toMatchObject({ ok: true, value: { siteId: null, merchantId: null, name: '' } });
    expect(connected.ok && connected.value.id).toMatch(/^test-[0-9a-f]{10}$/);
  });

  test('works though the other environment cannot be reached', async () => {
    const { connect, sandbox } = openSetting();
    sandbox.faults.add({ kind: 'drop', match: { host: 'api.multisafepay.com' }, times: 'always' });
    expect(await connect(SANDBOX_KEYS.bakery)).toMatchObject({ ok: true, value: { environment: 'test' } });
  });
});

describe('a key that is not proven is not stored', () => {
  const unknown = 'nobodysKey0123456789abcdefABCDEFghijklmn';
  test.each([
    ['', 'key_missing'],
    ['   ', 'key_missing'],
    ['abcd', 'key_malformed'],
    ['two words', 'key_malformed'],
    ['line\nbreak', 'key_malformed'],
    ['schlüssel-mit-umlaut', 'key_malformed'],
    ['x'.repeat(201), 'key_malformed'],
    [unknown, 'key_rejected'],
  ])('%j: %s', async (key, code) => {
    const { connect, areas } = openSetting();
    expect(await connect(key)).toMatchObject({ ok: false, error: { code } });
    expect([areas.local.items.size, areas.session.items.size]).toEqual([0, 0]);
  });

  test('where one environment refused it and the other could not be asked', async () => {
    const { connect, sandbox, areas } = openSetting();
    sandbox.faults.add({ kind: 'drop', match: { host: 'api.multisafepay.com' }, times: 'always' });
    const connected = await connect(unknown);
    expect(connected).toEqual({ ok: false, error: { code: 'key_unproven', details: { why: 'network_failed' } } });
    expect(areas.local.items.size).toBe(0);
  });

  test.each([
    { kind: 'captivePortal' },
    { kind: 'hold' },
    { kind: 'serverError' },
    { kind: 'rateLimited' },
    { kind: 'redirect' },
  ] as const)('where nobody gave a clear answer ($kind)', async (fault) => {
    const { connect, sandbox, areas } = openSetting();
    sandbox.faults.add({ ...fault, times: 'always' });
    expect(await connect(SANDBOX_KEYS.bakery)).toMatchObject({ ok: false, error: { code: 'key_unproven' } });
    expect(areas.local.items.size).toBe(0);
    expect(sandbox.evil.requests).toEqual([]);
  });

  test('where none was entered', async () => {
    const { ports } = openSetting();
    expect(await connectAccount(ports)).toEqual({ ok: false, error: { code: 'key_missing' } });
  });

  test('where the disk is full', async () => {
    const { connect, areas } = openSetting();
    areas.local.isFull = true;
    expect(await connect(SANDBOX_KEYS.bakery)).toMatchObject({ ok: false, error: { code: 'storage_failed' } });
    expect(areas.local.items.size).toBe(0);
  });
});

test('no answer holds more of a key than its last four characters', async () => {
  const keys = [
    SANDBOX_KEYS.bakery,
    SANDBOX_KEYS.live,
    'nobodysKey0123456789abcdefABCDEFghijklmn',
    'umlautü-0123456789',
  ];
  for (const key of keys) {
    const told = JSON.stringify(await openSetting().connect(key));
    for (let start = 0; start + 8 <= key.length; start += 1) expect(told).not.toContain(key.slice(start, start + 8));
  }
});

test('a key that cannot be valid is never sent', async () => {
  const { connect, sandbox } = openSetting();
  for (const key of ['', 'abcd', 'two words', 'ü'.repeat(40)]) await connect(key);
  expect(sandbox.ledger.entries).toEqual([]);
});
