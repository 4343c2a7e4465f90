import { SEAM, SNAPSHOT_BOUNDS } from '../snapshot.ts';
import type { Frame } from './frame.ts';
import type { Note } from './notes.ts';

/**
 * A piece of text and where it is. `node`: its text node, or the form field that shows it; `raw`: the whole text of that
 * node when it was read. `start`: where the piece stands in its line. Pieces are a chain, since most lines have one.
 */
export type Piece = {
  readonly text: string;
  readonly node: Node;
  readonly raw: string;
  readonly element: Element;
  start: number;
  next: Piece | null;
};

/** The text of one line or cell as the mark-up parts it: blocks, cells and `<br>` end lines, inline elements do not. */
export type PageLine = {
  readonly first: Piece;
  last: Piece;
  text: string;
  readonly block: Note;
  readonly frame: Frame;
  /** Whether elements strike all of it out. */
  isStruck: boolean;
};

// The last two units are looked at, since a digit may be a surrogate pair.
const NUMERIC_END = /[\p{Nd}.,]$/u;
const NUMERIC_START = /^[\p{Nd}.,]/u;

export function piecesOf({ first }: PageLine): Piece[] {
  const pieces: Piece[] = [];
  for (let at: Piece | null = first; at !== null; at = at.next) pieces.push(at);
  return pieces;
}

/** Adds a text to a line that has one. */
export function addPiece(line: PageLine, text: string, node: Node, raw: string, { element, isStruck }: Note): void {
  const { last } = line;
  if (line.text.length > SNAPSHOT_BOUNDS.line) return;
  if (last.element !== element && NUMERIC_START.test(text) && NUMERIC_END.test(line.text.slice(-2))) line.text += SEAM;
  line.last = { text, node, raw, element, start: line.text.length, next: null };
  last.next = line.last;
  line.isStruck &&= isStruck;
  line.text += text;
}

/** Adds white space to the end of a line. */
export function addSpace(line: PageLine): void {
  if (!line.text.endsWith(' ')) line.text += ' ';
}
