import { openRow, type Cell, type Row } from './cells.ts';
import type { Dom } from './dom.ts';
import { INLINE, SKIP, STRUCK } from './tags.ts';

/** What is known of an element that has a text somewhere in it. */
export type Note = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Note | null;
  /** The nearest of it and its ancestors that starts lines of its own; null: it does so itself. */
  readonly blockAbove: Note | null;
  /** Whether it, or what it is in within its block, strikes its text out. */
  readonly isStruck: boolean;
  /** Whether what is in it is no text of the page. */
  readonly isSkipped: boolean;
  /** The table cell that it is, or is near in. */
  readonly cell: Cell | null;
  readonly stepsToCell: number;
  /** From 1, in the order in which they are met. */
  readonly number: number;
  /** Of a table row. */
  row: Row | null;
  /** Of a table: those of its rows that were met. */
  rows: Row[] | null;
};

const STEPS_TO_CELL = 3;

/** Notes on the elements of a page, in the order of its texts. */
export type Notes = {
  /** Notes on an element and what it is in. A walk never comes back to what it has left. */
  readonly of: (dom: Dom, element: Element) => Note;
  readonly tables: readonly Note[];
};

/** `path`: the notes on what the walk is in, outermost first, and their elements. */
export function takeNotes(nextNumber: () => number): Notes {
  const path: Note[] = [];
  const elements: Element[] = [];
  const unknown: Element[] = [];
  const tables: Note[] = [];

  function make(dom: Dom, element: Element, parent: Note | null): Note {
    const tag = dom.tag(element);
    const isInline = parent !== null && INLINE.has(tag);
    const isCell = parent?.tag === 'tr' && (tag === 'td' || tag === 'th');
    const isNear = parent !== null && parent.cell !== null && parent.stepsToCell < STEPS_TO_CELL && tag !== 'table';
    return {
      element,
      tag,
      parent,
      blockAbove: isInline ? (parent.blockAbove ?? parent) : null,
      isStruck: STRUCK.has(tag) || (isInline && parent.isStruck),
      isSkipped: (parent !== null && parent.isSkipped) || SKIP.has(tag),
      cell: isCell ? { row: openRow(parent, tables), column: dom.columnOf(element) } : isNear ? parent.cell : null,
      stepsToCell: isCell || parent === null ? 0 : parent.stepsToCell + 1,
      number: nextNumber(),
      row: null,
      rows: null,
    };
  }

  return {
    tables,
    of(dom, element) {
      let depth = elements.lastIndexOf(element);
      for (let at: Element | null = element; depth < 0; depth = elements.lastIndexOf(at)) {
        unknown.push(at);
        at = dom.parent(at);
        if (at === null) break;
      }
      elements.length = depth + 1;
      path.length = depth + 1;
      let note = path[depth] ?? null;
      for (let at = unknown.pop(); at !== undefined; at = unknown.pop()) {
        note = make(dom, at, note);
        path.push(note);
        elements.push(at);
      }
      return note ?? make(dom, element, null);
    },
  };
}
