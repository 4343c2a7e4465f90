import type { SnapshotLine } from '../snapshot.ts';

/** Steps up from two lines to the nearest element they share, that is not the body; infinity where there is none. */
export function stepsBetween(a: SnapshotLine, b: SnapshotLine): number {
  let least = Number.POSITIVE_INFINITY;
  a.near.forEach((element, up) => {
    const other = element === 0 ? -1 : b.near.indexOf(element);
    if (other >= 0) least = Math.min(least, up + other);
  });
  return least;
}

/** Whether two lines share an ancestor, no more than so many steps up from either, that is not the body. */
export function isClose(a: SnapshotLine, b: SnapshotLine, steps: number): boolean {
  const above = new Set(a.near.slice(0, steps + 1));
  return b.near.slice(0, steps + 1).some((element) => element !== 0 && above.has(element));
}

/** Whether lines stand in the order of the document, as far as they have a place. */
export function isInOrder(lines: readonly Pick<SnapshotLine, 'box'>[]): boolean {
  return lines.every(({ box }, at) => {
    const before = lines[at - 1]?.box;
    if (box === null || before == null) return true;
    return isSameTop(box, before) ? box[0] >= before[0] : box[1] > before[1];
  });
}

/** Whether two boxes begin at the same height, as far as that is known. */
export function isSameTop(a: SnapshotLine['box'], b: SnapshotLine['box'] | undefined): boolean {
  return a === null || b === null || b === undefined || Math.abs(a[1] - b[1]) <= 8;
}
