import type { LineLook } from '../looks.ts';
import { SEAM } from '../snapshot.ts';
import { boxesIn, type PageLine, type Piece } from './page-line.ts';
import { NUMBER_GAP, type Rectangle } from './seams.ts';
import { isSetApart } from './set-apart.ts';

/** Of the height of a text: wider gaps beside it are between columns, and between words. */
const [COLUMN_GAP, WORD_GAP] = [0.7, 0.15];
/** Of the lesser height: less of it in common is another row. */
const SAME_ROW = 0.2;
/** Of the height: letters of one number are as large and stand as high. */
const UNEVEN = 0.2;
/** A line of more parts is a list of numbers, and nobody's total. */
const MOST_PARTS = 1_000;
/** Nobody writes these together; where a font was replaced by a wider one, words touch. */
const WORDS = /^(?:\p{Ll} [\p{Lu}\p{Nd}]|\p{Nd} \p{Ll}{2})/u;
/** A sign, a bracket, a currency: in a column of its own they still belong to the number in their row. */
const BEFORE_NUMBER = /^[\s\p{Sc}+(−–-]+$/u;
const AFTER_NUMBER = /^[\s)−–-]+$/;

type Gap = 'none' | 'word' | 'column' | 'row';

/**
 * Where a line ends for a person though the mark-up says that it goes on: the starts of its pieces that a style sheet has
 * laid out as blocks, in other rows or as columns; and of those that are words of the same row. A line with one such place
 * stays whole: it is mostly a label and its value. Pieces without a box are no part of what they stand between.
 * Null without measuring, where no two of three pieces are set apart.
 */
export function findParts(line: PageLine): Pick<LineLook, 'parts' | 'words'> | null {
  const { frame, pieces } = line;
  const isApart = (piece: Piece, at: number): boolean => isSetApart(line, pieces[at - 1] ?? piece, piece);
  if (pieces.length < 3 || frame.dom.view === null || !pieces.some(isApart)) return null;
  const parts: number[] = [];
  const words: number[] = [];
  const edges: Edges[] = [];
  let part: Edges = [];
  let unseen: number | null = null;
  let before: readonly [piece: Piece, last: Rectangle] | undefined;
  for (const piece of pieces) {
    const boxes = boxesIn(frame, piece, 0, piece.raw.trimEnd().length);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (first === undefined || last === undefined || first.height === 0) {
      unseen ??= piece.start;
      continue;
    }
    const gap = before === undefined ? 'none' : gapBetween(line, before, piece, first);
    const isPart = gap === 'row' || gap === 'column';
    if (isPart) parts.push(...(unseen === null ? [] : [unseen]), piece.start);
    if (gap === 'word') words.push(piece.start);
    if (before === undefined || isPart) {
      part = [STARTS_IN_NUMBER.test(piece.text) ? first : undefined];
      edges.push(part);
    }
    part[1] = ENDS_IN_NUMBER.test(piece.text) ? last : undefined;
    unseen = null;
    before = [piece, last];
  }
  return parts.length > 1 && !meet(edges) ? { parts, words } : { parts: [], words: [] };
}

function gapBetween(line: PageLine, [before, a]: readonly [Piece, Rectangle], after: Piece, b: Rectangle): Gap {
  if (!isSetApart(line, before, after)) return 'none';
  const height = Math.min(a.height, b.height);
  if (!isInRow(a, b)) return 'row';
  const gap = (b.left - a.right) / height;
  if (gap > COLUMN_GAP || b.right <= a.left) return isOfNumber(before, after) ? 'word' : 'column';
  // Digits as far apart as words are groups of them; farther, or of another size, they are for another look.
  if (line.text[after.start - 1] === SEAM) return gap > WORD_GAP && gap <= NUMBER_GAP && isEven(a, b) ? 'word' : 'none';
  return gap > WORD_GAP || WORDS.test(`${before.text.slice(-1)} ${after.text.slice(0, 2)}`) ? 'word' : 'none';
}

function isOfNumber(before: Piece, after: Piece): boolean {
  return (
    (BEFORE_NUMBER.test(before.text) && /^\P{L}/u.test(after.text)) ||
    (/[\p{Nd})]$/u.test(before.text) && AFTER_NUMBER.test(after.text))
  );
}

function isInRow(a: Rectangle, b: Rectangle): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= Math.min(a.height, b.height) * SAME_ROW;
}

function isEven(a: Rectangle, b: Rectangle): boolean {
  return Math.abs(a.top - b.top) + Math.abs(a.bottom - b.bottom) < a.height * UNEVEN;
}

/** Where a part of a line begins and ends, if with what may be in a number. */
type Edges = [first?: Rectangle | undefined, last?: Rectangle | undefined];

const [STARTS_IN_NUMBER, ENDS_IN_NUMBER] = [/^[\p{N}.,'’)]/u, /[\p{N}.,'’(−–-]$/u];

/** Whether parts of a line meet in the middle of a number, though others stand between them: then they are no parts. */
function meet(edges: readonly Edges[]): boolean {
  if (edges.length > MOST_PARTS) return true;
  return edges.some(([, last], at) =>
    edges.some(([first], other) => {
      if (last === undefined || first === undefined || at === other || !isInRow(last, first)) return false;
      return Math.abs(first.left - last.right) < first.height * COLUMN_GAP;
    }),
  );
}
