import type { Dom } from './dom.ts';
import type { PageLine } from './page-line.ts';

/** Whether all of a line is struck out, by its elements or by what style sheets say of them within its block. */
export function isStruckOut(line: PageLine): boolean {
  const { dom } = line.frame;
  if (line.isStruck || dom.view === null) return line.isStruck;
  for (const { element } of line.pieces) if (!isStruckWithin(dom, element, line.block)) return false;
  return true;
}

function isStruckWithin(dom: Dom, element: Element, block: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
    const struck = dom.style(at).textDecorationLine;
    if (struck !== 'none' && struck.includes('line-through')) return true;
    if (at === block) break;
  }
  return false;
}
