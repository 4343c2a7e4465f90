import { SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { remember, type Dom } from './dom.ts';
import type { Frame } from './frame.ts';

const MAX_STEPS = 6;

/** Stands in a place between the path to a frame and the path within the frame's document. */
export const INTO_FRAME = ' >>> ';

/** Short CSS paths to elements: from the nearest id, or their last steps. For highlighting, so they may be loose. */
export function watchPlaces(): (frame: Frame, element: Element) => string {
  const paths = new Map<Frame, (element: Element) => readonly string[]>();
  const placeOf = (frame: Frame, element: Element): string => {
    let pathTo = paths.get(frame);
    if (pathTo === undefined) paths.set(frame, (pathTo = watchPaths(frame.dom)));
    const outer = frame.host === null ? '' : placeOf(frame.host.frame, frame.host.element) + INTO_FRAME;
    return outer + pathTo(element).join(' > ');
  };
  return (frame, element) => {
    const place = placeOf(frame, element);
    // Half a path leads elsewhere.
    return place.length > SNAPSHOT_BOUNDS.place ? '' : place;
  };
}

function watchPaths(dom: Dom): (element: Element) => readonly string[] {
  const placeAmong = watchPlacesAmong(dom);
  const pathTo: (element: Element) => readonly string[] = remember((element) => {
    const id = dom.attribute(element, 'id');
    if (id !== null && /^[A-Za-z][\w-]{0,60}$/.test(id)) return [`#${id}`];
    const parent = dom.parent(element);
    if (parent === null) return [dom.tag(element)];
    const tag = dom.tag(element);
    const place = placeAmong(element);
    const step = place === 1 && !hasTwinAfter(dom, element, tag) ? tag : `${tag}:nth-of-type(${place})`;
    return [...pathTo(parent), step].slice(-MAX_STEPS);
  });
  return pathTo;
}

/** The places of elements among those beside them that have the same tag, from 1; long lists are counted once. */
function watchPlacesAmong(dom: Dom): (element: Element) => number {
  const known = new Map<Element, number>();
  return (element) => {
    const tag = dom.tag(element);
    const uncounted: Element[] = [];
    let at: Element | null = element;
    for (; at !== null; at = dom.previousElement(at)) {
      if (dom.tag(at) !== tag) continue;
      if (known.has(at)) break;
      uncounted.push(at);
    }
    let place = at === null ? 0 : (known.get(at) ?? 0);
    for (let next = uncounted.pop(); next !== undefined; next = uncounted.pop()) known.set(next, (place += 1));
    return known.get(element) ?? place;
  };
}

function hasTwinAfter(dom: Dom, element: Element, tag: string): boolean {
  let at = dom.nextElement(element);
  while (at !== null && dom.tag(at) !== tag) at = dom.nextElement(at);
  return at !== null;
}
