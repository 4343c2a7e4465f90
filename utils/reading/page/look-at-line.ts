import type { LineLook } from '../looks.ts';
import { SEAM, SNAPSHOT_BOUNDS, type Box } from '../snapshot.ts';
import { shiftOf, type Frame } from './frame.ts';
import { watchMadeText } from './made-text.ts';
import type { PageLine } from './page-line.ts';
import { readSeams } from './seams.ts';
import { isStruckOut } from './struck.ts';
import { watchVisibility, type SeesElement } from './visibility.ts';

type Eye = { readonly sees: SeesElement; readonly made: ReturnType<typeof watchMadeText> };

/** Looks at lines one by one. Styles and boxes are only read, never set, so the page is laid out once. */
export function watchLooks(sees?: SeesElement): (line: PageLine) => LineLook {
  const eyes = new Map<Frame, Eye>();
  function eyeOf(frame: Frame): Eye {
    const known = eyes.get(frame);
    if (known !== undefined) return known;
    const { host, dom } = frame;
    const around = host === null ? null : () => eyeOf(host.frame).sees(host.element);
    const eye = { sees: sees ?? watchVisibility(dom, around), made: watchMadeText(dom) };
    eyes.set(frame, eye);
    return eye;
  }
  return (line) => {
    const { frame, text, index } = line;
    const hasDigits = /\p{N}/u.test(text);
    const eye = eyeOf(frame);
    const seams = text.includes(SEAM) || hasDigits ? readSeams(line, eye.made.between) : { text, isBroken: false };
    const seen = seeLine(line, eye, seams);
    return {
      index,
      seen,
      struck: isStruckOut(line),
      box: seen === 'hidden' ? null : boxOf(line),
      text: seams.text === text ? null : seams.text.slice(0, SNAPSHOT_BOUNDS.line),
    };
  };
}

type SeamsOfLine = { readonly text: string; readonly isBroken: boolean };

/** Whether all of a line can be seen. A hidden part without digits is left out of account. */
function seeLine(line: PageLine, { sees }: Eye, seams: SeamsOfLine): LineLook['seen'] {
  const { pieces } = line;
  let [shown, tainted, doubtful] = [0, 0, 0];
  for (const piece of pieces) {
    const seen = sees(piece.element);
    if (seen === 'shown') shown += 1;
    else if (seen === 'tainted') tainted += 1;
    else if (/[\p{N}\p{Sc}.,-]/u.test(piece.text)) doubtful += 1;
  }
  if (shown === 0) return tainted > 0 ? 'tainted' : 'hidden';
  return tainted + doubtful > 0 || seams.isBroken ? 'tainted' : 'shown';
}

/** The box around all pieces of a line, in the top page's coordinates; null for a document that is not on a screen. */
function boxOf(line: PageLine): Box | null {
  const { frame, pieces } = line;
  if (frame.dom.view === null) return null;
  const boxes = pieces.map(({ element }) => frame.dom.box(element));
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { left: shiftX, top: shiftY, scale } = shiftOf(frame);
  const page = topView(frame);
  const [x, y] = [left * scale + shiftX + page.scrollX, top * scale + shiftY + page.scrollY];
  const whole = [x, y, (right - left) * scale, (bottom - top) * scale].map(Math.round);
  return whole as unknown as Box;
}

function topView(frame: Frame): { readonly scrollX: number; readonly scrollY: number } {
  return frame.host === null ? (frame.dom.view ?? { scrollX: 0, scrollY: 0 }) : topView(frame.host.frame);
}
