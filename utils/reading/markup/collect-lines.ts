import type { DocumentTexts } from '../looks.ts';
import { findRowsBelow, openRows } from './cells.ts';
import type { MarkupLine } from './markup-line.ts';
import { addRun, noteOf, type Note } from './notes.ts';
import { readTags } from './read-tags.ts';
import { INLINE, SKIP } from './tags.ts';
import { startWriting } from './write-lines.ts';

/** A document of the page. `host`: where it is shown, if in a frame. */
export type MarkupDocument = {
  readonly root: Note | null;
  readonly host: { readonly document: number; readonly note: Note } | null;
};

/** `isCut`: there is more of the page than a snapshot holds. */
export type Collected = {
  readonly lines: readonly MarkupLine[];
  readonly documents: ReadonlyMap<number, MarkupDocument>;
  readonly isCut: boolean;
};

const UNSHOWN_TYPES = /^(?:checkbox|radio|hidden|password)$/i;
const CONTROLS = new Set(['input', 'textarea', 'select', 'iframe', 'frame']);

/** All lines of the page in document order; those of a frame stand where the frame stands. */
export function collectLines(texts: readonly DocumentTexts[]): Collected {
  const writer = startWriting();
  const documents = new Map<number, MarkupDocument>();
  const tables: Note[] = [];
  let numbered = 0;
  let isCut = false;

  function visit(document: number, host: MarkupDocument['host']): void {
    const { markup = '', controls = [] } = texts[document] ?? {};
    const path: Note[] = [];
    let nextControl = 0;
    let root: Note | null = null;
    documents.set(document, { root, host });

    /** Reads a form field, or goes into a frame. */
    function visitControl(note: Note): void {
      const control = controls[nextControl];
      nextControl += 1;
      writer.end();
      if (control === undefined || note.parent?.isSkipped === true) return;
      openRows(note, tables);
      if (typeof control === 'string') {
        if (control !== '') writer.addField(note, control, document);
      } else if (!documents.has(control) && control < texts.length) {
        visit(control, { document, note });
        writer.end();
      }
    }

    readTags(markup, {
      open(tag, id, type) {
        numbered += 1;
        const parent = path.at(-1) ?? null;
        const note = noteOf(tag, id, parent, numbered);
        path.push(note);
        if (root === null) documents.set(document, { root: (root = note), host });
        if (parent?.isSkipped !== true && !INLINE.has(tag) && !SKIP.has(tag)) writer.end();
        const isControl = CONTROLS.has(tag) && !(tag === 'input' && UNSHOWN_TYPES.test(type ?? ''));
        if (isControl && parent?.isTemplate !== true) visitControl(note);
      },
      close(tag) {
        for (let at = path.length - 1; at >= 0; at -= 1) {
          if (path[at]?.tag !== tag) continue;
          path.length = at;
          return;
        }
      },
      text(raw) {
        const note = path.at(-1);
        if (note === undefined) return;
        const from = note.run?.gap === note.children.length ? note.run.raw.length : 0;
        const run = addRun(note, raw);
        if (!note.isTold && raw.trim() !== '') openRows(note, tables);
        if (note.isSkipped) return;
        if (writer.isFull()) isCut = true;
        else writer.addText({ run, from, to: from + raw.length }, document);
      },
    });
  }

  visit(0, null);
  findRowsBelow(tables);
  return { lines: writer.lines, documents, isCut: isCut || writer.isFull() };
}
