import type { Dom } from './dom.ts';

/** A piece of text and the element that holds it. */
export type Segment = { readonly text: string; readonly element: Element };

/** The text of one line or cell as the mark-up parts it: blocks, cells and `<br>` end lines, inline elements do not. */
export type Line = {
  index: number;
  readonly segments: Segment[];
  /** White space collapsed. `SEAM` where two elements meet in the middle of a number. */
  text: string;
  readonly block: Element;
};

/** Stands where digits of two elements touch: whether they are one number only the layout knows. */
export const SEAM = '\ufffc';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIP = new Set(
  'script style template noscript svg head iframe object canvas video audio select option datalist math nav'.split(' '),
);
const NUMERIC_END = /[\p{Nd}.,]$/u;
const NUMERIC_START = /^[\p{Nd}.,]/u;
const MAX_LINE = 2_000;

/** All lines of the page in document order, in one pass; null when the time ran out. Visibility is checked later. */
export function collectLines(dom: Dom, isOutOfTime: () => boolean): Line[] | null {
  const lines: Line[] = [];
  const walker = dom.walk(dom.root, (element) => !SKIP.has(dom.tag(element)));
  const blocks = new Map<Element, Element>();
  let current: Line | null = null;
  let lastBlock: Element | null = null;
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++count % 512 === 0 && isOutOfTime()) return null;
    if (node.nodeType !== 3) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (tag === 'br' || !INLINE.has(tag)) current = null;
      const shown = tag === 'input' || tag === 'textarea' ? controlValue(dom, element, tag) : '';
      if (shown !== '')
        lines.push({ index: lines.length, segments: [{ text: shown, element }], text: shown, block: element });
      continue;
    }
    const raw = (node as Text).data;
    const element = dom.parent(node);
    if (element === null || (raw.length < 40 && raw.trim() === '' && current === null)) continue;
    const block = blockOf(dom, element, blocks);
    if (block !== lastBlock) current = null;
    lastBlock = block;
    const parts = dom.tag(block) === 'pre' ? raw.split('\n') : [raw];
    parts.forEach((part, at) => {
      if (at > 0) current = null;
      current = addText(lines, current, part, element, block);
    });
  }
  for (const line of lines) line.text = line.text.trim();
  const filled = lines.filter((line) => line.text !== '');
  for (const [index, line] of filled.entries()) line.index = index;
  return filled;
}

function addText(lines: Line[], current: Line | null, raw: string, element: Element, block: Element): Line | null {
  const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
  if (text === ' ' || text === '') {
    if (current !== null && text === ' ' && !current.text.endsWith(' ')) current.text += ' ';
    return current;
  }
  const line = current ?? { index: lines.length, segments: [], text: '', block };
  if (current === null) lines.push(line);
  if (line.text.length > MAX_LINE) return line;
  const before = line.segments.at(-1);
  const isSeam =
    before !== undefined && before.element !== element && NUMERIC_END.test(line.text) && NUMERIC_START.test(text);
  line.text += (isSeam ? SEAM : '') + text;
  line.segments.push({ text: text.trim(), element });
  return line;
}

function blockOf(dom: Dom, element: Element, known: Map<Element, Element>): Element {
  const seen: Element[] = [];
  let at = element;
  let found = known.get(at);
  while (found === undefined) {
    seen.push(at);
    const parent = INLINE.has(dom.tag(at)) ? dom.parent(at) : null;
    found = parent === null ? at : known.get(parent);
    if (parent !== null) at = parent;
  }
  for (const one of seen) known.set(one, found);
  return found;
}

/** What a text field shows. Passwords and hidden fields are nobody's business. */
function controlValue(dom: Dom, element: Element, tag: string): string {
  const type = dom.attribute(element, 'type') ?? 'text';
  if (tag === 'input' && !/^(?:text|number|email|date|tel|search)$/.test(type)) return '';
  const value: unknown = Reflect.get(element, 'value');
  return typeof value === 'string' ? value.slice(0, 500).replace(/\s+/g, ' ').trim() : '';
}
