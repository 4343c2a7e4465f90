import { SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { findBreak } from './find-break.ts';
import type { Frame } from './frame.ts';
import type { Note } from './notes.ts';
import { addPiece, addSpace, type PageLine } from './page-line.ts';

const UNTIDY = /[\t\r\n\f]| {2}/;
const SPACES = /[ \t\r\n\f]+/g;

/** Lines in the making: texts that come one after the other are put together, as far as they stand in one line. */
export type LineWriter = {
  readonly lines: PageLine[];
  /** A text that is not empty: `shown` is `raw` without the white space around it. */
  readonly addText: (node: Node, raw: string, shown: string, note: Note, frame: Frame) => void;
  readonly addSpace: () => void;
  /** A form field with what it shows: a line of its own. */
  readonly addField: (field: Element, value: string, note: Note, frame: Frame) => void;
  /** What comes next stands in another line. */
  readonly end: () => void;
  readonly isFull: () => boolean;
};

export function startWriting(): LineWriter {
  const lines: PageLine[] = [];
  let current: PageLine | null = null;
  let characters = 0;

  function write(text: string, node: Node, raw: string, note: Note, block: Note, frame: Frame): void {
    if (current !== null) return addPiece(current, text, node, raw, note);
    const { element, isStruck } = note;
    const first = { text, node, raw, element, start: 0, next: null };
    current = { first, last: first, text, block, frame, isStruck };
    lines.push(current);
  }

  function isFull(): boolean {
    return lines.length >= SNAPSHOT_BOUNDS.lines || characters > SNAPSHOT_BOUNDS.characters;
  }

  /** In preformatted text line ends are line ends. */
  function writeLines(node: Node, raw: string, note: Note, block: Note, frame: Frame): void {
    for (const [at, part] of raw.split('\n').entries()) {
      if (isFull()) return;
      if (at > 0) current = null;
      if (current !== null && /^\s/.test(part)) addSpace(current);
      const text = part.trim().replace(SPACES, ' ');
      if (text !== '') write(text, node, raw, note, block, frame);
    }
  }

  return {
    lines,
    addText(node, raw, shown, note, frame) {
      const block = note.blockAbove ?? note;
      if (current !== null && isElsewhere(current, node, block, frame)) current = null;
      characters += shown.length;
      const isUntidy = UNTIDY.test(shown);
      if (isUntidy && block.tag === 'pre') return writeLines(node, raw, note, block, frame);
      const isTight = shown.length === raw.length;
      if (!isTight && current !== null && !raw.startsWith(shown)) addSpace(current);
      write(isUntidy ? shown.replace(SPACES, ' ') : shown, node, raw, note, block, frame);
      if (!isTight && current !== null && !raw.endsWith(shown)) addSpace(current);
    },
    addSpace() {
      if (current !== null) addSpace(current);
    },
    addField(field, value, note, frame) {
      current = null;
      write(value, field, value, note, note.blockAbove ?? note, frame);
      current = null;
    },
    end() {
      current = null;
    },
    isFull,
  };
}

function isElsewhere(line: PageLine, node: Node, block: Note, { dom }: Frame): boolean {
  return line.block !== block || findBreak(dom, line.last.node, node, block.element);
}
