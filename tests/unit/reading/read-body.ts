import { takeSnapshot, type SnapshotOptions } from '../../../utils/reading/page/take-snapshot.ts';
import { readSnapshot } from '../../../utils/reading/read-snapshot.ts';
import type { FieldReading, Reading } from '../../../utils/reading/reading.ts';
import type { PageSnapshot } from '../../../utils/reading/snapshot.ts';

/** The snapshot of a body that is on no screen, in English. */
export function look(
  body: string,
  { title = '', ...options }: Partial<SnapshotOptions> & { title?: string } = {},
): PageSnapshot {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return takeSnapshot(page, { url: 'https://example.org/', sees: () => 'shown', ...options });
}

export function read(body: string, options: Parameters<typeof look>[1] = {}): Reading {
  return readSnapshot(look(body, options));
}

/** "12.00 likely", "null unsure 1 1.000": value, certainty, alternatives. */
export function show({ value, certainty, alternatives }: FieldReading<string>): string {
  return [value ?? 'null', certainty, ...alternatives.map((one) => one.value)].join(' ');
}

export function amountOf(body: string): string {
  return show(read(body).fields.amount);
}
