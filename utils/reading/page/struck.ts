import type { PageLine } from './page-line.ts';

/** Whether all of a line is struck out, by its elements or by what style sheets say of them within its block. */
export function isStruckOut(line: PageLine): boolean {
  const { dom } = line.frame;
  if (line.isStruck || dom.view === null) return line.isStruck;
  return line.pieces.every(({ element }) => {
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      if (dom.style(at).textDecorationLine.includes('line-through')) return true;
      if (at === line.block) break;
    }
    return false;
  });
}
