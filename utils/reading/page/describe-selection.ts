import type { PageSelection } from '../looks.ts';
import type { Dom } from './dom.ts';

/** Where a range begins and ends, by the way to it from the root. */
export function describeSelection(dom: Dom, range: Range): Pick<PageSelection, 'start' | 'end'> {
  return {
    start: wayTo(dom, range.startContainer, range.startOffset),
    end: wayTo(dom, range.endContainer, range.endOffset),
  };
}

function wayTo(dom: Dom, container: Node, offset: number): number[] {
  const isElement = container.nodeType === 1;
  const parent = isElement ? (container as Element) : dom.parent(container);
  let before = isElement ? childAt(dom, container, offset) : dom.previousSibling(container);
  let length = isElement ? 0 : offset;
  for (; before !== null && before.nodeType !== 1; before = dom.previousSibling(before)) {
    if (before.nodeType === 3) length += (before.nodeValue ?? '').length;
  }
  const gap = before === null ? 0 : placeOf(dom, before as Element) + 1;
  return [...(parent === null ? [] : wayFromRoot(dom, parent)), gap, length];
}

/** The child right before an offset. */
function childAt(dom: Dom, element: Node, offset: number): Node | null {
  let at = offset === 0 ? null : dom.firstChild(element);
  for (let step = 1; step < offset && at !== null; step += 1) at = dom.nextSibling(at);
  return at;
}

function wayFromRoot(dom: Dom, element: Element): number[] {
  const parent = dom.parent(element);
  return parent === null ? [] : [...wayFromRoot(dom, parent), placeOf(dom, element)];
}

function placeOf(dom: Dom, element: Element): number {
  let place = 0;
  for (let at = dom.previousElement(element); at !== null; at = dom.previousElement(at)) place += 1;
  return place;
}
