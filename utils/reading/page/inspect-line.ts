import { measureCharacters, type CharacterBox } from './character-boxes.ts';
import { watchClipping } from './clipping.ts';
import { isHitElsewhere, isUnder, layersNear } from './covered.ts';
import { watchDisguises } from './disguises.ts';
import type { Dom } from './dom.ts';
import type { Frame } from './frame.ts';
import { isInOrder, isReadable } from './judge-characters.ts';
import { watchMadeText, type MadeText } from './made-text.ts';
import type { PageLine, Piece } from './page-line.ts';
import { INLINE } from '../markup/tags.ts';

/** What a close look at a line brings out. */
export type Finding = { readonly isTainted: boolean; readonly isCovered: boolean };

/** Unicode's digits are looked for where there are none of ASCII's: their pattern takes long to make. */
function hasDigit(text: string): boolean {
  return /[0-9]/.test(text) || /\p{N}/u.test(text);
}

type Glass = {
  readonly made: MadeText;
  readonly isDisguised: ReturnType<typeof watchDisguises>;
  readonly isWhole: ReturnType<typeof watchClipping>;
};

const MAX_EMPTY = 50;

/** Looks at lines character by character. A document that is on no screen has nothing to look at. */
export function watchCharacters(): (line: PageLine) => Finding {
  const glasses = new Map<Frame, Glass>();
  function glassFor(frame: Frame): Glass {
    const { dom } = frame;
    const glass = glasses.get(frame) ?? {
      made: watchMadeText(dom),
      isDisguised: watchDisguises(dom),
      isWhole: watchClipping(dom),
    };
    glasses.set(frame, glass);
    return glass;
  }
  return (line) => {
    const { frame } = line;
    if (frame.dom.view === null) return { isTainted: false, isCovered: false };
    const glass = glassFor(frame);
    const isMade = hasDigit(line.text) && hasMadeText(line, glass.made);
    const findings = line.pieces.map((piece) => inspectPiece(line, piece, glass));
    const isPiled = findings.some(({ first }, at) => first !== null && overlaps(findings[at - 1]?.last ?? null, first));
    return {
      isTainted: isMade || isPiled || findings.some(({ isTainted }) => isTainted),
      isCovered: findings.some(({ isCovered }) => isCovered),
    };
  };
}

type PieceFinding = Finding & { readonly first: DOMRect | null; readonly last: DOMRect | null };

/** Whether one character lies over another. */
function overlaps(a: DOMRect | null, b: DOMRect): boolean {
  if (a === null) return false;
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return height > 0.3 * b.height && width > 0.4 * Math.min(a.width, b.width);
}

function inspectPiece({ frame, block }: PageLine, piece: Piece, { isDisguised, isWhole }: Glass): PieceFinding {
  const { dom } = frame;
  const { element, nodes } = piece;
  const characters = measureCharacters(frame, piece);
  const isOff = ({ box }: CharacterBox): boolean => box !== null && !isWhole(element, box);
  const boxes = nodes.length > 0 ? characters.flatMap(({ box }) => box ?? []) : [dom.box(element)];
  const middles = boxes.map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
  const layers = layersNear(dom, element);
  const isPaintedOver = layers.length > 0 && middles.some((point) => isUnder(layers, point));
  const isTainted =
    isPaintedOver ||
    isDisguised(element, block) ||
    characters.some((one) => !isReadable(one) || isOff(one)) ||
    !isInOrder(characters, dom.style(element).direction === 'ltr');
  const isCovered = isPaintedOver || middles.some((point) => isHitElsewhere(frame, element, point));
  return { isTainted, isCovered, first: characters[0]?.box ?? null, last: characters.at(-1)?.box ?? null };
}

/**
 * Whether a style sheet adds to what the line says: in one of its elements, or in an empty one. A separator between two
 * pieces is no addition: it is read.
 */
function hasMadeText(line: PageLine, { makes, separates, between }: MadeText): boolean {
  const { dom } = line.frame;
  const { block, pieces } = line;
  const read = new Set<Element>();
  for (const [at, after] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before !== undefined && between(before, after) !== null) read.add(before.element).add(after.element);
  }
  const isMade = pieces.some(({ element }) => {
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      if (makes(at) || (separates(at) && !read.has(at))) return true;
      if (at === block) return false;
    }
    return false;
  });
  return isMade || emptyIn(dom, block).some((element) => makes(element) || separates(element));
}

/** Inline elements without a text of their own: a style sheet may give them one. */
function emptyIn(dom: Dom, block: Element): Element[] {
  const empty = dom.all(':empty', block).slice(0, MAX_EMPTY);
  return empty.filter((element) => INLINE.has(dom.tag(element)));
}
