import type { Dom } from './dom.ts';
import { INLINE, SKIP } from './tags.ts';

/**
 * Whether something that ends a line stands between two texts of one block: a `<br>`, a rule, an empty block. Only what is
 * between them is walked over.
 */
export function findBreak(dom: Dom, from: Node, to: Node, block: Element): boolean {
  let at = from;
  let next = dom.nextSibling(from);
  for (;;) {
    while (next === null) {
      const parent = dom.parent(at);
      if (parent === null || parent === block) return false;
      at = parent;
      next = dom.nextSibling(at);
    }
    if (next === to) return false;
    at = next;
    next = null;
    if (at.nodeType === 1) {
      const tag = dom.tag(at);
      const isSkipped = SKIP.has(tag);
      if (!isSkipped && !INLINE.has(tag)) return true;
      if (!isSkipped) next = dom.firstChild(at);
    }
    next ??= dom.nextSibling(at);
  }
}
