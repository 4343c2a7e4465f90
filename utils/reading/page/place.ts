import { SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { remember, type Dom } from './dom.ts';

const MAX_STEPS = 6;

/** Short CSS paths to elements: from the nearest id, or their last steps. For highlighting, so they may be loose. */
export function watchPlaces(dom: Dom): (element: Element) => string {
  const steps = new Map<Element, string>();
  const pathTo: (element: Element) => readonly string[] = remember((element) => {
    const id = dom.attribute(element, 'id');
    if (id !== null && /^[A-Za-z][\w-]{0,60}$/.test(id)) return [`#${id}`];
    const parent = dom.parent(element);
    if (parent === null) return [dom.tag(element)];
    if (!steps.has(element)) nameChildren(dom, parent, steps);
    return [...pathTo(parent), steps.get(element) ?? ''].slice(-MAX_STEPS);
  });
  return (element) => pathTo(element).join(' > ').slice(0, SNAPSHOT_BOUNDS.place);
}

/** The last step to each child of an element; numbered where others have the same tag. */
function nameChildren(dom: Dom, parent: Element, steps: Map<Element, string>): void {
  const byTag = new Map<string, Element[]>();
  for (let at = dom.firstElement(parent); at !== null; at = dom.nextElement(at)) {
    const tag = dom.tag(at);
    const twins = byTag.get(tag);
    if (twins === undefined) byTag.set(tag, [at]);
    else twins.push(at);
  }
  for (const [tag, twins] of byTag) {
    for (const [index, one] of twins.entries()) {
      steps.set(one, twins.length > 1 ? `${tag}:nth-of-type(${index + 1})` : tag);
    }
  }
}
