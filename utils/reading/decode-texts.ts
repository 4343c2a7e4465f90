import { LINE_MARKS, type EncodedTexts, type LineColumns, type PageTexts, type TextLine } from './looks.ts';
import { SNAPSHOT_BOUNDS as BOUNDS, type SnapshotCell } from './snapshot.ts';
import { parseThings } from './things/parse-things.ts';

/** Lines from the columns they travelled in; null where the columns do not fit together, or hold more than they may. */
export function decodeTexts({ columns, data, ...rest }: EncodedTexts): PageTexts | null {
  const lines = decodeLines(columns);
  if (lines === null) return null;
  const { selection } = rest;
  const isWithin = selection === null || (selection[0] <= selection[1] && selection[1] < lines.length);
  return isWithin ? { ...rest, lines, structured: parseThings(data) } : null;
}

function decodeLines(columns: LineColumns): TextLine[] | null {
  const { text, marks, blocks } = columns;
  const texts = marks.length === 0 ? [] : text.split('\n');
  if (texts.length !== marks.length || texts.length !== blocks.length || texts.length > BOUNDS.lines) return null;
  if (texts.some((one) => one.length > BOUNDS.line)) return null;
  const cells = decodeCells(columns.cells);
  const pieces = decodePieces(columns.pieces);
  const nearOf = decodeNear(columns);
  return texts.map((one, index) => {
    const mark = marks[index] ?? 0;
    return {
      text: one,
      pieces: pieces.get(index) ?? [],
      heading: (mark & LINE_MARKS.heading) !== 0,
      control: (mark & LINE_MARKS.control) !== 0,
      struck: (mark & LINE_MARKS.struck) !== 0,
      cell: cells.get(index) ?? null,
      near: nearOf(blocks[index] ?? 0),
    };
  });
}

function decodeCells(column: readonly number[]): Map<number, SnapshotCell> {
  const cells = new Map<number, SnapshotCell>();
  for (let at = 0; at + 3 < column.length; at += 4) {
    const [index = 0, row = 0, place = 0, below = 0] = column.slice(at, at + 4);
    cells.set(index, { row, column: place, below });
  }
  return cells;
}

function decodePieces(column: readonly number[]): Map<number, number[]> {
  const pieces = new Map<number, number[]>();
  for (let at = 0; at + 1 < column.length;) {
    const [index = 0, count = 0] = column.slice(at, at + 2);
    const length = Math.min(Math.max(0, count), BOUNDS.pieces);
    pieces.set(index, column.slice(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return pieces;
}

/** The numbers of a block and its ancestors, where every body is 0. */
function decodeNear({ parents, bodies }: LineColumns): (block: number) => number[] {
  const isBody = new Set(bodies);
  const known = new Map<number, number[]>();
  const climb = (block: number): number[] => {
    const near: number[] = [];
    for (let at = block; at > 0 && near.length < BOUNDS.near; at = parents[at] ?? 0) near.push(isBody.has(at) ? 0 : at);
    return near;
  };
  return (block) => {
    const near = known.get(block) ?? climb(block);
    known.set(block, near);
    return near;
  };
}
