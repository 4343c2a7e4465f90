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
function isCoveredAt(frame: Frame, element: Element, point: Point): boolean {
  return isUnder(layersNear(frame.dom, element), point) || isHitElsewhere(frame, element, point);
}

/** Whether something else than an element is met at a point of it, in the window or in the window of a frame around it. */
export function isHitElsewhere({ dom, host }: Frame, element: Element, point: Point): boolean {
  if (dom.view === null) return false;
  if (point.x < 0 || point.y < 0 || point.x >= dom.view.innerWidth || point.y >= dom.view.innerHeight) return false;
  const top = dom.elementAt(point.x, point.y);
  // Where clicks go through the element, or it is inert, something that it stands in is met.
  if (top !== null && top !== element && !isWithin(dom, element, top) && !isPassing(dom, top, element)) {
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

/**
 * The boxes of what stands near an element in the document and is painted over whatever is there: nobody reads what is
 * under them.
 */
export function layersNear(dom: Dom, element: Element): DOMRect[] {
  const layers: DOMRect[] = [];
  let at: Element | null = element;
  for (let step = 0; step < STEPS_UP && at !== null; step += 1, at = dom.parent(at)) {
    let next = dom.nextElement(at);
    for (let count = 0; count < MAX_BESIDE && next !== null; count += 1, next = dom.nextElement(next)) {
      if (isLayer(dom, next, 0)) layers.push(dom.box(next));
    }
    next = dom.previousElement(at);
    for (let count = 0; count < MAX_BESIDE && next !== null; count += 1, next = dom.previousElement(next)) {
      if (isLayer(dom, next, 1)) layers.push(dom.box(next));
    }
  }
  return layers;
}

export function isUnder(layers: readonly DOMRect[], { x, y }: Point): boolean {
  return layers.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Whether an element that is taken out of the flow hides what is under it. */
function isLayer(dom: Dom, element: Element, minOrder: number): boolean {
  const style = dom.style(element);
  const { position } = style;
  return position !== 'static' && (position === 'absolute' || position === 'relative') && hides(dom, element, minOrder);
}

function hides(dom: Dom, element: Element, minOrder: number): boolean {
  const style = dom.style(element);
  if (style.visibility !== 'visible' || Number(style.opacity) < 0.1 || style.display === 'none') return false;
  if ((Number.parseInt(style.zIndex, 10) || 0) < minOrder) return false;
  const isPainted = !isClear(style.backgroundColor) || style.backgroundImage !== 'none';
  return isPainted || /^(?:img|svg|canvas|video)$/.test(dom.tag(element)) || dom.text(element).trim() !== '';
}

function isWithin(dom: Dom, inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = dom.parent(at)) if (at === outer) return true;
  return false;
}
