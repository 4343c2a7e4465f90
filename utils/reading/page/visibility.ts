import type { Seen } from '../snapshot.ts';
import { isClear, isSolid, paintOver, standsOut, WHITE } from './colours.ts';
import type { Dom } from './dom.ts';

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
  const { scrollX: left, scrollY: top } = view;
  const width = Math.max(dom.root.scrollWidth, view.innerWidth);
  const sights = new Map<Element, Sight>();
  const contrasts = new Map<string, boolean>();

  function sightOf(element: Element): Sight {
    let sight = sights.get(element);
    if (sight === undefined) {
      const parent = dom.parent(element);
      const above =
        parent === null ? { opacity: 1, seen: around?.() ?? 'shown', paper: WHITE, layer: null } : sightOf(parent);
      sight = lookThrough(dom, element, above);
      sights.set(element, sight);
    }
    return sight;
  }

  /** Whether a text has another colour than what is behind it; over a picture, also than what lies on that. */
  function hasColour(element: Element, style: CSSStyleDeclaration, { paper, layer }: Sight): boolean {
    const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
    const pair = `${colour} ${paper}`;
    let stands = contrasts.get(pair);
    if (stands === undefined) contrasts.set(pair, (stands = !isClear(colour) && standsOut(colour, paper)));
    if (stands) return layer === null || standsOut(colour, layer) || !isOnPicture(dom, element);
    return isClear(colour) ? style.getPropertyValue('background-clip') === 'text' : isOnPicture(dom, element);
  }

  return (element) => {
    if (!dom.isRendered(element)) return 'hidden';
    const sight = sightOf(element);
    if (sight.seen !== 'shown') return sight.seen;
    const style = dom.style(element);
    const box = dom.box(element);
    if (box.right + left <= 0 || box.bottom + top <= 0 || box.left + left > width) return 'hidden';
    if (Number.parseFloat(style.fontSize) < MIN_FONT_PX) return 'hidden';
    if (isTiny(box) && style.display !== 'contents') return 'hidden';
    return hasColour(element, style, sight) ? 'shown' : 'hidden';
  };
}

/** What an element and all that it is in let through. Layers that let light through multiply; `layer`: the nearest colour that does. */
type Sight = {
  readonly opacity: number;
  readonly seen: Seen;
  readonly paper: string;
  readonly layer: string | null;
};

function lookThrough(dom: Dom, element: Element, above: Sight): Sight {
  if (above.seen === 'hidden') return above;
  const style = dom.style(element);
  const opacity = above.opacity * Number(style.opacity);
  const own = opacity < MIN_OPACITY ? 'hidden' : look(dom, element);
  const colour = style.backgroundColor;
  const layer = isClear(colour) ? above.layer : isSolid(colour) ? null : colour;
  return { opacity, seen: own === 'shown' ? above.seen : own, paper: paintOver(colour, above.paper), layer };
}

/** What an element does to all that is in it. */
function look(dom: Dom, element: Element): Seen {
  const style = dom.style(element);
  const { clipPath } = style;
  if (clipPath !== 'none' && /inset\((?!0)|circle\(0|polygon|^url/.test(clipPath)) return 'hidden';
  if (style.position === 'absolute' && style.clip.startsWith('rect(')) return 'hidden';
  if (style.unicodeBidi.includes('override') && style.direction === 'rtl') return 'tainted';
  if (style.overflow === 'visible' || ROOTS.test(dom.tag(element))) return 'shown';
  return !UNBOXED.test(style.display) && isTiny(dom.box(element)) ? 'hidden' : 'shown';
}

function isTiny(box: DOMRect): boolean {
  return box.width < MIN_SIZE_PX || box.height < MIN_SIZE_PX;
}

/** Whether a picture lies between a text and the nearest colour behind it. */
function isOnPicture(dom: Dom, element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
    const { backgroundImage, backgroundColor } = dom.style(at);
    if (backgroundImage !== 'none') return true;
    if (isSolid(backgroundColor)) return false;
  }
  return false;
}
