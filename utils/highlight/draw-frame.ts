import type { Rectangle } from './box-of-place.ts';

export type DrawnFrame = {
  /** Null hides it. */
  moveTo(box: Rectangle | null): void;
  remove(): void;
};

/** As inline and important, nothing of the page's style sheets can stand against these. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  display: 'block',
  'z-index': '2147483647',
  overflow: 'visible',
  'pointer-events': 'none',
};
const MARGIN_PX = 4;
const FRAME_STYLE = {
  position: 'absolute',
  inset: `-${MARGIN_PX}px`,
  border: '2px solid #0d8f73',
  'border-radius': '6px',
  background: 'rgb(13 143 115 / 10%)',
  // Told apart from any ground, light or dark.
  outline: '2px solid rgb(255 255 255 / 90%)',
  'box-shadow': '0 0 0 3px rgb(0 0 0 / 25%)',
};

/**
 * Draws a frame over a page: one empty element of ours, its look in a closed shadow root. It takes no clicks, moves
 * nothing, and holds no data. `isOnTop`: the place is in a dialog or the like, which covers everything but its own kind.
 */
export function drawFrame(document: Document, root: Element, isOnTop: boolean): DrawnFrame {
  const host = Document.prototype.createElement.call(document, 'div');
  const frame = Document.prototype.createElement.call(document, 'div');
  host.setAttribute('aria-hidden', 'true');
  setStyles(host, HOST_STYLE);
  setStyles(frame, FRAME_STYLE);
  host.attachShadow({ mode: 'closed' }).append(frame);
  Element.prototype.append.call(root, host);
  if (isOnTop) {
    host.popover = 'manual';
    host.showPopover();
  }
  if (matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    frame.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 120 });
  }
  return {
    moveTo(box) {
      if (box === null) return setStyles(host, { display: 'none' });
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      setStyles(host, {
        display: 'block',
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    },
    remove: () => host.remove(),
  };
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
