import { isShown, type Line, type PageText } from '../page-text.ts';
import type { Box } from '../snapshot.ts';

type Placed = Line & { readonly box: Box };

/** Where the lines of a page stand to each other, as a person sees it. Lists are nearest first. */
export type Layout = {
  /** Lines of the same visual row, right of a line. */
  readonly right: (line: Line) => Line[];
  /** Lines of the same visual column, close under a line. */
  readonly below: (line: Line) => Line[];
  /** Lines of the same visual column, close above a line. */
  readonly above: (line: Line) => Line[];
};

const MOST = 6;
const EDGE_PX = 10;
/** So much more of its height. */
const MORE_OF_ROW = 0.25;

/** Sorts the lines that have a place, once; each look-up then touches only the lines near it. */
export function layOut(page: PageText): Layout {
  const placed = page.lines.filter(isPlaced).toSorted((a, b) => a.box[1] - b.box[1]);
  const tallest = Math.max(0, ...placed.map(({ box }) => Math.min(box[3], 400)));
  const between = (top: number, bottom: number): Placed[] => {
    const found: Placed[] = [];
    for (let at = findFirst(placed, top); at < placed.length; at++) {
      const line = placed[at];
      if (line === undefined || line.box[1] > bottom) break;
      found.push(line);
    }
    return found;
  };
  return {
    right: (line) => {
      if (!isPlaced(line)) return [];
      const [left, top, width, height] = line.box;
      const beside = between(top - tallest, top + height).filter(
        (one) => one !== line && one.box[0] >= left + width - 4 && isSameRow(line.box, one.box),
      );
      return beside
        .filter(
          (one) => !between(one.box[1] - tallest, one.box[1] + one.box[3]).some((other) => isCloser(other, line, one)),
        )
        .toSorted((a, b) => a.box[0] - b.box[0] || a.index - b.index)
        .slice(0, MOST);
    },
    below: (line) => {
      if (!isPlaced(line)) return [];
      const bottom = line.box[1] + line.box[3];
      return between(bottom - 4, bottom + reach(line.box))
        .filter((one) => one !== line && isSameColumn(line.box, one.box))
        .toSorted((a, b) => (Math.abs(a.box[1] - b.box[1]) <= EDGE_PX ? a.index - b.index : a.box[1] - b.box[1]))
        .slice(0, MOST);
    },
    above: (line) => {
      if (!isPlaced(line)) return [];
      const [, top] = line.box;
      return between(top - reach(line.box) - tallest, top)
        .filter((one) => one !== line && isSameColumn(line.box, one.box))
        .filter(({ box }) => box[1] + box[3] <= top + 4 && box[1] + box[3] >= top - reach(line.box))
        .toReversed()
        .slice(0, MOST);
    },
  };
}

function isPlaced(line: Line): line is Placed {
  return line.box !== null && isShown(line) && line.box[3] > 0;
}

/** The first line that begins at or below a height, by halves. */
function findFirst(placed: readonly Placed[], top: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.box[1] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lines and a half of text, at least; a box of several lines is no measure. */
function reach(box: Box): number {
  return Math.min(60, Math.max(24, box[3] * 2));
}

/** Lines taller than their distance reach into each other's rows: then a text left of a value, in its own row, has it. */
function isCloser(other: Placed, line: Placed, value: Placed): boolean {
  if (!/\p{L}{2}/u.test(other.text)) return false;
  const isLeft = other.box[0] + other.box[2] <= value.box[0] + 4 && Math.abs(other.box[0] - line.box[0]) <= EDGE_PX;
  return isLeft && sharedHeight(other.box, value.box) >= sharedHeight(line.box, value.box) + MORE_OF_ROW;
}

/** How much of the lower of two boxes is beside the other; none or less where they only meet. */
function sharedHeight(a: Box, b: Box): number {
  return (Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])) / Math.min(a[3], b[3]);
}

function isSameRow(a: Box, b: Box): boolean {
  return sharedHeight(a, b) >= 0.5 && Math.max(a[3], b[3]) <= Math.min(a[3], b[3]) * 3;
}

/** Whether both begin, end or have their middle at the same place. */
function isSameColumn(a: Box, b: Box): boolean {
  const [aRight, bRight] = [a[0] + a[2], b[0] + b[2]];
  const isInside = Math.min(aRight, bRight) > Math.max(a[0], b[0]);
  const middle = Math.abs((a[0] + aRight) / 2 - (b[0] + bRight) / 2);
  return isInside && (Math.abs(a[0] - b[0]) <= EDGE_PX || Math.abs(aRight - bRight) <= EDGE_PX || middle <= EDGE_PX);
}
