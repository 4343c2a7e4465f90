import type { Dom } from '../reading/page/dom.ts';
import { openFrame, openPage, type Frame } from '../reading/page/frame.ts';
import { INTO_FRAME } from '../reading/markup/place.ts';

/** An element of the page, or of a document that the page shows in a frame of its own origin. */
export type Place = { readonly frame: Frame; readonly element: Element };

/** What the eye does not see, or what a reading writes in another way. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\ufffc]/gu;

/**
 * Where a text was read: the first element on the path that still says it. Paths come from a page and are loose, so
 * nothing is taken on trust: null where the path is no selector, or no element there says the text any more.
 */
export function findPlace(document: Document, path: string, text: string): Place | null {
  const steps = path.split(INTO_FRAME);
  const last = steps.pop() ?? '';
  let frame: Frame | null = openPage(document);
  for (const step of steps) {
    const owner: Element | undefined = frame === null ? undefined : select(frame, step)[0];
    frame = frame === null || owner === undefined ? null : openFrame(frame, owner);
  }
  if (frame === null) return null;
  const { dom } = frame;
  const wanted = plain(text);
  const element = select(frame, last).find((one) => wanted !== '' && plain(textOf(one, dom)).includes(wanted));
  return element === undefined ? null : { frame, element };
}

function select({ dom }: Frame, selector: string): Element[] {
  try {
    return dom.all(selector);
  } catch {
    return []; // No selector: the page changed what it calls its elements, or wanted to see what happens.
  }
}

function plain(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase();
}

function textOf(element: Element, { tag, text }: Dom): string {
  return /^(?:input|textarea)$/.test(tag(element)) ? (element as HTMLInputElement).value : text(element);
}
