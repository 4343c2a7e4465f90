import { SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { findControls, readControl } from './controls.ts';
import { findBreak } from './find-break.ts';
import { openFrame, type Frame } from './frame.ts';
import { findRowsBelow } from './cells.ts';
import { takeNotes, type Note, type Notes } from './notes.ts';
import { addPiece, addSpace, type PageLine } from './page-line.ts';

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
const UNTIDY = /[\t\r\n\f]| {2}/;
const SPACES = /[ \t\r\n\f]+/g;

/**
 * A pass over all texts of the page in document order; those of a frame stand where the frame stands. Only texts and the
 * elements they are in are touched: that is what a pass costs.
 */
export function startCollecting(page: Frame): Collecting {
  const lines: PageLine[] = [];
  const frames: Frame[] = [];
  const visited: Visit[] = [];
  /** The documents that the one at hand is shown in, outermost first. */
  const around: Visit[] = [];
  let current: PageLine | null = null;
  /** Where the last text stands that was not empty. */
  let lastNode: Node | null = null;
  let note: Note | null = null;
  let characters = 0;
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

  function enter(frame: Frame): void {
    around.push(visit);
    visit = start(frame);
    current = null;
  }

  /** Goes on where a frame was entered; false at the end of the page. */
  function leave(): boolean {
    const outer = around.pop();
    if (outer === undefined) return false;
    visit = outer;
    current = null;
    return true;
  }

  /** Reads a form field, or goes into a frame. */
  function visitControl({ frame, notes }: Visit, element: Element): void {
    const found = notes.of(frame.dom, element);
    current = null;
    if (found.parent?.isSkipped === true) return;
    const inner = frames.length < MAX_FRAMES ? openFrame(frame, element) : null;
    if (inner !== null) return enter(inner);
    const text = readControl(frame.dom, element, found.tag);
    if (text !== '') startLine(text, element, text, found);
    current = null;
  }

  function visitText(node: Node): void {
    const raw = node.nodeValue ?? '';
    const shown = raw.trim();
    if (shown === '') {
      if (current !== null && raw !== '') addSpace(current);
      return;
    }
    const { dom } = visit.frame;
    // Texts have no names that a page could shadow, and this way is quicker.
    const element = node.parentElement;
    if (element === null) return;
    if (element !== note?.element) note = visit.notes.of(dom, element);
    if (note.isSkipped) return;
    const block = note.blockAbove ?? note;
    if (current !== null && (current.block !== block || isBroken(node, block.element))) current = null;
    lastNode = node;
    characters += shown.length;
    const isUntidy = UNTIDY.test(shown);
    if (isUntidy && block.tag === 'pre') return addLines(node, raw, note);
    const isTight = shown.length === raw.length;
    if (!isTight && current !== null && !raw.startsWith(shown)) addSpace(current);
    addText(isUntidy ? shown.replace(SPACES, ' ') : shown, node, raw, note);
    if (!isTight && current !== null && !raw.endsWith(shown)) addSpace(current);
  }

  function isBroken(node: Node, block: Element): boolean {
    return lastNode !== null && findBreak(visit.frame.dom, lastNode, node, block);
  }

  function addLines(node: Node, raw: string, found: Note): void {
    for (const [at, part] of raw.split('\n').entries()) {
      if (isFull()) return;
      if (at > 0) current = null;
      if (current !== null && /^\s/.test(part)) addSpace(current);
      const shown = part.trim().replace(SPACES, ' ');
      if (shown !== '') addText(shown, node, raw, found);
    }
  }

  function addText(text: string, node: Node, raw: string, found: Note): void {
    if (current === null) startLine(text, node, raw, found);
    else addPiece(current, text, node, raw, found.element);
  }

  function startLine(text: string, node: Node, raw: string, found: Note): void {
    const first = { text, node, raw, element: found.element, start: 0, next: null };
    current = { first, last: first, text, block: found.blockAbove ?? found, frame: visit.frame };
    lines.push(current);
  }

  function isFull(): boolean {
    return lines.length >= SNAPSHOT_BOUNDS.lines || characters > SNAPSHOT_BOUNDS.characters;
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
    if (isFull()) return false;
    visitText(next);
    visit.next = visit.walker.nextNode();
    return true;
  }

  function advance(isTimeUp: () => boolean): boolean {
    for (let count = 1; count % NODES_A_CHECK !== 0 || !isTimeUp(); count += 1) {
      if (step()) continue;
      isAtEnd = around.length === 0 && visit.next === null && !isFull();
      return true;
    }
    return false;
  }

  return {
    lines,
    frames,
    advance,
    finish() {
      for (const { frame, notes } of visited) findRowsBelow(frame.dom, notes.tables);
      return { isCut: !isAtEnd };
    },
  };
}
