import { isClear } from './colours.ts';
import type { Dom } from './dom.ts';
import type { Frame } from './frame.ts';

type Point = { readonly x: number; readonly y: number };

const STEPS_UP = 8;
const MAX_BESIDE = 60;
/** A layer that is no larger than this many times the text was put there for the text, wherever it is fixed. */
const MUCH_LARGER = 6;

/**
 * Whether something lies over a point of an element. Banners and menus that stay in the window go away again: they do not
 * count, unless they are about as small as the text. Outside the window, and for layers that let clicks through, what
 * stands near the element in the document is asked for its place.
 */
export function isCoveredAt(frame: Frame, element: Element, point: Point): boolean {
  const { dom, host } = frame;
  if (dom.view === null) return false;
  if (isPaintedOver(dom, element, point)) return true;
  if (point.x < 0 || point.y < 0 || point.x >= dom.view.innerWidth || point.y >= dom.view.innerHeight) return false;
  const top = dom.elementAt(point.x, point.y);
  // Where clicks go through the element, or it is inert, something that it stands in is met.
  if (top !== null && !isWithin(dom, element, top) && !isPassing(dom, top, element)) {
    return dom.style(element).pointerEvents !== 'none';
  }
  if (host === null) return false;
  const box = host.frame.dom.box(host.element);
  return isCoveredAt(host.frame, host.element, { x: box.left + point.x, y: box.top + point.y });
}

/** Whether a layer stays in the window while the page scrolls. */
function isPassing(dom: Dom, top: Element, element: Element): boolean {
  for (let at: Element | null = top; at !== null; at = dom.parent(at)) {
    const { position } = dom.style(at);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const [layer, text] = [dom.box(at), dom.box(element)];
    return layer.width * layer.height > MUCH_LARGER * text.width * text.height;
  }
  return false;
}

/** Whether something that stands near the element in the document is painted over the point: nobody reads what is there. */
export function isPaintedOver(dom: Dom, element: Element, point: Point): boolean {
  let at: Element | null = element;
  for (let step = 0; step < STEPS_UP && at !== null; step += 1, at = dom.parent(at)) {
    let [after, before] = [dom.nextElement(at), dom.previousElement(at)];
    for (let count = 0; count < MAX_BESIDE; count += 1) {
      if (after !== null && covers(dom, after, point, 0)) return true;
      if (before !== null && covers(dom, before, point, 1)) return true;
      after = after === null ? null : dom.nextElement(after);
      before = before === null ? null : dom.previousElement(before);
    }
  }
  return false;
}

/** Whether an element that is taken out of the flow is painted over a point. */
function covers(dom: Dom, element: Element, { x, y }: Point, minOrder: number): boolean {
  const style = dom.style(element);
  if (style.position !== 'absolute' && style.position !== 'relative') return false;
  if (style.visibility !== 'visible' || Number(style.opacity) < 0.1 || style.display === 'none') return false;
  if ((Number.parseInt(style.zIndex, 10) || 0) < minOrder) return false;
  const box = dom.box(element);
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  const isPainted = !isClear(style.backgroundColor) || style.backgroundImage !== 'none';
  return isPainted || /^(?:img|svg|canvas|video)$/.test(dom.tag(element)) || dom.text(element).trim() !== '';
}

function isWithin(dom: Dom, inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = dom.parent(at)) if (at === outer) return true;
  return false;
}
