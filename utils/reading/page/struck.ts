import type { Dom } from './dom.ts';
import { piecesOf, type PageLine } from './page-line.ts';

const STRUCK = /^(?:s|del|strike)$/;

/** Whether all of a line is struck out, by elements within its block; `byStyle`: or by what style sheets say of them. */
export function isStruckOut(line: PageLine, byStyle: boolean): boolean {
  const { dom } = line.frame;
  return piecesOf(line).every(({ element }) => {
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      if (STRUCK.test(dom.tag(at)) || (byStyle && isLinedThrough(dom, at))) return true;
      if (at === line.block.element) break;
    }
    return false;
  });
}

function isLinedThrough(dom: Dom, element: Element): boolean {
  return dom.view !== null && dom.style(element).textDecorationLine.includes('line-through');
}
