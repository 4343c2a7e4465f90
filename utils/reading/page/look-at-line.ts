import type { LineLook } from '../looks.ts';
import { PAGE_BOUNDS, type Box } from '../snapshot.ts';
import { shiftOf, type Frame } from './frame.ts';
import { watchMadeText } from './made-text.ts';
import { findParts } from './part-line.ts';
import { boxesIn, type PageLine } from './page-line.ts';
import { readSeams } from './seams.ts';
import { isStruckOut } from './struck.ts';
import { watchVisibility, type SeesElement } from './visibility.ts';

type Eye = { readonly sees: SeesElement; readonly made: () => ReturnType<typeof watchMadeText> };

const WHOLE = { parts: [], words: [] };
/** To measure pieces takes long: after so many rows of a list that are what they seem, the next ones are, too. */
const MOST_FRUITLESS = 24;

/** Looks at lines one by one. Styles and boxes are only read, never set, so the page is laid out once. */
export function watchLooks(sees?: SeesElement): (line: PageLine) => LineLook {
  const eyes = new Map<Frame, Eye>();
  function eyeOf(frame: Frame): Eye {
    const known = eyes.get(frame);
    if (known !== undefined) return known;
    const { host, dom } = frame;
    const around = host === null ? null : () => eyeOf(host.frame).sees(host.element);
    let made: ReturnType<typeof watchMadeText> | null = null;
    const eye = { sees: sees ?? watchVisibility(dom, around), made: () => (made ??= watchMadeText(dom)) };
    eyes.set(frame, eye);
    return eye;
  }
  let fruitless = 0;
  return (line) => {
    const { frame, text, index, pieces } = line;
    const eye = eyeOf(frame);
    const seams = pieces.length > 1 ? readSeams(line, eye.made().between) : null;
    const found = fruitless < MOST_FRUITLESS ? findParts(line) : null;
    const { parts, words } = found ?? WHOLE;
    if (found !== null) fruitless = parts.length > 0 ? 0 : fruitless + 1;
    const seen = seeLine(pieces, eye.sees, seams?.isBroken === true);
    return {
      index,
      seen,
      struck: isStruckOut(line),
      box: seen === 'hidden' || frame.dom.view === null ? null : boxOf(frame, pieces),
      text: seams === null || seams.text === text ? null : seams.text.slice(0, PAGE_BOUNDS.line),
      parts,
      words,
    };
  };
}

/** Whether all of a line can be seen. A hidden part without digits is left out of account. */
function seeLine(pieces: PageLine['pieces'], sees: SeesElement, isBroken: boolean): LineLook['seen'] {
  let [shown, tainted, doubtful] = [0, 0, 0];
  for (const piece of pieces) {
    const seen = sees(piece.element);
    if (seen === 'shown') shown += 1;
    else if (seen === 'tainted') tainted += 1;
    else if (/[\p{N}\p{Sc}.,-]/u.test(piece.text)) doubtful += 1;
  }
  if (shown === 0) return tainted > 0 ? 'tainted' : 'hidden';
  return tainted + doubtful > 0 || isBroken ? 'tainted' : 'shown';
}

/** The box around all pieces of a line, in the top page's coordinates. */
function boxOf(frame: Frame, pieces: PageLine['pieces']): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const piece of pieces) {
    for (const box of boxesOf(frame, piece)) {
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
  }
  const shift = frame.host === null ? { left: 0, top: 0, scale: 1 } : shiftOf(frame);
  const page = topView(frame);
  return [
    Math.round(left * shift.scale + shift.left + page.scrollX),
    Math.round(top * shift.scale + shift.top + page.scrollY),
    Math.round((right - left) * shift.scale),
    Math.round((bottom - top) * shift.scale),
  ];
}

/** Those of its text where its element holds more: "Supplier:<br>Acme<br>Leeds" has one box, and three lines. */
function boxesOf(frame: Frame, piece: PageLine['pieces'][number]): readonly DOMRect[] {
  const { dom } = frame;
  const { element, nodes, raw } = piece;
  const [node] = nodes;
  const isAlone = node === undefined || (dom.nextSibling(node) === null && dom.previousSibling(node) === null);
  const boxes = isAlone ? [] : boxesIn(frame, piece, 0, raw.length);
  return boxes.length > 0 ? boxes : [dom.box(element)];
}

function topView(frame: Frame): { readonly scrollX: number; readonly scrollY: number } {
  return frame.host === null ? (frame.dom.view ?? { scrollX: 0, scrollY: 0 }) : topView(frame.host.frame);
}
