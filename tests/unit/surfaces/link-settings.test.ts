import { expect, test } from 'vitest';
import { fail, ok, type Result } from '../../../utils/errors/result.ts';
import type { Send } from '../../../utils/messages/send.ts';
import { createLinkSettings } from '../../../utils/surfaces/link-settings.ts';

const SETTINGS = { hideNames: false, keepMonths: null, similarDays: 7 };

function openSettings(written: Result<null>) {
  const sent: unknown[] = [];
  const send = (async (name: string, request: unknown) => {
    if (name === 'settings.read') return ok(SETTINGS);
    sent.push(request);
    return written;
  }) as Send;
  return { settings: createLinkSettings(send), sent };
}

test('a change is stored whole, and said to be', async () => {
  const { settings, sent } = openSettings(ok(null));
  await settings.open();
  await settings.change({ hideNames: true });
  expect(sent).toEqual([{ ...SETTINGS, hideNames: true }]);
  expect(settings.state.value).toEqual({ settings: { ...SETTINGS, hideNames: true }, saved: true, failure: null });
});

test('a change that could not be stored is taken back on the screen', async () => {
  const { settings } = openSettings(fail('storage_failed'));
  await settings.open();
  await settings.change({ keepMonths: 12 });
  expect(settings.state.value).toEqual({ settings: SETTINGS, saved: false, failure: { code: 'storage_failed' } });
});

test('nothing is changed before it is known', async () => {
  const { settings, sent } = openSettings(ok(null));
  await settings.change({ keepMonths: 12 });
  expect(sent).toEqual([]);
});
