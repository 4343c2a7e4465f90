import type { Dom } from './dom.ts';

const MAX_VALUE = 500;
/** The browser passes over the many boxes of a list quicker than we do. */
const CONTROLS = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=password]),textarea,select,iframe,frame';
const SHOWN_TYPES = /^(?:text|number|email|date|tel|search|url)$/;

/**
 * Form fields and frames of a document, by the text that comes next in it; those after all texts by null. Passwords and
 * hidden fields are nobody's business.
 */
export function findControls(dom: Dom): Map<Node | null, Element[]> {
  const found = new Map<Node | null, Element[]>();
  const elements = dom.all(CONTROLS);
  const walker = elements.length === 0 ? null : dom.walkTexts();
  for (const element of elements) {
    if (walker === null) break;
    walker.currentNode = element;
    const text = walker.nextNode();
    const others = found.get(text);
    if (others === undefined) found.set(text, [element]);
    else others.push(element);
  }
  return found;
}

/** What a form field shows; nothing for other elements. */
export function readControl(dom: Dom, element: Element, tag: string): string {
  if (tag === 'select') return clean(selectedText(dom, element));
  const type = tag === 'input' ? (dom.attribute(element, 'type')?.toLowerCase() ?? 'text') : '';
  if (tag !== 'textarea' && !SHOWN_TYPES.test(type)) return '';
  const value: unknown = Reflect.get(element, 'value');
  return typeof value === 'string' ? clean(value) : '';
}

/** The one option that a closed list shows. */
function selectedText(dom: Dom, element: Element): string {
  if (dom.attribute(element, 'multiple') !== null) return '';
  const [option] = dom.all('option:checked', element);
  return option === undefined ? '' : dom.text(option);
}

function clean(text: string): string {
  return text.slice(0, MAX_VALUE).replace(/\s+/g, ' ').trim();
}
