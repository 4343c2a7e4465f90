import type { Row } from './cells.ts';
import { INLINE, SKIP, STRUCK } from './tags.ts';

/** What is known of an element of a document. */
export type Note = {
  readonly tag: string;
  readonly id: string | null;
  readonly parent: Note | null;
  readonly children: Note[];
  /** Its place among the elements that it stands beside, from 0. */
  readonly index: number;
  /** The nearest of it and its ancestors that starts lines of its own; null: it does so itself. */
  readonly blockAbove: Note | null;
  /** Whether it, or what it is in within its block, strikes its text out. */
  readonly isStruck: boolean;
  /** Whether what is in it is no text of the page. */
  readonly isSkipped: boolean;
  /** Whether what is in it belongs to no document: a template. */
  readonly isTemplate: boolean;
  /** From 1, in the order of the page. */
  readonly number: number;
  /** Whether a text was met in it. */
  isTold: boolean;
  /** The latest text of it. */
  run: TextRun | null;
  /** Of a table row. */
  row: Row | null;
  /** Of a table: those of its rows that were met. */
  rows: Row[] | null;
};

/**
 * All text between two children of an element, comments left out: `gap` children stand before it. Of a form field what it
 * shows, with -1 for a gap.
 */
export type TextRun = { readonly note: Note; readonly gap: number; raw: string };

export function noteOf(tag: string, id: string | null, parent: Note | null, number: number): Note {
  const isInline = parent !== null && INLINE.has(tag);
  const note: Note = {
    tag,
    id,
    parent,
    children: [],
    index: parent?.children.length ?? 0,
    blockAbove: isInline ? (parent.blockAbove ?? parent) : null,
    isStruck: STRUCK.has(tag) || (isInline && parent.isStruck),
    isSkipped: (parent !== null && parent.isSkipped) || SKIP.has(tag),
    isTemplate: (parent !== null && parent.isTemplate) || tag === 'template',
    number,
    isTold: false,
    run: null,
    row: null,
    rows: null,
  };
  parent?.children.push(note);
  return note;
}

/** Adds a text to an element, right after the children that it has so far. */
export function addRun(note: Note, raw: string): TextRun {
  const gap = note.children.length;
  if (note.run?.gap === gap) note.run.raw += raw;
  else note.run = { note, gap, raw };
  return note.run;
}
