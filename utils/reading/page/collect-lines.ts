import { SEAM, SNAPSHOT_BOUNDS } from '../snapshot.ts';
import { watchNearest, type Dom } from './dom.ts';

/** A piece of text and the element that holds it. `start`: where it stands in its line. */
export type Piece = { readonly text: string; readonly element: Element; start: number };

/** The text of one line or cell as the mark-up parts it: blocks, cells and `<br>` end lines, inline elements do not. */
export type PageLine = {
  readonly pieces: Piece[];
  text: string;
  readonly block: Element;
  /** Inline elements without a text of their own: a style sheet may give them one. */
  readonly empty: Element[];
};

/** `isCut`: there is more of the page than a snapshot holds. */
export type PageLines = { readonly lines: PageLine[]; readonly isCut: boolean };

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

/** All lines of the page in document order, in one pass; null when the time ran out. */
export function collectLines(dom: Dom, isOutOfTime: () => boolean): PageLines | null {
  const lines: PageLine[] = [];
  const walker = dom.walk();
  const blockOf = watchNearest(dom, (element) => !INLINE.has(dom.tag(element)));
  let current: PageLine | null = null;
  let lastBlock: Element | null = null;
  let count = 0;
  let characters = 0;
  let isCut = false;
  let node = walker.nextNode();
  while (node !== null) {
    if (++count % 512 === 0 && isOutOfTime()) return null;
    if (lines.length > SNAPSHOT_BOUNDS.lines || characters > SNAPSHOT_BOUNDS.characters) {
      isCut = true;
      break;
    }
    if (node.nodeType !== 3) {
      const element = node as Element;
      const tag = dom.tag(element);
      if (SKIP.has(tag)) {
        node = passOver(walker);
        continue;
      }
      if (tag === 'br' || !INLINE.has(tag)) current = null;
      else if (current !== null && dom.firstChild(element) === null) current.empty.push(element);
      const shown = tag === 'input' || tag === 'textarea' ? controlValue(dom, element, tag) : '';
      if (shown !== '')
        lines.push({ pieces: [{ text: shown, element, start: 0 }], text: shown, block: element, empty: [] });
    } else {
      const raw = node.nodeValue ?? '';
      const element = dom.parent(node);
      if (element !== null && (current !== null || raw.length >= 40 || raw.trim() !== '')) {
        const block = blockOf(element);
        if (block !== lastBlock) current = null;
        lastBlock = block;
        characters += Math.min(raw.length, SNAPSHOT_BOUNDS.line);
        for (const [at, part] of (dom.tag(block) === 'pre' ? raw.split('\n') : [raw]).entries()) {
          current = addText(lines, at > 0 ? null : current, part, element, block);
        }
      }
    }
    node = walker.nextNode();
  }
  return { lines: finish(lines), isCut };
}

/** The next node that is not within the walker's. */
function passOver(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
}

function addText(lines: PageLine[], current: PageLine | null, raw: string, element: Element, block: Element) {
  const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
  if (text === ' ' || text === '') {
    if (current !== null && text === ' ' && !current.text.endsWith(' ')) current.text += ' ';
    return current;
  }
  const line = current ?? { pieces: [], text: '', block, empty: [] };
  if (current === null) lines.push(line);
  if (line.text.length > SNAPSHOT_BOUNDS.line) return line;
  const before = line.pieces.at(-1);
  // The last two units, since a digit may be a surrogate pair.
  const isSeam =
    before !== undefined &&
    before.element !== element &&
    NUMERIC_END.test(line.text.slice(-2)) &&
    NUMERIC_START.test(text);
  if (isSeam) line.text += SEAM;
  line.pieces.push({ text: text.trim(), element, start: line.text.length + text.length - text.trimStart().length });
  line.text += text;
  return line;
}

function finish(lines: readonly PageLine[]): PageLine[] {
  return lines.filter((line) => {
    const lead = line.text.length - line.text.trimStart().length;
    line.text = line.text.trim();
    for (const piece of line.pieces) piece.start = Math.max(0, piece.start - lead);
    return line.text !== '';
  });
}

/** What a text field shows. Passwords and hidden fields are nobody's business. */
function controlValue(dom: Dom, element: Element, tag: string): string {
  const type = dom.attribute(element, 'type') ?? 'text';
  if (tag === 'input' && !/^(?:text|number|email|date|tel|search)$/.test(type)) return '';
  const value: unknown = Reflect.get(element, 'value');
  return typeof value === 'string' ? value.slice(0, 500).replace(/\s+/g, ' ').trim() : '';
}
