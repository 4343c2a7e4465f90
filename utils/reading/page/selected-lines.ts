import type { Frame } from './frame.ts';
import { piecesOf, type PageLine } from './page-line.ts';

/** The first and the last line that the person's selection touches; null where nothing is selected. */
export function findSelected(
  lines: readonly PageLine[],
  frames: readonly Frame[],
): [first: number, last: number] | null {
  for (const frame of frames) {
    const range = frame.dom.selection();
    if (range === null) continue;
    const isTouched = (line: PageLine): boolean =>
      line.frame === frame && piecesOf(line).some(({ node }) => touches(range, node));
    const first = lines.findIndex(isTouched);
    if (first >= 0) return [first, lines.findLastIndex(isTouched)];
  }
  return null;
}

/** A range that ends right before a text, or begins right after it, does not touch it. */
function touches(range: Range, node: Node): boolean {
  if (node === range.endContainer && range.endOffset === 0) return false;
  if (node === range.startContainer && range.startOffset === (node.nodeValue ?? '').length) return false;
  return range.intersectsNode(node);
}
