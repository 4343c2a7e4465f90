import { findRowsBelow } from './cells.ts';
import { findControls, readControl } from './controls.ts';
import { openFrame, type Frame } from './frame.ts';
import { takeNotes, type Note, type Notes } from './notes.ts';
import type { PageLine } from './page-line.ts';
import { startWriting } from './write-lines.ts';

/** What a pass over a page finds, and how to go on with it. */
export type Collecting = {
  readonly lines: PageLine[];
  readonly frames: Frame[];
  /** Goes on until the time is up (false) or the page is at its end (true). */
  readonly advance: (isTimeUp: () => boolean) => boolean;
  /** Ends the pass. `isCut`: there is more of the page than a snapshot holds, or than there was time for. */
  readonly finish: () => { readonly isCut: boolean };
};

type Visit = {
  readonly frame: Frame;
  readonly walker: TreeWalker;
  readonly notes: Notes;
  /** Form fields and frames, by the text that comes next; those at the end by null. */
  readonly controls: Map<Node | null, Element[]>;
  /** Those of them that come now, last first. */
  readonly waiting: Element[];
  next: Node | null;
};

const MAX_FRAMES = 30;
const NODES_A_CHECK = 128;

/**
 * A pass over all texts of the page in document order; those of a frame stand where the frame stands. Only texts and the
 * elements they are in are touched: that is what a pass costs.
 */
export function startCollecting(page: Frame): Collecting {
  const writer = startWriting();
  const visited: Visit[] = [];
  const frames: Frame[] = [];
  /** The documents that the one at hand is shown in, outermost first. */
  const around: Visit[] = [];
  let note: Note | null = null;
  let numbered = 0;
  let isAtEnd = false;
  let visit = start(page);

  function start(frame: Frame): Visit {
    const walker = frame.dom.walkTexts();
    const notes = takeNotes(() => (numbered += 1));
    const controls = findControls(frame.dom);
    const started: Visit = { frame, walker, notes, controls, waiting: [], next: walker.nextNode() };
    frames.push(frame);
    visited.push(started);
    return started;
  }

  /** Goes on where a frame was entered; false at the end of the page. */
  function leave(): boolean {
    const outer = around.pop();
    if (outer === undefined) return false;
    visit = outer;
    writer.end();
    return true;
  }

  /** Reads a form field, or goes into a frame. */
  function visitControl({ frame, notes }: Visit, element: Element): void {
    const found = notes.of(frame.dom, element);
    writer.end();
    if (found.parent?.isSkipped === true) return;
    const inner = frames.length < MAX_FRAMES ? openFrame(frame, element) : null;
    if (inner !== null) {
      around.push(visit);
      visit = start(inner);
      return;
    }
    const value = readControl(frame.dom, element, found.tag);
    if (value !== '') writer.addField(element, value, found, frame);
  }

  function visitText({ frame, notes }: Visit, node: Node): void {
    const raw = node.nodeValue ?? '';
    const shown = raw.trim();
    if (shown === '') {
      if (raw !== '') writer.addSpace();
      return;
    }
    // Texts have no names that a page could shadow, and this way is quicker.
    const element = node.parentElement;
    if (element === null) return;
    if (element !== note?.element) note = notes.of(frame.dom, element);
    if (!note.isSkipped) writer.addText(node, raw, shown, note, frame);
  }

  /** False at the end of the page, or where no more is wanted. */
  function step(): boolean {
    const control = visit.waiting.pop();
    if (control !== undefined) {
      visitControl(visit, control);
      return true;
    }
    const { next, controls } = visit;
    const before = controls.size === 0 ? undefined : controls.get(next);
    if (before !== undefined) {
      controls.delete(next);
      visit.waiting.push(...before.toReversed());
      return true;
    }
    if (next === null) return leave();
    if (writer.isFull()) return false;
    visitText(visit, next);
    visit.next = visit.walker.nextNode();
    return true;
  }

  return {
    lines: writer.lines,
    frames,
    advance(isTimeUp) {
      for (let count = 1; count % NODES_A_CHECK !== 0 || !isTimeUp(); count += 1) {
        if (step()) continue;
        isAtEnd = around.length === 0 && visit.next === null && !writer.isFull();
        return true;
      }
      return false;
    },
    finish() {
      for (const { frame, notes } of visited) findRowsBelow(frame.dom, notes.tables);
      return { isCut: !isAtEnd };
    },
  };
}
