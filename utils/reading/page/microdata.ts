import type { Dom } from './dom.ts';

/** Which attributes open a thing, tell its type and name its properties. Source: WHATWG microdata, W3C RDFa Lite. */
type Syntax = { readonly scope: string; readonly type: string; readonly name: string; readonly roots: string };
type Item = Record<string, unknown>;

const MICRODATA: Syntax = {
  scope: 'itemscope',
  type: 'itemtype',
  name: 'itemprop',
  roots: '[itemtype*="/Invoice"],[itemtype*="/Order"]',
};
const RDFA: Syntax = {
  scope: 'typeof',
  type: 'typeof',
  name: 'property',
  roots: '[typeof$="Invoice"],[typeof$="Order"]',
};
export const ITEM_ROOTS = `${MICRODATA.roots},${RDFA.roots}`;
const MAX_ITEMS = 50;
const MAX_PROPERTIES = 200;
const MAX_DEPTH = 6;
const MAX_TEXT = 2_000;

/** Invoices and orders in the page's microdata and RDFa, in the shape that JSON-LD would give them. */
export function readMicrodata(dom: Dom): Item[] {
  return [MICRODATA, RDFA].flatMap((syntax) =>
    dom
      .all(syntax.roots)
      .slice(0, MAX_ITEMS)
      .map((element) => toItem(dom, syntax, element, 0)),
  );
}

function toItem(dom: Dom, syntax: Syntax, item: Element, depth: number): Item {
  const found = new Map<string, unknown[]>([['@type', wordsOf(dom, item, syntax.type)]]);
  for (const element of depth > MAX_DEPTH ? [] : dom.all(`[${syntax.name}]`, item).slice(0, MAX_PROPERTIES)) {
    if (ownerOf(dom, syntax, element) !== item) continue;
    const isItem = dom.attribute(element, syntax.scope) !== null;
    const value = isItem ? toItem(dom, syntax, element, depth + 1) : valueOf(dom, element);
    for (const name of wordsOf(dom, element, syntax.name)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return Object.fromEntries(found);
}

function wordsOf(dom: Dom, element: Element, attribute: string): string[] {
  return (dom.attribute(element, attribute) ?? '').split(/\s+/).filter((word) => word !== '');
}

/** The nearest item above an element: the one that its property belongs to. */
function ownerOf(dom: Dom, { scope }: Syntax, element: Element): Element | null {
  let at = dom.parent(element);
  while (at !== null && dom.attribute(at, scope) === null) at = dom.parent(at);
  return at;
}

function valueOf(dom: Dom, element: Element): string {
  const attribute = ['content', 'datetime', 'href', 'value']
    .map((name) => dom.attribute(element, name))
    .find((one) => one !== null);
  return (attribute ?? dom.text(element)).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}
