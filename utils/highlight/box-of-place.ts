import { shiftOf, type Frame } from '../reading/page/frame.ts';
import type { Place } from './find-place.ts';

/** A rectangle in CSS pixels of the top page's viewport. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Where a place is at the moment: its text, since a line's element is often as wide as the page, as far as what it is in
 * does not cut it off. Null where nothing of it is on the page's surface.
 */
export function createBoxOf(place: Place): () => Rectangle | null {
  const { dom } = place.frame;
  const cutters = cuttersOf(place);
  return () => {
    for (let at: Frame | null = place.frame; at !== null; at = at.host?.frame ?? null) at.dom.forget();
    const own = place.text?.getBoundingClientRect() ?? dom.box(place.element);
    const inner = cutters.map((one) => dom.box(one)).reduce<Rectangle>(intersect, own);
    if (inner.right - inner.left < 1 || inner.bottom - inner.top < 1) return null;
    return shift(inner, place.frame);
  };
}

/** The element and what it is in, as far as they show no more than their own box. */
function cuttersOf({ element, frame: { dom } }: Place): Element[] {
  const cutters: Element[] = [];
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
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
