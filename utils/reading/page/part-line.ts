import type { LineLook } from '../looks.ts';
import { SEAM } from '../snapshot.ts';
import { firstBox, lastBox, type Rectangle } from './seams.ts';
import type { PageLine, Piece } from './page-line.ts';

/** Elements that are displayed otherwise stand for themselves: blocks, what floats or is placed, items of a grid. */
const IN_LINE = /^(?:inline|contents|none|ruby)/;
/** Of the height of a text: wider gaps beside it are between columns, between words, and between two numbers. */
const [COLUMN_GAP, WORD_GAP, NUMBER_GAP] = [0.7, 0.15, 0.4];
/** Nobody writes these together; where a font was replaced by a wider one, words touch. */
const WORDS = /^(?:\p{Ll} [\p{Lu}\p{Nd}]|\p{Nd} \p{Ll}{2})/u;

type Gap = 'none' | 'word' | 'column' | 'row';

/**
 * Where a line ends for a person though the mark-up says that it goes on: the starts of its pieces that a style sheet has
 * laid out as blocks, in other rows or as columns; and of those that are words of the same row. Two such pieces, mostly a
 * label and its value, stay one line.
 */
export function findParts(line: PageLine): Pick<LineLook, 'parts' | 'words'> {
  const starts: Record<Gap, number[]> = { none: [], word: [], column: [], row: [] };
  const edges: Edges[] = [];
  let before: Piece | undefined;
  for (const after of line.frame.dom.view === null ? [] : line.pieces) {
    const gap = before !== undefined && isSetApart(line, before, after) ? gapBetween(line, before, after) : 'none';
    starts[gap].push(after.start);
    addEdges(edges, line, after, gap === 'row' || gap === 'column');
    before = after;
  }
  const { row, column, word } = starts;
  const parts = [...row, ...column];
  return parts.length > 1 && !meet(edges) ? { parts, words: word } : { parts: [], words: [] };
}

/** Whether one of two pieces is in an element without the other, and that element is no part of a line. */
function isSetApart({ frame: { dom }, block }: PageLine, { element: a }: Piece, { element: b }: Piece): boolean {
  if (a === b) return false;
  const way = (from: Element): Element[] => {
    const found: Element[] = [];
    for (let at: Element | null = from; at !== null && at !== block; at = dom.parent(at)) found.push(at);
    return found;
  };
  const [toA, toB] = [way(a), way(b)];
  const isApart = (element: Element): boolean => !IN_LINE.test(dom.style(element).display);
  return toA.some((one) => !toB.includes(one) && isApart(one)) || toB.some((one) => !toA.includes(one) && isApart(one));
}

function gapBetween({ frame, text }: PageLine, before: Piece, after: Piece): Gap {
  const [a, b] = [lastBox(frame, before), firstBox(frame, after)];
  if (a === undefined || b === undefined || a.height === 0 || b.height === 0) return 'none';
  const height = Math.min(a.height, b.height);
  if (!isInRow(a, b)) return 'row';
  const gap = (b.left - a.right) / height;
  if (Math.max(gap, (a.left - b.right) / height) > COLUMN_GAP) return 'column';
  // Digits as far apart as words are groups of them; farther, they may be two numbers, which is another question.
  if (text[after.start - 1] === SEAM) return gap > WORD_GAP && gap <= NUMBER_GAP ? 'word' : 'none';
  return gap > WORD_GAP || WORDS.test(`${before.text.slice(-1)} ${after.text.slice(0, 2)}`) ? 'word' : 'none';
}

function isInRow(a: Rectangle, b: Rectangle): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= Math.min(a.height, b.height) * 0.2;
}

/** Where a part that is a number, or ends or begins with one, ends and begins. */
type Edges = { first: Rectangle | undefined; last: Rectangle | undefined };

function addEdges(edges: Edges[], { frame }: PageLine, piece: Piece, isNew: boolean): void {
  const first = /^[\p{N}.,]/u.test(piece.text) ? firstBox(frame, piece) : undefined;
  const last = /[\p{N}.,]$/u.test(piece.text) ? lastBox(frame, piece) : undefined;
  const part = edges.at(-1);
  if (isNew || part === undefined) edges.push({ first, last });
  else part.last = last;
}

/** Whether parts of a line meet in the middle of a number, though others stand between them: then they are no parts. */
function meet(edges: readonly Edges[]): boolean {
  return edges.some(({ last }) =>
    edges.some(({ first }) => {
      if (last === undefined || first === undefined || !isInRow(last, first)) return false;
      return Math.abs(first.left - last.right) < first.height * NUMBER_GAP;
    }),
  );
}
