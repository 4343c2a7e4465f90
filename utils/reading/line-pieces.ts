import type { SnapshotLine } from './snapshot.ts';

/** The texts of a line's elements, where several make it up (the first few of them); else the line's own. */
export function piecesOf({ text, pieces }: Pick<SnapshotLine, 'text' | 'pieces'>): string[] {
  if (pieces.length === 0) return [text];
  return pieces.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, pieces[at + 1])] : []));
}
