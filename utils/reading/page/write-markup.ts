import type { Dom } from './dom.ts';

/** A part of a page that may have so many elements is written out piece by piece. */
const MOST_AT_ONCE = 20_000;
/** Elements whose content comes over as nothing at all: no text of the page, or what people typed. */
const UNREAD = 'script|style|noscript|textarea|iframe|noembed|noframes';
const IS_UNREAD = new RegExp(`^(?:head|${UNREAD})$`);
const ATTRIBUTE = '[^\\s=>/]+="[^"]*"';
/**
 * What is kept is in groups; what is not: all attributes but two, and the content of comments and unread elements. Texts
 * are passed over as a whole, so that what looks like an attribute in them stays.
 */
const PARTS = new RegExp(
  `(>[^<]+| (?:id|type)="[^"]*")| ${ATTRIBUTE}|(<!--)[^]*?(?=-->)|(<(${UNREAD}))(?: ${ATTRIBUTE})*(>)[^]*?(?=</\\4>)`,
  'g',
);

/** Writes out a document in parts, none of which takes long. Nothing of its head is read. */
export function* writeMarkup(dom: Dom, mostAtOnce = MOST_AT_ONCE): Generator<string> {
  yield* writeElement(dom, dom.root, findLarge(dom, mostAtOnce));
}

/**
 * The root, and all that so many elements may be in. Only what holds one of every so many can be that large, which is
 * quicker to find than to count the elements of each row of a long table.
 */
function findLarge(dom: Dom, elements: number): ReadonlySet<Element> {
  const large = new Set<Element>([dom.root]);
  for (const one of dom.everyNth(elements)) {
    for (let at = dom.parent(one); at !== null && !large.has(at); at = dom.parent(at)) large.add(at);
  }
  return large;
}

/** Leaves out of written mark-up what no reader needs, and what is nobody's business. */
export function thin(markup: string): string {
  return markup.replace(PARTS, '$1$2$3$5');
}

function* writeElement(dom: Dom, element: Element, large: ReadonlySet<Element>): Generator<string> {
  const tag = dom.tag(element);
  yield openTag(dom, element, tag);
  if (!IS_UNREAD.test(tag)) {
    if (large.has(element)) {
      for (let at = dom.firstChild(element); at !== null; at = dom.nextSibling(at)) yield* writeNode(dom, at, large);
    } else yield dom.markup(element);
  }
  yield `</${tag}>`;
}

function* writeNode(dom: Dom, node: Node, large: ReadonlySet<Element>): Generator<string> {
  if (node.nodeType === 1) yield* writeElement(dom, node as Element, large);
  else yield node.nodeType === 3 ? escape(node.nodeValue ?? '') : '<!---->';
}

function openTag(dom: Dom, element: Element, tag: string): string {
  let open = `<${tag}`;
  for (const name of ['id', 'type']) {
    const value = dom.attribute(element, name);
    if (value !== null) open += ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`;
  }
  return `${open}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
