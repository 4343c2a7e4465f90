/**
 * Reads of DOM nodes that a page can't clobber: `<form><input name="parentNode"></form>` shadows the property on the
 * form, not the getter on the prototype.
 */
type Getter<Value> = (node: Node) => Value;

function getter<Value>(owner: object, name: string): Getter<Value> {
  let at: object | null = owner;
  while (at !== null) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return (node) => get.call(node) as Value;
    at = Object.getPrototypeOf(at) as object | null;
  }
  return (node) => Reflect.get(node, name) as Value;
}

export type Dom = {
  readonly root: Element;
  readonly parent: Getter<Element | null>;
  readonly tag: Getter<string>;
  attribute(element: Element, name: string): string | null;
  all(selector: string, within?: Element): Element[];
  text(element: Element): string;
  walk(root: Element, accept: (element: Element) => boolean): TreeWalker;
};

const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;

/** The prototypes' own getters and methods, bound to one document. */
export function openDom(document: Document): Dom {
  const { Document: DocumentClass, Element: ElementClass, Node: NodeClass } = globalThis;
  const root = getter<Element>(DocumentClass.prototype, 'documentElement')(document);
  return {
    root,
    parent: getter<Element | null>(NodeClass.prototype, 'parentElement'),
    tag: getter<string>(ElementClass.prototype, 'localName'),
    attribute: (element, name) => ElementClass.prototype.getAttribute.call(element, name),
    all: (selector, within = root) => Array.from(ElementClass.prototype.querySelectorAll.call(within, selector)),
    text: getter<string>(ElementClass.prototype, 'textContent'),
    walk: (from, accept) =>
      DocumentClass.prototype.createTreeWalker.call(document, from, SHOW_ELEMENT | SHOW_TEXT, {
        acceptNode: (node) => (node.nodeType === 3 || accept(node as Element) ? FILTER_ACCEPT : FILTER_REJECT),
      }),
  };
}
