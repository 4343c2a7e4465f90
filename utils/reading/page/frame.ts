import { openDom, type Dom } from './dom.ts';

/** A document of the page: the page itself, or one that it shows in a frame of its own origin. */
export type Frame = {
  readonly dom: Dom;
  /** Where a document in a frame is shown. */
  readonly host: { readonly frame: Frame; readonly element: Element } | null;
};

const MAX_DEPTH = 4;

export function openPage(document: Document): Frame {
  return { dom: openDom(document), host: null };
}

/** The document in a frame; null where it belongs to another origin, or is nested too deep. */
export function openFrame(frame: Frame, element: Element): Frame | null {
  if (depthOf(frame) >= MAX_DEPTH) return null;
  const document = frame.dom.documentIn(element);
  return document === null ? null : { dom: openDom(document), host: { frame, element } };
}

function depthOf({ host }: Frame): number {
  return host === null ? 0 : depthOf(host.frame) + 1;
}

/**
 * From a frame's viewport to the top page's: `x * scale + left`. A frame's document stands within its border and padding,
 * and is scaled with it.
 */
export type Shift = { readonly left: number; readonly top: number; readonly scale: number };

export function shiftOf({ host }: Frame): Shift {
  if (host === null) return { left: 0, top: 0, scale: 1 };
  const { dom } = host.frame;
  const outer = shiftOf(host.frame);
  const box = dom.box(host.element);
  const style = dom.style(host.element);
  const { offsetWidth, clientLeft, clientTop } = host.element as HTMLElement;
  const scale = offsetWidth > 0 ? box.width / offsetWidth : 1;
  const left = box.left + (clientLeft + Number.parseFloat(style.paddingLeft)) * scale;
  const top = box.top + (clientTop + Number.parseFloat(style.paddingTop)) * scale;
  return {
    left: outer.left + left * outer.scale,
    top: outer.top + top * outer.scale,
    scale: outer.scale * scale,
  };
}
