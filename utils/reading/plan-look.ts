import type { SnapshotLine } from './snapshot.ts';

/** The lines that must be looked at (seen or not, where they stand) before the page's texts can be read. */
export function planLook(lines: readonly Pick<SnapshotLine, 'text' | 'cell' | 'near' | 'control'>[]): number[] {
  return lines.map((_, index) => index);
}
