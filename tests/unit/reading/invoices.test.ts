// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FieldReading, Reading, ReadingFields } from '../../../utils/reading/reading.ts';
import { takeSnapshot } from '../../../utils/reading/page/take-snapshot.ts';
import { readSnapshot } from '../../../utils/reading/read-snapshot.ts';
import { snapshotSchema } from '../../../utils/reading/snapshot-schema.ts';
import type { PageSnapshot } from '../../../utils/reading/snapshot.ts';

type Expected = Partial<Record<keyof ReadingFields, string | null>> & {
  kind: Reading['kind'];
  certainty?: Partial<Record<keyof ReadingFields, string>>;
  alternatives?: Partial<Record<keyof ReadingFields, string[]>>;
};

const FOLDER = join(import.meta.dirname, '../../invoices');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

function look(name: string): PageSnapshot {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return takeSnapshot(page, { now: () => 0, budgetMs: 250, url: `https://example.org/${name}`, sees: () => 'shown' });
}

describe.each(names)('%s', (name) => {
  const {
    kind,
    certainty = {},
    alternatives = {},
    ...values
  } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
  const snapshot = look(name);
  const reading = readSnapshot(snapshot);
  const field = (key: string): FieldReading<string> => reading.fields[key as keyof ReadingFields];

  test('is what it is', () => {
    expect(reading.kind).toBe(kind);
  });

  test.each(Object.entries(values))('%s is %s', (key, value) => {
    expect(field(key).value).toBe(value);
    expect(field(key).evidence.length > 0).toBe(typeof value === 'string' || key === 'amount' ? value !== null : false);
  });

  test('is as sure as it should be', () => {
    for (const [key, expected] of Object.entries(certainty))
      expect([key, field(key).certainty]).toEqual([key, expected]);
    for (const [key, expected] of Object.entries(alternatives)) {
      expect(field(key).alternatives.map((one) => one.value)).toEqual(expected);
    }
  });

  test('comes home unchanged', () => {
    expect(snapshot.complete).toBe(true);
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
    expect(structuredClone(snapshot)).toEqual(snapshot);
  });
});
