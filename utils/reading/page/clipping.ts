import { remember, type Dom } from './dom.ts';

type Clip = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const CLIPS = /hidden|clip/;
const ROOTS = /^(?:html|body)$/;
const MIN_SHARE = 0.6;

/**
 * Whether most of a box is on the page and within all that cuts off what is in it. What can be scrolled to is within reach; what is taken
 * out of the flow is cut off only by what it is placed in.
 */
export function watchClipping(dom: Dom): (element: Element, box: DOMRect) => boolean {
  const far = Number.POSITIVE_INFINITY;
  const page = { left: -(dom.view?.scrollX ?? far), top: -(dom.view?.scrollY ?? far), right: far, bottom: far };
  const clipsOf = remember((element): readonly Clip[] => {
    const clips: Clip[] = [];
    let { position } = dom.style(element);
    for (let at: Element | null = element; at !== null && !ROOTS.test(dom.tag(at)); at = dom.parent(at)) {
      const style = dom.style(at);
      const isEscaped = at !== element && escapes(position, style);
      if (at !== element && !isEscaped && style.position !== 'static') ({ position } = style);
      const clip = isEscaped ? null : clipOf(dom, at, style);
      if (clip !== null) clips.push(clip);
    }
    return [...clips, page];
  });
  return (element, box) => clipsOf(element).every((clip) => shareWithin(box, clip) >= MIN_SHARE);
}

function escapes(position: string, outer: CSSStyleDeclaration): boolean {
  const holds = outer.position !== 'static' || outer.transform !== 'none';
  if (position === 'fixed') return outer.transform === 'none';
  return position === 'absolute' && !holds;
}

function clipOf(dom: Dom, element: Element, style: CSSStyleDeclaration): Clip | null {
  const [x, y] = [CLIPS.test(style.overflowX), CLIPS.test(style.overflowY)];
  if ((!x && !y) || style.display === 'inline' || style.display === 'contents') return null;
  const { left, right, top, bottom } = dom.box(element);
  const far = Number.POSITIVE_INFINITY;
  return { left: x ? left : -far, right: x ? right : far, top: y ? top : -far, bottom: y ? bottom : far };
}

function shareWithin(box: DOMRect, clip: Clip): number {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (box.width * box.height);
}
