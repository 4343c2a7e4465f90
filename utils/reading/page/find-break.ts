import type { Dom } from './dom.ts';
import { INLINE, SKIP } from './tags.ts';

/**
 * Whether something that ends a line stands between two texts of one block: a `<br>`, a rule, an empty block. Only what is
 * between them is walked over.
 */
export function findBreak(dom: Dom, from: Node, to: Node, block: Element): boolean {
  let at: Node = from;
  for (;;) {
    let next = isSkippedElement(dom, at) ? null : dom.firstChild(at);
    while (next === null) {
      next = dom.nextSibling(at);
      if (next !== null) break;
      const parent = dom.parent(at);
      if (parent === null || parent === block) return false;
      at = parent;
    }
    if (next === to) return false;
    if (next.nodeType === 1 && !INLINE.has(dom.tag(next)) && !SKIP.has(dom.tag(next))) return true;
    at = next;
  }
}

function isSkippedElement(dom: Dom, node: Node): boolean {
  return node.nodeType === 1 && SKIP.has(dom.tag(node));
}
