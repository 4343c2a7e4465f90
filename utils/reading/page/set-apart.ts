import type { PageLine, Piece } from './page-line.ts';

/**
 * Elements that are displayed otherwise stand for themselves: blocks, what floats or is placed, items of a grid. Boxes in a
 * line, such as `inline-block`, stand in it like a word.
 */
const IN_LINE = /^(?:inline|contents|none|ruby)/;

/** Whether one of two pieces is in an element without the other, and that element is no part of a line. */
export function isSetApart({ frame: { dom }, block }: PageLine, { element: a }: Piece, { element: b }: Piece): boolean {
  if (a === b) return false;
  const ancestors = (from: Element): Element[] => {
    const found: Element[] = [];
    for (let at: Element | null = from; at !== null && at !== block; at = dom.parent(at)) found.push(at);
    return found;
  };
  const [ofA, ofB] = [ancestors(a), ancestors(b)];
  const isApart = (element: Element): boolean => !IN_LINE.test(dom.style(element).display);
  return ofA.some((one) => !ofB.includes(one) && isApart(one)) || ofB.some((one) => !ofA.includes(one) && isApart(one));
}
