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
  readonly nextSibling: Getter<Node | null>;
  readonly previousSibling: Getter<Node | null>;
  readonly previousElement: Getter<Element | null>;
  readonly nextElement: Getter<Element | null>;
  readonly tag: Getter<string>;
  attribute(element: Element, name: string): string | null;
  all(selector: string, within?: Element): Element[];
  text(element: Element): string;
  title(): string;
  box(element: Element): DOMRect;
  /** Only for documents with a view. */
  style(element: Element): CSSStyleDeclaration;
  /** Makes boxes and styles be asked for anew. */
  forget(): void;
  /** Whether the element is rendered and neither it nor what it is in is fully transparent or `visibility: hidden`. */
  isRendered(element: Element): boolean;
  /** The topmost element at a point of the viewport. */
  elementAt(x: number, y: number): Element | null;
  /** Whether a node is in an element, or is it. */
  contains(element: Element, node: Node): boolean;
  /** The child element at a place. */
  child(element: Element, place: number): Element | null;
  /** Each so-many-th element of the document, in its order. */
  everyNth(count: number): Element[];
  /** What is in it, written out. */
  markup(element: Element): string;
  /** The document in a frame; null for other elements, and where it belongs to another origin. */
  documentIn(element: Element): Document | null;
  /** The boxes of a part of a text. */
  boxesIn(text: Node, start: number, end: number): readonly DOMRect[];
  /** What the person has selected in this document. */
  selection(): Range | null;
};

const RENDERED = { opacityProperty: true, visibilityProperty: true };

/** The prototypes' own getters and methods, bound to one document. Boxes and styles are asked for once. */
export function openDom(document: Document): Dom {
  const [ofDocument, ofElement, ofNode] = [Document.prototype, Element.prototype, Node.prototype];
  const root = getter<Element>(ofDocument, 'documentElement')(document);
  const tag = getter<string>(ofElement, 'localName');
  const box = remember((element) => ofElement.getBoundingClientRect.call(element));
  const style = remember((element) => getComputedStyle(element));
  const children = getter<HTMLCollection>(ofElement, 'children');
  let range: Range | null = null;
  return {
    root,
    view: getter<Window | null>(ofDocument, 'defaultView')(document),
    parent: getter<Element | null>(ofNode, 'parentElement'),
    firstChild: getter<Node | null>(ofNode, 'firstChild'),
    nextSibling: getter<Node | null>(ofNode, 'nextSibling'),
    previousSibling: getter<Node | null>(ofNode, 'previousSibling'),
    previousElement: getter<Element | null>(ofElement, 'previousElementSibling'),
    nextElement: getter<Element | null>(ofElement, 'nextElementSibling'),
    tag,
    attribute: (element, name) => ofElement.getAttribute.call(element, name),
    all: (selector, within = root) => [...ofElement.querySelectorAll.call(within, selector)],
    text: getter<string>(ofElement, 'textContent'),
    title: () => getter<string>(ofDocument, 'title')(document),
    box,
    style,
    forget() {
      box.forget();
      style.forget();
    },
    isRendered: (element) => ofElement.checkVisibility.call(element, RENDERED),
    elementAt: (x, y) => ofDocument.elementFromPoint.call(document, x, y),
    contains: (element, node) => ofNode.contains.call(element, node),
    child: (element, place) => children(element)[place] ?? null,
    everyNth(count) {
      const elements = ofElement.getElementsByTagName.call(root, '*');
      const found: Element[] = [];
      for (let at = count - 1, element = elements[at]; element !== undefined; at += count, element = elements[at])
        found.push(element);
      return found;
    },
    markup: (element) => ofElement.getHTML.call(element),
    documentIn(element) {
      const owner = { iframe: HTMLIFrameElement, frame: HTMLFrameElement }[tag(element)];
      return owner === undefined ? null : getter<Document | null>(owner.prototype, 'contentDocument')(element);
    },
    boxesIn(text, start, end) {
      range ??= ofDocument.createRange.call(document);
      range.setStart(text, start);
      range.setEnd(text, end);
      return [...range.getClientRects()];
    },
    selection() {
      const selection = ofDocument.getSelection.call(document);
      // Asking for its ends is cheaper than asking whether there is one.
      if (selection?.anchorNode == null || selection.isCollapsed) return null;
      return selection.getRangeAt(0);
    },
  };
}

/** The same function, asking once for each element: nothing changes while a snapshot is taken. */
export function remember<Value>(ask: (element: Element) => Value): Remembering<Value> {
  const known = new Map<Element, Value>();
  const remembering = (element: Element): Value => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element);
      known.set(element, answer);
    }
    return answer;
  };
  return Object.assign(remembering, { forget: () => known.clear() });
}

export type Remembering<Value> = ((element: Element) => Value) & { readonly forget: () => void };
