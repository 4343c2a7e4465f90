import type { Dom } from './dom.ts';

/** Whether a person can see the text of an element. `tainted`: what they see is not what the DOM says. */
export type Visibility = 'shown' | 'hidden' | 'tainted';
export type SeesElement = (element: Element) => Visibility;

const MIN_FONT_PX = 4;
const MIN_SIZE_PX = 2;

/**
 * Looks at style and geometry of an element and its ancestors: not rendered, transparent, tiny, clipped, off the page,
 * text in the colour of its background. Content made or turned by style sheets is `tainted`. Answers are kept.
 */
export function watchVisibility(document: Document, dom: Dom): SeesElement {
  const view = document.defaultView;
  const known = new Map<Element, Visibility>();
  const sees: SeesElement = (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      const parent = dom.parent(element);
      const above = parent === null ? 'shown' : sees(parent);
      answer = above === 'hidden' || view === null ? above : worse(above, look(view, dom, element));
      known.set(element, answer);
    }
    return answer;
  };
  return (element) => {
    const answer = sees(element);
    return answer === 'shown' && view !== null ? lookAtText(view, dom, element) : answer;
  };
}

function worse(above: Visibility, own: Visibility): Visibility {
  return own === 'hidden' ? 'hidden' : above === 'tainted' ? 'tainted' : own;
}

function look(view: Window, dom: Dom, element: Element): Visibility {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || Number(style.opacity) < 0.1) return 'hidden';
  if (style.contentVisibility === 'hidden') return 'hidden';
  if (/inset\((?!0)|circle\(0|polygon|^url/.test(style.clipPath)) return 'hidden';
  if (/rect\(/.test(style.clip) && style.position === 'absolute') return 'hidden';
  if (/override/.test(style.unicodeBidi)) return 'tainted';
  if (style.overflow !== 'visible' && dom.tag(element) !== 'html' && dom.tag(element) !== 'body') {
    const box = element.getBoundingClientRect();
    if (
      style.display !== 'inline' &&
      style.display !== 'contents' &&
      (box.width < MIN_SIZE_PX || box.height < MIN_SIZE_PX)
    ) {
      return 'hidden';
    }
  }
  return 'shown';
}

/** What matters only for the element that holds the text itself. */
function lookAtText(view: Window, dom: Dom, element: Element): Visibility {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false }))
    return 'hidden';
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < MIN_FONT_PX) return 'hidden';
  const box = element.getBoundingClientRect();
  if (style.display !== 'contents' && (box.width < MIN_SIZE_PX || box.height < MIN_SIZE_PX)) return 'hidden';
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return 'hidden';
  if (box.left + view.scrollX > Math.max(dom.root.scrollWidth, view.innerWidth)) return 'hidden';
  if (isInvisibleColour(view, dom, element, style)) return 'hidden';
  const made = view.getComputedStyle(element, '::before').content + view.getComputedStyle(element, '::after').content;
  return /\d|counter/.test(made.replace(/^none|none$/g, '')) ? 'tainted' : 'shown';
}

function isInvisibleColour(view: Window, dom: Dom, element: Element, style: CSSStyleDeclaration): boolean {
  const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (isClear(colour)) return style.getPropertyValue('background-clip') !== 'text';
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
    const own = view.getComputedStyle(at);
    if (own.backgroundImage !== 'none') return false;
    if (!isClear(own.backgroundColor)) return own.backgroundColor === colour;
  }
  return colour === 'rgb(255, 255, 255)';
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0(?:\.0\d*)?\)$|\/ 0(?:\.0\d*)?\)$/.test(colour);
}

/** Whether something that is not a fixed layer of the page lies over the middle of the element. */
export function isCovered(document: Document, dom: Dom, element: Element): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return false;
  const top = Document.prototype.elementFromPoint.call(document, x, y);
  if (top === null || isWithin(dom, top, element) || isWithin(dom, element, top)) return false;
  for (let at: Element | null = top; at !== null; at = dom.parent(at)) {
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return false;
  }
  return true;
}

function isWithin(dom: Dom, inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = dom.parent(at)) if (at === outer) return true;
  return false;
}
