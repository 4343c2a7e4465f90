import type { PageLine, Piece } from './page-line.ts';

/**
 * Elements that are displayed otherwise stand for themselves: blocks, what floats or is placed, items of a grid. Boxes in a
 * line, such as `inline-block`, stand in it like a word.
 */
const IN_LINE = /^(?:inline|contents|none|ruby)/;

/** Whether one of two pieces is in an element without the other, and that element is no part of a line. */
export function isSetApart({ frame: { dom }, block }: PageLine, { element: a }: Piece, { element: b }: Piece): boolean {
  const isApart = (own: Element, other: Element): boolean => {
    for (let at: Element | null = own; at !== null && at !== block && !dom.contains(at, other); at = dom.parent(at)) {
      if (!IN_LINE.test(dom.style(at).display)) return true;
    }
    return false;
  };
  return isApart(a, b) || isApart(b, a);
}
