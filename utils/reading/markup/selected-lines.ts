import type { PageSelection } from '../looks.ts';
import { piecesOf, type MarkupLine, type MarkupPiece } from './markup-line.ts';
import type { Note } from './notes.ts';

/** The first and the last line that the person's selection touches; null where nothing is selected. */
export function findSelected(
  lines: readonly MarkupLine[],
  selection: PageSelection | null,
): readonly [first: number, last: number] | null {
  if (selection === null) return null;
  const [start, end] = [orderOf(selection.start), orderOf(selection.end)];
  const isTouched = (line: MarkupLine): boolean =>
    line.document === selection.document && piecesOf(line).some((piece) => touches(start, end, piece));
  const first = lines.findIndex(isTouched);
  return first < 0 ? null : [first, lines.findLastIndex(isTouched)];
}

/** A selection that ends right before a text, or begins right after it, does not touch it. */
function touches(start: readonly number[], end: readonly number[], { note, run, from, to }: MarkupPiece): boolean {
  const path = pathOf(note);
  const isField = run.gap < 0;
  const own = isField ? path : [...path, run.gap * 2];
  return isField
    ? compare(start, own) <= 0 && compare(end, own) >= 0
    : compare(start, [...own, to]) < 0 && compare(end, [...own, from]) > 0;
}

/** Such that places in a document are in the order of these lists: gaps are even, the elements between them odd. */
function orderOf(place: readonly number[]): number[] {
  const [gap = 0, offset = 0] = place.slice(-2);
  return [...place.slice(0, -2).map((index) => index * 2 + 1), gap * 2, offset];
}

function pathOf(note: Note): number[] {
  const path: number[] = [];
  for (let at = note; at.parent !== null; at = at.parent) path.push(at.index * 2 + 1);
  return path.toReversed();
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
