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
  /** Null for a document that is not on a screen. */
  readonly view: Window | null;
  readonly parent: Getter<Element | null>;
  readonly firstChild: Getter<Node | null>;
  readonly firstElement: Getter<Element | null>;
  readonly nextElement: Getter<Element | null>;
  readonly tag: Getter<string>;
  attribute(element: Element, name: string): string | null;
  all(selector: string, within?: Element): Element[];
  text(element: Element): string;
  box(element: Element): DOMRect;
  /** Only for documents with a view. */
  style(element: Element): CSSStyleDeclaration;
  /** Whether the element is rendered and neither it nor what it is in is fully transparent or `visibility: hidden`. */
  isRendered(element: Element): boolean;
  /** The topmost element at a point of the viewport. */
  elementAt(x: number, y: number): Element | null;
  /** All elements and texts. */
  walk(): TreeWalker;
};

const ELEMENTS_AND_TEXTS = 1 | 4;
const RENDERED = { opacityProperty: true, visibilityProperty: true };

/** The prototypes' own getters and methods, bound to one document. Boxes and styles are asked for once. */
export function openDom(document: Document): Dom {
  const { Document: DocumentClass, Element: ElementClass, Node: NodeClass } = globalThis;
  const root = getter<Element>(DocumentClass.prototype, 'documentElement')(document);
  return {
    root,
    view: getter<Window | null>(DocumentClass.prototype, 'defaultView')(document),
    parent: getter<Element | null>(NodeClass.prototype, 'parentElement'),
    firstChild: getter<Node | null>(NodeClass.prototype, 'firstChild'),
    firstElement: getter<Element | null>(ElementClass.prototype, 'firstElementChild'),
    nextElement: getter<Element | null>(ElementClass.prototype, 'nextElementSibling'),
    tag: getter<string>(ElementClass.prototype, 'localName'),
    attribute: (element, name) => ElementClass.prototype.getAttribute.call(element, name),
    all: (selector, within = root) => [...ElementClass.prototype.querySelectorAll.call(within, selector)],
    text: getter<string>(ElementClass.prototype, 'textContent'),
    box: remember((element) => ElementClass.prototype.getBoundingClientRect.call(element)),
    style: remember((element) => getComputedStyle(element)),
    isRendered: (element) => ElementClass.prototype.checkVisibility.call(element, RENDERED),
    elementAt: (x, y) => DocumentClass.prototype.elementFromPoint.call(document, x, y),
    walk: () => DocumentClass.prototype.createTreeWalker.call(document, root, ELEMENTS_AND_TEXTS),
  };
}

/** The same function, asking once for each element: nothing changes while a snapshot is taken. */
export function remember<Value>(ask: (element: Element) => Value): (element: Element) => Value {
  const known = new Map<Element, Value>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element);
      known.set(element, answer);
    }
    return answer;
  };
}

/** The nearest of an element and its ancestors that is meant, or the topmost. */
export function watchNearest(dom: Dom, isMeant: (element: Element) => boolean): (element: Element) => Element {
  const nearest = remember((element): Element => {
    const parent = isMeant(element) ? null : dom.parent(element);
    return parent === null ? element : nearest(parent);
  });
  return nearest;
}
