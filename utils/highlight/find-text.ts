/** What the eye does not see, or what a reading writes in another way. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\ufffc|]/gu;
/** What may stand between the parts of a text without being seen. */
const MOST_BETWEEN = 1_000;

/** A text as it is compared: without spaces and without case. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase();
}

/** Where an element says a plain text, as far as that begins in `from`, which is the element or in it; else null. */
export function findText(element: Element, from: Element, wanted: string): Range | null {
  const places: { readonly node: Node; readonly offset: number }[] = [];
  let said = '';
  let own = 0;
  for (const node of textsOf(element, from)) {
    const value = node.nodeValue ?? '';
    for (let offset = 0; offset < value.length; offset += 1) {
      for (const unit of plainText(value[offset] ?? '')) {
        said += unit;
        places.push({ node, offset });
      }
    }
    if (Node.prototype.contains.call(from, node)) own = said.length;
    if (said.length > own + wanted.length + MOST_BETWEEN) break;
  }
  const at = said.indexOf(wanted);
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  if (at >= own || first === undefined || last === undefined) return null;
  const range = Document.prototype.createRange.call(element.ownerDocument);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The text nodes of an element, from the first one in `from` on. */
function* textsOf(element: Element, from: Element): Generator<Node> {
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  let hasBegun = element === from;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    hasBegun ||= Node.prototype.contains.call(from, node);
    if (hasBegun) yield node;
  }
}
