import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../utils/links/ledger/database.ts';
import { readLedger } from '../../../utils/links/ledger/read-ledger.ts';
import { SEED } from '../seed.ts';
import type { LinkRecord } from '../../../utils/links/link.ts';
import { NOW, record } from './entries.ts';

let books = 0;

async function openBook(values: readonly unknown[]) {
  books += 1;
  const open = openDatabase(`read-all-${books}`);
  const transaction = (await open()).transaction('links', 'readwrite');
  await Promise.all([...values.map((value) => transaction.store.put(value as never)), transaction.done]);
  return readLedger(open);
}

async function gather(chunks: AsyncIterable<LinkRecord[]>): Promise<LinkRecord[]> {
  const all: LinkRecord[] = [];
  for await (const chunk of chunks) all.push(...chunk);
  return all;
}

test('all links come once, the oldest first, whatever their times and the chunks', async () => {
  const times = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(times, fc.integer({ min: 1, max: 7 }), async (hours, size) => {
      const records = hours.map((hour, at) => record(at, { createdAt: NOW - hour }));
      const reader = await openBook(records);
      const read = await gather(reader.readAll(size));
      expect(new Set(read.map(({ id }) => id))).toEqual(new Set(records.map(({ id }) => id)));
      expect(read).toHaveLength(records.length);
      expect(read.map(({ createdAt }) => createdAt)).toEqual(hours.map((hour) => NOW - hour).toSorted((a, b) => a - b));
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('what cannot be read is left out, counted, and listed as it lies there', async () => {
  const newer = { ...record(1), version: 99 };
  const damaged = { id: 'damaged', createdAt: 'yesterday' };
  const reader = await openBook([record(0), newer, damaged, record(2)]);
  const read = await gather(reader.readAll(1));
  expect(read.map(({ id }) => id)).toEqual([record(2).id, record(0).id]);
  expect(await reader.count()).toBe(4);
  expect(new Set(await reader.listUnreadable())).toEqual(new Set([newer, damaged]));
});
