import { SNAPSHOT_BOUNDS as BOUNDS } from '../snapshot.ts';
import { LINE_MARKS, type LineColumns } from '../looks.ts';
import type { Note } from './notes.ts';
import { piecesOf, type PageLine } from './page-line.ts';
import { HEADINGS } from './tags.ts';

export type Encoder = {
  readonly add: (line: PageLine) => void;
  readonly finish: () => LineColumns;
};

/** Says of lines what the mark-up alone tells, in columns; asks for no style and no box. */
export function startEncoding(): Encoder {
  const texts: string[] = [];
  const marks: number[] = [];
  const blocks: number[] = [];
  const parents: number[] = [];
  const bodies = new Set<number>();
  const cells: number[] = [];
  const pieces: number[] = [];

  /** Says of a block and its ancestors what they are in, as far as a line tells of it. */
  function addBlock(block: Note): void {
    let at: Note | null = block;
    for (let step = 0; step < BOUNDS.near && at !== null; step += 1) {
      const { number, parent }: Note = at;
      if (at.tag === 'body') bodies.add(number);
      while (parents.length <= number) parents.push(0);
      parents[number] = parent?.number ?? 0;
      at = parent;
    }
  }

  return {
    add(line) {
      const { block, first } = line;
      const index = texts.length;
      line.text = line.text.trimEnd();
      texts.push(line.text.slice(0, BOUNDS.line));
      const isControl = first.node === first.element;
      const mark = (HEADINGS.has(block.tag) ? LINE_MARKS.heading : 0) + (isControl ? LINE_MARKS.control : 0);
      marks.push(line.isStruck ? mark + LINE_MARKS.struck : mark);
      blocks.push(block.number);
      addBlock(block);
      const { cell } = block;
      if (cell !== null) cells.push(index, cell.row.number, cell.column, cell.row.below?.number ?? 0);
      if (first.next === null) return;
      const places = piecesOf(line).flatMap(({ start, text }) => [start, start + text.length]);
      pieces.push(index, Math.min(places.length, BOUNDS.pieces), ...places.slice(0, BOUNDS.pieces));
    },
    finish: () => ({
      text: texts.join('\n'),
      marks,
      blocks,
      parents,
      bodies: [...bodies],
      cells,
      pieces,
    }),
  };
}
