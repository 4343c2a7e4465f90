import type { LookRequest } from '../looks.ts';
import { readControl } from './controls.ts';
import { openFrame, type Frame } from './frame.ts';

/**
 * A piece of text and where it is. `nodes`: the text nodes that it is in; none for the value of a form field. `raw`: as
 * they have it, from their unit `from` on. `start`: where the piece stands in its line.
 */
export type Piece = {
  readonly text: string;
  readonly raw: string;
  readonly nodes: readonly Node[];
  readonly from: number;
  readonly element: Element;
  readonly start: number;
};

/** The text of one line or cell. `isStruck`: whether elements strike all of it out. */
export type PageLine = {
  readonly index: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly block: Element;
  readonly frame: Frame;
  readonly isStruck: boolean;
};

type Found = { readonly element: Element; readonly frame: Frame };
type FoundText = { readonly nodes: readonly Node[]; readonly element: Element };

/** Lines of a request, found in the page in their order. */
export type LineFinder = {
  readonly count: number;
  readonly indexAt: (at: number) => number;
  /** Null where a line is not there any more, or says something else by now. To be asked for each in turn. */
  readonly next: (at: number) => PageLine | null;
};

export function findLines(page: Frame, { elements, texts, raws, lines, said, pieces }: LookRequest): LineFinder {
  const found = findElements(page, elements);
  const known: (FoundText | null)[] = [];
  let piece = 0;

  function addPieces(count: number, text: string, to: Piece[]): boolean {
    const end = piece + count * 5;
    for (; piece < end; piece += 5) {
      const number = pieces[piece] ?? -1;
      const raw = raws[number] ?? '';
      let inText = known[number];
      if (inText === undefined) {
        const owner = found[texts[number * 2] ?? -1] ?? null;
        known[number] = inText = owner === null ? null : findText(owner, texts[number * 2 + 1] ?? 0, raw);
      }
      if (inText === null) break;
      const { nodes, element } = inText;
      const [from, start] = [pieces[piece + 1] ?? 0, pieces[piece + 3] ?? 0];
      to.push({
        text: text.slice(start, pieces[piece + 4]),
        raw: raw.slice(from, pieces[piece + 2]),
        nodes,
        from,
        element,
        start,
      });
    }
    const isWhole = piece === end;
    piece = end;
    return isWhole;
  }

  return {
    count: said.length,
    indexAt: (at) => lines[at * 4] ?? -1,
    next(at) {
      const block = found[lines[at * 4 + 1] ?? -1] ?? null;
      const text = said[at] ?? '';
      const own: Piece[] = [];
      if (!addPieces(lines[at * 4 + 3] ?? 0, text, own) || block === null) return null;
      const { element, frame } = block;
      return {
        index: lines[at * 4] ?? -1,
        text,
        pieces: own,
        block: element,
        frame,
        isStruck: lines[at * 4 + 2] === 1,
      };
    },
  };
}

function findElements(page: Frame, places: readonly number[]): (Found | null)[] {
  const found: (Found | null)[] = [{ element: page.dom.root, frame: page }];
  for (let at = 0; at < places.length; at += 2) {
    const outer = found[places[at] ?? -1] ?? null;
    found.push(outer === null ? null : enter(outer, places[at + 1] ?? 0));
  }
  return found;
}

function enter({ element, frame }: Found, place: number): Found | null {
  if (place >= 0) {
    const child = frame.dom.child(element, place);
    return child === null ? null : { element: child, frame };
  }
  const inner = openFrame(frame, element);
  return inner === null ? null : { element: inner.dom.root, frame: inner };
}

/** Lone halves of surrogate pairs do not survive the way to us and back. */
function isSame(text: string, wanted: string): boolean {
  return text === wanted || text.toWellFormed() === wanted;
}

function findText({ element, frame: { dom } }: Found, gap: number, raw: string): FoundText | null {
  if (gap < 0) return isSame(readControl(dom, element, dom.tag(element)), raw) ? { nodes: [], element } : null;
  const nodes: Node[] = [];
  let text = '';
  let node: Node | null = gap === 0 ? dom.firstChild(element) : dom.child(element, gap - 1);
  if (gap > 0 && node !== null) node = dom.nextSibling(node);
  for (; node !== null; node = dom.nextSibling(node)) {
    const { nodeType } = node;
    if (nodeType === 1) break;
    if (nodeType !== 3) continue;
    nodes.push(node);
    text += node.nodeValue ?? '';
  }
  return isSame(text, raw) ? { nodes, element } : null;
}

/** The boxes of a part of a piece's text; none for the value of a form field. */
export function boxesIn({ dom }: Frame, { nodes, from }: Piece, start: number, end: number): readonly DOMRect[] {
  let offset = from + start;
  for (const node of nodes) {
    const { length } = node.nodeValue ?? '';
    if (offset < length) return dom.boxesIn(node, offset, Math.min(length, offset + end - start));
    offset -= length;
  }
  return [];
}
