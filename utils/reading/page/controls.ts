import type { Dom } from './dom.ts';

const MAX_VALUE = 500;
/** The browser passes over the many boxes of a list quicker than we do. */
const INPUTS = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=password])';
/** Where scripts do not run, what stands in for them is there, but is not read. */
const CONTROLS = `:is(${INPUTS},textarea,select,iframe,frame):not(noscript *)`;
const SHOWN_TYPES = /^(?:text|number|email|date|tel|search|url)$/;

/** Form fields and frames of a document. Passwords and hidden fields are nobody's business. */
export function findControls(dom: Dom): Element[] {
  return dom.all(CONTROLS);
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

/** Lines of a large field stay apart: "Jane Roe | 12 Kings Road". */
function clean(text: string): string {
  return text
    .slice(0, MAX_VALUE)
    .trim()
    .replace(/\s*[\n\r]\s*/g, ' | ')
    .replace(/\s+/g, ' ');
}
