import type { Dom } from './dom.ts';

const MAX_VALUE = 500;
const SHOWN_TYPES = /^(?:text|number|email|date|tel|search|url)$/;
const CONTROLS = 'input,textarea,select,iframe,frame';

/** Form fields and frames of a document, by the text that comes next in it; those after all texts by null. */
export function findControls(dom: Dom): Map<Node | null, Element[]> {
  const found = new Map<Node | null, Element[]>();
  const elements = dom.all(CONTROLS).filter((element) => isShownControl(dom, element, dom.tag(element)));
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

/** What a form field shows; nothing for other elements. Passwords and hidden fields are nobody's business. */
export function readControl(dom: Dom, element: Element, tag: string): string {
  if (tag === 'select') return clean(selectedText(dom, element));
  if (tag !== 'textarea' && (tag !== 'input' || !isShownControl(dom, element, tag))) return '';
  const value: unknown = Reflect.get(element, 'value');
  return typeof value === 'string' ? clean(value) : '';
}

function isShownControl(dom: Dom, element: Element, tag: string): boolean {
  return tag !== 'input' || SHOWN_TYPES.test(dom.attribute(element, 'type')?.toLowerCase() ?? 'text');
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
