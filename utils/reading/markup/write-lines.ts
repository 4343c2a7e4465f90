import { SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { addPiece, addSpace, isLong, type MarkupLine, type Spot } from './markup-line.ts';
import type { Note } from './notes.ts';

const UNTIDY = /[\t\r\n\f]| {2}/;
const SPACES = /[ \t\r\n\f]+/g;

/** Lines in the making: texts that come one after the other are put together, as far as they stand in one line. */
export type LineWriter = {
  readonly lines: MarkupLine[];
  readonly addText: (spot: Spot, document: number) => void;
  /** A form field with what it shows: a line of its own. */
  readonly addField: (field: Note, value: string, document: number) => void;
  /** What comes next stands in another line. */
  readonly end: () => void;
  readonly isFull: () => boolean;
};

export function startWriting(): LineWriter {
  const lines: MarkupLine[] = [];
  let current: MarkupLine | null = null;
  let characters = 0;

  function write(text: string, spot: Spot, document: number): void {
    if (current !== null && !isLong(current, text)) return addPiece(current, text, spot);
    const { note } = spot.run;
    const first = { ...spot, text, note, start: 0, next: null };
    current = { first, last: first, text, block: note.blockAbove ?? note, document, isStruck: note.isStruck };
    lines.push(current);
  }

  function isFull(): boolean {
    return lines.length >= SNAPSHOT_BOUNDS.lines || characters > SNAPSHOT_BOUNDS.characters;
  }

  /** In preformatted text line ends are line ends. */
  function writeLines(raw: string, spot: Spot, document: number): void {
    for (const [at, part] of raw.split('\n').entries()) {
      if (isFull()) return;
      if (at > 0) current = null;
      if (current !== null && /^\s/.test(part)) addSpace(current);
      const text = part.trim().replace(SPACES, ' ');
      if (text !== '') write(text, spot, document);
    }
  }

  return {
    lines,
    addText(spot, document) {
      const { run, from, to } = spot;
      const raw = run.raw.slice(from, to);
      const shown = raw.trim();
      if (shown === '') {
        if (current !== null) addSpace(current);
        return;
      }
      const block = run.note.blockAbove ?? run.note;
      if (current?.block !== block) current = null;
      characters += shown.length;
      const isUntidy = UNTIDY.test(shown);
      if (isUntidy && block.tag === 'pre') return writeLines(raw, spot, document);
      const isTight = shown.length === raw.length;
      if (!isTight && current !== null && !raw.startsWith(shown)) addSpace(current);
      write(isUntidy ? shown.replace(SPACES, ' ') : shown, spot, document);
      if (!isTight && current !== null && !raw.endsWith(shown)) addSpace(current);
    },
    addField(field, value, document) {
      current = null;
      write(value, { run: { note: field, gap: -1, raw: value }, from: 0, to: value.length }, document);
      current = null;
    },
    end() {
      current = null;
    },
    isFull,
  };
}
