import type { Inspection, Looks, TextLine } from './looks.ts';
import type { OpenedPage } from './markup/open-page.ts';
import type { PageSnapshot, SnapshotLine } from './snapshot.ts';

/** What was found out of a page so far, as one snapshot. Lines that nobody looked at are `unlooked`, without a box. */
export function joinLooks({ texts, placeOf }: Pick<OpenedPage, 'texts' | 'placeOf'>, looks: Looks): PageSnapshot {
  const lines: SnapshotLine[] = texts.lines.map(toUnlooked);
  for (const { index, text, seen, struck, box } of looks.lines) {
    const line = lines[index];
    const place = seen === 'hidden' ? '' : placeOf(index);
    if (line !== undefined) lines[index] = { ...line, seen, struck, box, place, text: text ?? line.text };
  }
  return { ...texts, lines: taint(lines, looks.changed) };
}

/** The snapshot with what came out when some of its lines were looked at closely. */
export function joinInspection(snapshot: PageSnapshot, { tainted, covered, changed }: Inspection): PageSnapshot {
  const lines = taint(snapshot.lines, [...tainted, ...changed]);
  for (const index of covered) {
    const line = lines[index];
    if (line !== undefined) lines[index] = { ...line, covered: true };
  }
  return { ...snapshot, lines };
}

function toUnlooked(line: TextLine): SnapshotLine {
  return { ...line, seen: 'unlooked', covered: false, box: null, place: '' };
}

function taint(lines: readonly SnapshotLine[], indexes: readonly number[]): SnapshotLine[] {
  const tainted = [...lines];
  for (const index of indexes) {
    const line = tainted[index];
    if (line !== undefined && line.seen !== 'hidden') tainted[index] = { ...line, seen: 'tainted' };
  }
  return tainted;
}
