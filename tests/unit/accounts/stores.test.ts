import { describe, expect, test } from 'vitest';
import type { Account } from '../../../utils/accounts/account.ts';
import {
  accountsSlot,
  listAccounts,
  removeAccount,
  renameAccount,
  saveAccount,
} from '../../../utils/accounts/account-store.ts';
import {
  deleteKey,
  enteredKeySlot,
  keysSlot,
  readKey,
  takeEnteredKey,
  writeKey,
} from '../../../utils/accounts/key-store.ts';
import { openSlot } from '../../../utils/storage/slot.ts';
import { openAreas } from '../storage/memory-area.ts';

const account = (id: string): Account => ({
  id,
  environment: 'test',
  name: id,
  siteId: null,
  merchantId: null,
  keyEnding: 'abcd',
  addedAt: 1,
});

describe('accounts', () => {
  test('are kept in the order in which they came', async () => {
    const slot = openSlot(openAreas(), accountsSlot);
    for (const id of ['a', 'b', 'c']) await saveAccount(slot, account(id));
    await removeAccount(slot, 'b');
    expect((await listAccounts(slot)).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test.each([
    ['  The   bakery ', 'The bakery'],
    ['', 'a'],
    ['   ', 'a'],
    ['x'.repeat(99), 'x'.repeat(60)],
    ['<b>x</b>', '<b>x</b>'],
  ])('renamed to %j are called %j', async (name, called) => {
    const slot = openSlot(openAreas(), accountsSlot);
    await saveAccount(slot, account('a'));
    expect(await renameAccount(slot, 'a', name)).toMatchObject({ ok: true });
    expect(await listAccounts(slot)).toMatchObject([{ name: called }]);
  });

  test('that nobody knows are not renamed', async () => {
    const slot = openSlot(openAreas(), accountsSlot);
    expect(await renameAccount(slot, 'a', 'b')).toEqual({ ok: false, error: { code: 'account_unknown' } });
  });

  test('that cannot be read are put aside, not started anew over', async () => {
    const areas = openAreas();
    await areas.local.set({ accounts: { version: 1, value: [{ id: 'a' }] } });
    const slot = openSlot(areas, accountsSlot);
    expect(await listAccounts(slot)).toEqual([]);
    expect(areas.local.items.has('aside:accounts')).toBe(true);
  });
});

describe('keys', () => {
  test('are found by their account, and by nothing that objects inherit', async () => {
    const slot = openSlot(openAreas(), keysSlot);
    await writeKey(slot, 'a', 'key-a');
    await writeKey(slot, 'b', 'key-b');
    expect(await readKey(slot, 'a')).toBe('key-a');
    for (const id of ['c', 'constructor', '__proto__', 'toString']) expect(await readKey(slot, id)).toBeNull();
    await deleteKey(slot, 'a');
    expect([await readKey(slot, 'a'), await readKey(slot, 'b')]).toEqual([null, 'key-b']);
  });

  test('lie in local storage, and the entered one in memory only', () => {
    expect([keysSlot.area, enteredKeySlot.area]).toEqual(['local', 'session']);
  });

  test('that were entered are taken once', async () => {
    const areas = openAreas();
    const slot = openSlot(areas, enteredKeySlot);
    await slot.write(' secret ');
    expect(await takeEnteredKey(slot)).toBe('secret');
    expect(await takeEnteredKey(slot)).toBeNull();
    expect(areas.session.items.size).toBe(0);
  });

  test('that were entered and cannot be read leave no trace in memory', async () => {
    const areas = openAreas();
    await areas.session.set({ enteredKey: { version: 1, value: 'x'.repeat(600) } });
    await takeEnteredKey(openSlot(areas, enteredKeySlot));
    expect(areas.session.items.has('enteredKey')).toBe(false);
  });
});
