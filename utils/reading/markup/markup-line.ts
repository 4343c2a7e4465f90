import { SEAM, SNAPSHOT_BOUNDS } from '../snapshot.ts';
import type { Note, TextRun } from './notes.ts';

/**
 * A piece of text and where it is: the part of a run of text that was between two comments, or all of it. `start`: where
 * the piece stands in its line. Pieces are a chain, since most lines have one.
 */
export type MarkupPiece = {
  readonly text: string;
  readonly note: Note;
  readonly run: TextRun;
  readonly from: number;
  readonly to: number;
  start: number;
  next: MarkupPiece | null;
};

/** The text of one line or cell as the mark-up parts it: blocks, cells and `<br>` end lines, inline elements do not. */
export type MarkupLine = {
  readonly first: MarkupPiece;
  last: MarkupPiece;
  text: string;
  readonly block: Note;
  /** The document it is in: its place in what was collected. */
  readonly document: number;
  /** Whether elements strike all of it out. */
  isStruck: boolean;
};

/** Where a text stands in its run. */
export type Spot = { readonly run: TextRun; readonly from: number; readonly to: number };

// The last two units are looked at, since a digit may be a surrogate pair.
const NUMERIC_END = /[\p{Nd}.,]$/u;
const NUMERIC_START = /^[\p{Nd}.,]/u;

export function piecesOf({ first }: MarkupLine): MarkupPiece[] {
  const pieces: MarkupPiece[] = [];
  for (let at: MarkupPiece | null = first; at !== null; at = at.next) pieces.push(at);
  return pieces;
}

/** Whether another text is too much for a line. It begins with a word, since anything else may be a number's. */
export function isLong(line: MarkupLine, text: string): boolean {
  return line.text.length > SNAPSHOT_BOUNDS.line && /^\p{L}{2}/u.test(text);
}

function meetsNumber(line: MarkupLine, text: string): boolean {
  return NUMERIC_START.test(text) && NUMERIC_END.test(line.text.slice(-2));
}

/** Adds a text to a line that has one. */
export function addPiece(line: MarkupLine, text: string, { run, from, to }: Spot): void {
  const { last } = line;
  const { note } = run;
  if (line.text.length > 2 * SNAPSHOT_BOUNDS.line) return;
  if (last.note !== note && meetsNumber(line, text)) line.text += SEAM;
  line.last = { text, note, run, from, to, start: line.text.length, next: null };
  last.next = line.last;
  line.isStruck &&= note.isStruck;
  line.text += text;
}

/** Adds white space to the end of a line. */
export function addSpace(line: MarkupLine): void {
  if (!line.text.endsWith(' ')) line.text += ' ';
}
