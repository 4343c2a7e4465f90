import type { Dom } from './dom.ts';

/** Whether something that is not a fixed layer of the page lies over the middle of the element. */
export function isCovered(dom: Dom, element: Element): boolean {
  const { view } = dom;
  if (view === null) return false;
  const box = dom.box(element);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
  const top = dom.elementAt(x, y);
  if (top === null || isWithin(dom, top, element) || isWithin(dom, element, top)) return false;
  for (let at: Element | null = top; at !== null; at = dom.parent(at)) {
    const { position } = dom.style(at);
    if (position === 'fixed' || position === 'sticky') return false;
  }
  return true;
}

function isWithin(dom: Dom, inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = dom.parent(at)) if (at === outer) return true;
  return false;
}
