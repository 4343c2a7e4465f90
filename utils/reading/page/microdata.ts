import type { StructuredTexts } from '../snapshot.ts';
import type { Dom } from './dom.ts';
import { readThing, type Thing, type ThingValue } from './things.ts';

const MAX_ITEMS = 50;
const MAX_DEPTH = 6;

/** Invoices and orders in the page's microdata. */
export function readMicrodata(dom: Dom): StructuredTexts[] {
  return dom
    .all('[itemscope][itemtype*="schema.org/Invoice"], [itemscope][itemtype*="schema.org/Order"]')
    .slice(0, MAX_ITEMS)
    .flatMap((element) => readThing(toThing(dom, element, 0), 'microdata') ?? []);
}

function toThing(dom: Dom, item: Element, depth: number): Thing {
  const properties = new Map<string, ThingValue[]>();
  for (const element of depth > MAX_DEPTH ? [] : dom.all('[itemprop]', item).slice(0, 200)) {
    if (ownerOf(dom, element) !== item) continue;
    const isItem = dom.attribute(element, 'itemscope') !== null;
    const value = isItem ? toThing(dom, element, depth + 1) : valueOf(dom, element);
    for (const name of (dom.attribute(element, 'itemprop') ?? '').split(/\s+/)) {
      properties.set(name, [...(properties.get(name) ?? []), value]);
    }
  }
  const types = (dom.attribute(item, 'itemtype') ?? '').split(/\s+/);
  return { types: types.map((type) => type.replace(/^.*[/#]/, '')), properties };
}

/** The nearest item above an element: the one that its property belongs to. */
function ownerOf(dom: Dom, element: Element): Element | null {
  let at = dom.parent(element);
  while (at !== null && dom.attribute(at, 'itemscope') === null) at = dom.parent(at);
  return at;
}

function valueOf(dom: Dom, element: Element): string {
  const attribute = ['content', 'datetime', 'href', 'value']
    .map((name) => dom.attribute(element, name))
    .find((one) => one !== null);
  return (attribute ?? dom.text(element)).replace(/\s+/g, ' ').trim().slice(0, 2_000);
}
