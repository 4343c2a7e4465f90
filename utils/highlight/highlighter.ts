import type { Frame } from '../reading/page/frame.ts';
import { createBoxOf, type Rectangle } from './box-of-place.ts';
import { drawFrame } from './draw-frame.ts';
import { findPlace, type Place } from './find-place.ts';

export type Highlighter = {
  /** Frames the element on the path that says the text; whether there is one. Takes the frame before it away. */
  show(path: string, text: string, mayScroll: boolean): boolean;
  hide(): void;
};

/** A frame that nobody takes away, for whatever reason, goes by itself. */
const LONGEST_MS = 60_000;
/** What covers everything else on a page. */
const TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** Shows places on a page, one at a time. Nothing of the page is changed: what is drawn follows the place, and goes. */
export function createHighlighter(document: Document): Highlighter {
  let take: (() => void) | null = null;
  const hide = (): void => {
    take?.();
    take = null;
  };
  return {
    hide,
    show(path, text, mayScroll) {
      hide();
      const place = findPlace(document, path, text);
      if (place === null) return false;
      const boxOf = createBoxOf(place);
      if (mayScroll && !isInView(boxOf())) scrollTo(place);
      const frame = drawFrame(document, rootOf(place.frame), isInTopLayer(place));
      const timer = setTimeout(hide, LONGEST_MS);
      let turn = 0;
      take = () => {
        clearTimeout(timer);
        cancelAnimationFrame(turn);
        frame.remove();
      };
      const follow = (): void => {
        if (!place.element.isConnected) return hide();
        frame.moveTo(boxOf());
        turn = requestAnimationFrame(follow);
      };
      follow();
      return true;
    },
  };
}

/** To the first of its elements, where the text is in several: what they all are in may be the whole page. */
function scrollTo({ element: around, text, frame: { dom } }: Place): void {
  const element = text === null ? around : (dom.parent(text.startContainer) ?? around);
  Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
}

function isInView(box: Rectangle | null): boolean {
  return box !== null && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.left < innerWidth;
}

/** The top page's root: what is drawn there lies over its frames too. */
function rootOf({ dom, host }: Frame): Element {
  return host === null ? dom.root : rootOf(host.frame);
}

function isInTopLayer({ element, frame }: Pick<Place, 'element' | 'frame'>): boolean {
  if (Element.prototype.closest.call(element, TOP_LAYER) !== null) return true;
  return frame.host !== null && isInTopLayer(frame.host);
}
