import { shiftOf, type Frame } from '../reading/page/frame.ts';
import type { Place } from './find-place.ts';

/** A rectangle in CSS pixels of the top page's viewport. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Elements that show their value in a box of their own, which no text of the document fills. */
const CONTROLS = /^(?:input|textarea|select)$/;

/**
 * Where a place is at the moment: the text in it, since a line's element is often as wide as the page, as far as what it
 * is in does not cut it off. Null where nothing of it is on the page's surface.
 */
export function createBoxOf(place: Place): () => Rectangle | null {
  const cutters = cuttersOf(place);
  return () => {
    for (let at: Frame | null = place.frame; at !== null; at = at.host?.frame ?? null) at.dom.forget();
    const boxes = [textBoxOf(place), ...cutters.map((one) => place.frame.dom.box(one))];
    const inner = boxes.reduce<Rectangle>(intersect, place.frame.dom.box(place.element));
    if (inner.right - inner.left < 1 || inner.bottom - inner.top < 1) return null;
    return shift(inner, place.frame);
  };
}

function textBoxOf({ element, frame: { dom } }: Place): Rectangle {
  const range = new Range();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return CONTROLS.test(dom.tag(element)) || box.width === 0
    ? { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
    : box;
}

/** What an element is in that shows no more than its own box. */
function cuttersOf({ element, frame: { dom } }: Place): Element[] {
  const cutters: Element[] = [];
  for (let at = dom.parent(element); at !== null; at = dom.parent(at)) {
    const isPage = /^(?:html|body)$/.test(dom.tag(at));
    if (!isPage && getComputedStyle(at).overflow !== 'visible') cutters.push(at);
  }
  return cutters;
}

function intersect(one: Rectangle, other: Rectangle): Rectangle {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function shift(box: Rectangle, frame: Frame): Rectangle {
  const { left, top, scale } = shiftOf(frame);
  return {
    left: box.left * scale + left,
    top: box.top * scale + top,
    right: box.right * scale + left,
    bottom: box.bottom * scale + top,
  };
}
