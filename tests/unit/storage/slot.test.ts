import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { StorageUnreadable } from '../../../utils/errors/storage-unreadable.ts';
import { declareSlot, openSlot } from '../../../utils/storage/slot.ts';
import { openAreas } from './memory-area.ts';

const slot = declareSlot({
  key: 'settings',
  area: 'local',
  version: 2,
  schema: z.object({ name: z.string().check(z.maxLength(5)) }),
  clearedBy: 'removal',
});
const frame = (value: unknown, version = 2) => ({ version, value });

describe('a slot', () => {
  test('gives back what was written, and null before and after', async () => {
    const areas = openAreas();
    const settings = openSlot(areas, slot);
    expect(await settings.read()).toBeNull();
    expect(await settings.write({ name: 'Jan' })).toEqual({ ok: true, value: null });
    expect(await settings.read()).toEqual({ name: 'Jan' });
    expect(areas.local.items.get('settings')).toEqual(frame({ name: 'Jan' }));
    await settings.clear();
    expect(await settings.read()).toBeNull();
    expect(areas.local.items.size).toBe(0);
  });

  test('lies in its own area, under its key and suffix', async () => {
    const areas = openAreas();
    await openSlot(areas, { ...slot, area: 'session' }, ':7').write({ name: 'Jan' });
    expect([...areas.session.items.keys()]).toEqual(['settings:7']);
    expect(areas.local.items.size).toBe(0);
    expect(await openSlot(areas, { ...slot, area: 'session' }, ':8').read()).toBeNull();
  });

  test('drops fields that its schema does not know', async () => {
    const areas = openAreas();
    await areas.local.set({ settings: frame({ name: 'Jan', extra: 1 }) });
    expect(await openSlot(areas, slot).read()).toEqual({ name: 'Jan' });
  });
});

describe('a value that cannot be read', () => {
  test.each([
    ['a later version', frame({ name: 'Jan' }, 3)],
    ['an earlier version', frame({ name: 'Jan' }, 1)],
    ['the wrong type', frame({ name: 7 })],
    ['a value beyond its bounds', frame({ name: 'too long' })],
    ['no frame', { name: 'Jan' }],
    ['a text', 'damaged'],
    ['null', null],
  ])('(%s) is put aside, never overwritten and never lost', async (_what, damaged) => {
    const areas = openAreas();
    await areas.local.set({ settings: damaged });
    const settings = openSlot(areas, slot);
    expect(await settings.read()).toBeNull();
    expect([...areas.local.items]).toEqual([['aside:settings', damaged]]);
    await settings.write({ name: 'Piet' });
    expect(await settings.read()).toEqual({ name: 'Piet' });
    expect(areas.local.items.get('aside:settings')).toEqual(damaged);
  });

  test('stays where it is while there is no room to put it aside', async () => {
    const areas = openAreas();
    await areas.local.set({ settings: 'damaged' });
    areas.local.isFull = true;
    const read = await openSlot(areas, slot)
      .read()
      .catch(() => null);
    expect(read).toBeNull();
    expect(areas.local.items.get('settings')).toBe('damaged');
  });

  test('does not push out one that was put aside before', async () => {
    const areas = openAreas();
    const settings = openSlot(areas, slot);
    for (const damaged of ['first', 'second']) {
      await areas.local.set({ settings: damaged });
      await settings.read();
    }
    const kept = [...areas.local.items.values()];
    expect(kept).toContain('first');
    expect(kept).toContain('second');
  });
});

test('a full disk is a failure with a code, and what was there stays', async () => {
  const areas = openAreas();
  const settings = openSlot(areas, slot);
  await settings.write({ name: 'Jan' });
  areas.local.isFull = true;
  expect(await settings.write({ name: 'Piet' })).toMatchObject({ ok: false, error: { code: 'storage_failed' } });
  expect(await settings.read()).toEqual({ name: 'Jan' });
});

test('a failure to store never tells what was to be stored', async () => {
  const areas = openAreas();
  areas.local.isFull = true;
  const written = await openSlot(areas, slot).write({ name: 'SECRT' });
  expect(JSON.stringify(written)).not.toContain('SECRT');
});

test('a storage that the browser cannot read says so, and is not written over', async () => {
  const areas = openAreas();
  const settings = openSlot(areas, slot);
  await settings.write({ name: 'Jan' });
  const { get } = areas.local;
  areas.local.get = async () => {
    throw new Error('Invalid JSON');
  };
  await expect(settings.read()).rejects.toThrow(StorageUnreadable);
  areas.local.get = get;
  expect(await settings.read()).toEqual({ name: 'Jan' });
});
