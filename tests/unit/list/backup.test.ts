import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkEvent } from '../../../utils/links/ledger/link-event.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { readBackup, writeBackup, writeUnreadable } from '../../../utils/list/backup.ts';
import { SEED } from '../seed.ts';
import { NOW, record } from './entries.ts';

async function* chunks<Item>(items: readonly Item[], size: number): AsyncGenerator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

async function backupOf(links: readonly LinkRecord[], events: readonly LinkEvent[] = []): Promise<string> {
  const parts = await writeBackup({
    createdAt: NOW,
    accounts: [],
    settings: { keepMonths: 3 },
    links: chunks(links, 7),
    events: chunks(events, 3),
  });
  return parts.join('');
}

const read = (text: string) => {
  const backup = readBackup(text);
  if (backup.kind !== 'backup') throw new Error(backup.kind);
  return backup;
};

describe('a backup', () => {
  test.each([0, 1, 6, 7, 8, 450])('of %i links comes back as it was, in chunks that fit a message', async (count) => {
    const links = Array.from({ length: count }, (_, number) => record(number));
    const events = links.map(({ id }): LinkEvent => ({ linkId: id, at: NOW, kind: 'written' }));
    const { chunks: parts, refused } = read(await backupOf(links, events));
    expect(parts.flatMap((part) => part.links)).toEqual(links);
    expect(parts.flatMap((part) => part.events)).toEqual(events);
    expect(parts.every((part) => part.links.length <= 200)).toBe(true);
    expect(refused).toBe(0);
  });

  test('is JSON with a format, a version, and no place for a key', async () => {
    const file = JSON.parse(await backupOf([record()])) as object;
    expect(Object.keys(file)).toEqual(['format', 'version', 'createdAt', 'accounts', 'settings', 'links', 'events']);
    expect(file).toMatchObject({ format: 'paylink-backup', version: 1, createdAt: '2026-03-02T12:00:00.000Z' });
  });

  test('keeps each history with its link, however long', async () => {
    const links = [record(0), record(1), record(2)];
    const events = links.flatMap(({ id }) =>
      Array.from({ length: 6_000 }, (): LinkEvent => ({ linkId: id, at: NOW, kind: 'get_answered' })),
    );
    const { chunks: parts } = read(await backupOf(links, events));
    expect(parts.map((part) => [part.links.length, part.events.length])).toEqual([
      [1, 6_000],
      [1, 6_000],
      [1, 6_000],
    ]);
  });
});

describe('what cannot be restored', () => {
  test('is left out and counted, the rest is kept', async () => {
    const file = JSON.parse(await backupOf([record(0), record(1)])) as { links: unknown[] };
    file.links.push({ ...record(2), version: 99 }, { ...record(3), order: null }, null, 7);
    const { chunks: parts, refused } = read(JSON.stringify(file));
    expect(parts.flatMap(({ links }) => links)).toEqual([record(0), record(1)]);
    expect(refused).toBe(4);
  });

  test.each(['https://evil.example/pay', 'javascript:alert(1)', 'https://payv2.multisafepay.com/connect/x/'])(
    'is a link to somewhere else: %s',
    async (paymentUrl) => {
      expect(read(await backupOf([record(0, { paymentUrl })]))).toMatchObject({ chunks: [], refused: 1 });
    },
  );

  test.each([
    ['', 'no_backup'],
    ['{', 'no_backup'],
    ['[]', 'no_backup'],
    ['null', 'no_backup'],
    ['{"format":"other","version":1,"links":[],"events":[]}', 'no_backup'],
    ['{"format":"paylink-backup","version":1,"links":{},"events":[]}', 'no_backup'],
    ['{"format":"paylink-backup","version":2,"links":[],"events":[]}', 'newer'],
  ])('is no backup, or of a newer version: %s', (text, kind) => {
    expect(readBackup(text)).toEqual({ kind });
  });

  test('never throws, whatever the file holds', () => {
    const head = { format: 'paylink-backup', version: 1 };
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (links, events) => {
        expect(readBackup(JSON.stringify({ ...head, links, events }))).toMatchObject({
          kind: 'backup',
          refused: links.length,
        });
      }),
      { seed: SEED },
    );
  });
});

test('unreadable records go into a file as they lie there', () => {
  const text = writeUnreadable([{ id: 'x', version: 99, count: 5n }]);
  expect(JSON.parse(text)).toMatchObject({ records: [{ id: 'x', version: 99, count: '5' }] });
});
