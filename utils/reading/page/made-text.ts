import { remember, type Dom } from './dom.ts';
import type { Piece } from './page-line.ts';

/** Text that style sheets put before and after the text of elements, in what is part of an amount. */
export type MadeText = {
  /** Whether an element gets digits, a sign, or what is not known until it is painted. */
  readonly makes: (element: Element) => boolean;
  /** Whether an element gets a single separator. */
  readonly separates: (element: Element) => boolean;
  /** The decimal or grouping separator that is put between two pieces; null where there is none. */
  readonly between: (before: Piece, after: Piece) => string | null;
};

const MADE = /\p{N}|counter|attr\(|^["']\s*[-−–(+]|\)\s*["']$/u;
const SEPARATOR = /^(["'])\s*([.,'’])\s*\1$/u;
const separatorIn = (content = 'none'): string | null =>
  content === 'none' || content === 'normal' ? null : (SEPARATOR.exec(content)?.[2] ?? null);
const PARTS = ['::before', '::after'];

export function watchMadeText(dom: Dom): MadeText {
  if (dom.view === null) return { makes: () => false, separates: () => false, between: () => null };
  const contentsOf = remember((element) => PARTS.map((part) => getComputedStyle(element, part).content));
  return {
    makes: remember((element) =>
      contentsOf(element).some((content) => content !== 'none' && content !== 'normal' && MADE.test(content)),
    ),
    separates: (element) => contentsOf(element).some((content) => separatorIn(content) !== null),
    between: (before, after) => separatorIn(contentsOf(before.element)[1]) ?? separatorIn(contentsOf(after.element)[0]),
  };
}
