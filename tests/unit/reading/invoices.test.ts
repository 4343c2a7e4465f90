// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../../utils/reading/page/take-snapshot.ts';
import { readSnapshot } from '../../../utils/reading/read-snapshot.ts';
import type { PageSnapshot } from '../../../utils/reading/snapshot.ts';

type Truth = { amount?: string | null; acceptable_amounts?: (string | null)[] };

const FOLDER = join(import.meta.dirname, '../../invoices');
/** Hostile pages hide and turn digits by styles, which this document has not: they are read in a browser. */
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html') && !name.startsWith('hostile-'))
  .map((name) => name.replace('.html', ''));

function look(name: string): PageSnapshot {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return takeSnapshot(page, { url: `https://example.org/${name}`, sees: () => 'shown' });
}

/** Without any layout only structure and document order are left: less is read, but nothing wrong may be sure. */
describe.each(names)('%s without a layout', (name) => {
  const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Truth;
  const snapshot = look(name);
  const { fields } = readSnapshot(snapshot);

  test('has no wrong amount that is sure', () => {
    const right = [...(truth.acceptable_amounts ?? []), truth.amount].map((one) => (one == null ? null : Number(one)));
    const { value, certainty } = fields.amount;
    if (certainty === 'exact') expect(right).toContain(Number(value));
  });

  test('says where each value was read', () => {
    for (const field of Object.values(fields)) expect(field.evidence.length > 0).toBe(field.value !== null);
  });

  test('comes home unchanged', () => {
    expect(structuredClone(snapshot)).toEqual(snapshot);
  });
});
