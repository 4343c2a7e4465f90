import { SEAM, SNAPSHOT_BOUNDS as BOUNDS, type Box, type Seen, type SnapshotLine } from '../snapshot.ts';
import { watchCells } from './cells.ts';
import type { PageLine } from './collect-lines.ts';
import { isCovered } from './covered.ts';
import { remember, type Dom } from './dom.ts';
import { watchPlaces } from './place.ts';
import { watchMadeDigits, watchVisibility, type SeesElement } from './visibility.ts';

/** Longer lines without digits hold nothing that anyone would want to find again. */
const MAX_LABEL = 160;

/** Turns lines of the page into plain data. Styles and boxes are only read, never set, so the page is laid out once. */
export function watchLines(dom: Dom, sees: SeesElement = watchVisibility(dom)): (line: PageLine) => SnapshotLine {
  const placeOf = watchPlaces(dom);
  const cellOf = watchCells(dom);
  const makesDigits = watchMadeDigits(dom);
  let count = 0;
  const numberOf = remember(() => ++count);
  return (line) => {
    const { text, pieces, block } = line;
    const hasDigits = /\p{N}/u.test(text);
    const seen = seeLine(line, sees, hasDigits ? makesDigits : () => false, dom);
    const isShown = seen !== 'hidden';
    return {
      text: text.slice(0, BOUNDS.line),
      pieces: piecesOf(line),
      seen,
      covered: isShown && hasDigits && pieces.some(({ element }) => isCovered(dom, element)),
      heading: /^h[1-4]$/.test(dom.tag(block)),
      control: /^(?:input|textarea)$/.test(dom.tag(block)),
      struck: pieces.every(({ element }) => isStruck(dom, element, block)),
      box: isShown && dom.view !== null ? boxOf(dom, line, dom.view) : null,
      place: isShown && (hasDigits || text.length <= MAX_LABEL) ? placeOf(pieces[0]?.element ?? block) : '',
      cell: cellOf(block),
      near: numbersNear(dom, block, numberOf),
    };
  };
}

/** Whether all of a line can be seen. A hidden part without digits is left out of account. */
function seeLine(line: PageLine, sees: SeesElement, makesDigits: (element: Element) => boolean, dom: Dom): Seen {
  const { pieces, text, block, empty } = line;
  let [shown, tainted, doubtful] = [0, 0, 0];
  for (const piece of pieces) {
    let seen = sees(piece.element);
    for (let at: Element | null = piece.element; seen === 'shown' && at !== null; at = dom.parent(at)) {
      if (makesDigits(at)) seen = 'tainted';
      if (at === block) break;
    }
    if (seen === 'shown') shown += 1;
    else if (seen === 'tainted') tainted += 1;
    else if (/[\p{N}.,€$£-]/u.test(piece.text)) doubtful += 1;
  }
  if (shown === 0) return tainted > 0 ? 'tainted' : 'hidden';
  return tainted + doubtful > 0 || text.includes(SEAM) || empty.some(makesDigits) ? 'tainted' : 'shown';
}

/** Whether the element, or one between it and its block, strikes its text out. */
function isStruck(dom: Dom, element: Element, block: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
    if (/^(?:s|del|strike)$/.test(dom.tag(at))) return true;
    if (dom.view !== null && dom.style(at).textDecorationLine.includes('line-through')) return true;
    if (at === block) return false;
  }
  return false;
}

/** The box around all pieces of a line. */
function boxOf(dom: Dom, { pieces, block }: PageLine, view: Window): Box {
  const boxes = pieces.length === 0 ? [dom.box(block)] : pieces.map(({ element }) => dom.box(element));
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const whole = [left + view.scrollX, top + view.scrollY, right - left, bottom - top].map(Math.round);
  return whole as unknown as Box;
}

function piecesOf({ pieces }: PageLine): number[] {
  if (pieces.length < 2) return [];
  return pieces.flatMap(({ start, text }) => [start, start + text.length]).slice(0, BOUNDS.pieces);
}

/** The numbers of a block and its ancestors. */
function numbersNear(dom: Dom, block: Element, numberOf: (element: Element) => number): number[] {
  const near: number[] = [];
  for (let at: Element | null = block; at !== null && near.length < BOUNDS.near; at = dom.parent(at)) {
    near.push(dom.tag(at) === 'body' ? 0 : numberOf(at));
  }
  return near;
}
