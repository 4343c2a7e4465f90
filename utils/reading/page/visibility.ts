import type { Seen } from '../snapshot.ts';
import { isClear, standsOut, watchPaper } from './colours.ts';
import { remember, type Dom } from './dom.ts';

export type SeesElement = (element: Element) => Seen;

const MIN_OPACITY = 0.1;
const MIN_FONT_PX = 4;
const MIN_SIZE_PX = 2;
const ROOTS = /^(?:html|body)$/;
/** What has these has no box of its own size. */
const UNBOXED = /^(?:inline|contents)$/;

/**
 * Looks at style and geometry of an element and its ancestors: not rendered, transparent, tiny, clipped, off the page,
 * text in the colour of its background. Text whose order a style sheet turns is `tainted`. `around`: what is seen of the
 * frame that shows the document, if one does.
 */
export function watchVisibility(dom: Dom, around: (() => Seen) | null = null): SeesElement {
  const { view } = dom;
  if (view === null) return () => 'shown';
  const hasColour = watchColours(dom);
  const { scrollX: left, scrollY: top } = view;
  const width = Math.max(dom.root.scrollWidth, view.innerWidth);
  /** Layers that let through multiply. */
  const opacityOf = remember((element): number => {
    const parent = dom.parent(element);
    return Number(dom.style(element).opacity) * (parent === null ? 1 : opacityOf(parent));
  });
  const frame: SeesElement = remember((element) => {
    const parent = dom.parent(element);
    const above = parent === null ? (around?.() ?? 'shown') : frame(parent);
    const own = above === 'hidden' || opacityOf(element) < MIN_OPACITY ? 'hidden' : look(dom, element);
    return own === 'shown' ? above : own;
  });
  return remember((element) => {
    const inherited = dom.isRendered(element) ? frame(element) : 'hidden';
    if (inherited !== 'shown') return inherited;
    const style = dom.style(element);
    const box = dom.box(element);
    const isOff = box.right + left <= 0 || box.bottom + top <= 0 || box.left + left > width;
    const isSmall = Number.parseFloat(style.fontSize) < MIN_FONT_PX || (isTiny(box) && style.display !== 'contents');
    return isOff || isSmall || !hasColour(element) ? 'hidden' : 'shown';
  });
}

/** What an element does to all that is in it. */
function look(dom: Dom, element: Element): Seen {
  const style = dom.style(element);
  const { clipPath } = style;
  if (clipPath !== 'none' && /inset\((?!0)|circle\(0|polygon|^url/.test(clipPath)) return 'hidden';
  if (style.position === 'absolute' && style.clip.startsWith('rect(')) return 'hidden';
  if (style.unicodeBidi.includes('override')) return 'tainted';
  if (style.overflow === 'visible' || ROOTS.test(dom.tag(element))) return 'shown';
  return !UNBOXED.test(style.display) && isTiny(dom.box(element)) ? 'hidden' : 'shown';
}

function isTiny(box: DOMRect): boolean {
  return box.width < MIN_SIZE_PX || box.height < MIN_SIZE_PX;
}

/** Whether a text has another colour than what is behind it. */
function watchColours(dom: Dom): (element: Element) => boolean {
  const paperOf = watchPaper(dom);
  return (element) => {
    const style = dom.style(element);
    const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
    if (isClear(colour)) return style.getPropertyValue('background-clip') === 'text';
    return standsOut(colour, paperOf(element)) || isOnPicture(dom, element);
  };
}

/** Whether a picture lies between a text and the nearest colour behind it. */
function isOnPicture(dom: Dom, element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
    const { backgroundImage, backgroundColor } = dom.style(at);
    if (backgroundImage !== 'none') return true;
    if (!isClear(backgroundColor)) return false;
  }
  return false;
}
