import type { Dom } from '../reading/page/dom.ts';
import { openFrame, openPage, type Frame } from '../reading/page/frame.ts';
import { INTO_FRAME } from '../reading/markup/place.ts';
import { findText, plainText } from './find-text.ts';

/**
 * An element of the page, or of a document that the page shows in a frame of its own origin. `text`: the part of it that is
 * meant, live; null for a form field.
 */
export type Place = { readonly frame: Frame; readonly element: Element; readonly text: Range | null };

/** A line may be made of several elements, and the path leads to the first: so far above it is what they all are in. */
const MOST_STEPS_UP = 4;

/**
 * Where a text was read: the first element on the path that still says it, or with which it begins. Paths come from a page
 * and are loose, so nothing is taken on trust: null where the path is no selector, or nothing there says the text any more.
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
  const wanted = plainText(text);
  if (wanted === '') return null;
  const found = select(frame, last);
  for (const element of found) {
    if (isField(element, dom)) {
      if (plainText((element as HTMLInputElement).value).includes(wanted)) return { frame, element, text: null };
    } else {
      const said = findText(element, element, wanted);
      if (said !== null) return { frame, element, text: said };
    }
  }
  const [first] = found;
  return first === undefined ? null : findAround(frame, first, wanted);
}

function findAround(frame: Frame, first: Element, wanted: string): Place | null {
  let element = frame.dom.parent(first);
  for (let step = 0; step < MOST_STEPS_UP && element !== null; step += 1) {
    const text = findText(element, first, wanted);
    if (text !== null) return { frame, element, text };
    element = frame.dom.parent(element);
  }
  return null;
}

function select({ dom }: Frame, selector: string): Element[] {
  try {
    return dom.all(selector);
  } catch {
    return []; // No selector: the page changed what it calls its elements, or wanted to see what happens.
  }
}

function isField(element: Element, { tag }: Dom): boolean {
  return /^(?:input|textarea)$/.test(tag(element));
}
