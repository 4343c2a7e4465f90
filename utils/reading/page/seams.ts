import { SEAM } from '../snapshot.ts';
import { boxesIn, type PageLine, type Piece } from './page-line.ts';
import { isSetApart } from './set-apart.ts';

/**
 * How two pieces of a number stand to each other. `joined`: one goes on where the other ends. `raised`: the second is
 * smaller and higher, as cents are on price tags; `smaller`: only that. `apart`: they are two numbers. `broken`: nobody can
 * tell.
 */
type Seam = 'joined' | 'raised' | 'smaller' | 'apart' | 'broken';

export type Rectangle = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What stands between two numbers that are not one: no language groups digits with it. */
const APART = '|';
/** Of the height of a text: farther apart than a space is wide, boxes of their own hold numbers of their own. */
export const NUMBER_GAP = 0.3;
/** The same where letters run on, which touch or have a space between them: the widest is that of typewriters. */
const [TOUCHING_GAP, SPACED_GAP] = [0.4, 0.6];
/** Of the height of a text: how far below its baseline its box goes. */
const DESCENT = 0.21;
/** Of the size of the letters before: what is smaller beside them may be overlooked. */
const LEGIBLE = 0.4;

export type Seams = {
  /** What a person reads, of the same length as the line's text. */
  readonly text: string;
  readonly isBroken: boolean;
};

/**
 * The line's text with what the layout says of digits of two elements that touch. A raised piece comes out in superscript
 * digits; `madeBetween` tells of a separator that a style sheet puts between two pieces.
 */
export function readSeams(line: PageLine, madeBetween: (before: Piece, after: Piece) => string | null): Seams {
  const { frame, pieces } = line;
  const sizeOf = ({ element }: Piece): number =>
    frame.dom.view === null ? 1 : Number.parseFloat(frame.dom.style(element).fontSize);
  let { text } = line;
  let isBroken = false;
  if (pieces.length === 1) return { text, isBroken };
  for (const [at, after] of pieces.entries()) {
    const before = pieces[at - 1];
    if (before === undefined || !/\p{Nd}[.,]?$/u.test(before.text) || !/^[\p{Nd}.,]/u.test(after.text)) continue;
    const end = before.start + before.text.length;
    const between = line.text.slice(end, after.start);
    if (between !== SEAM && between.trim() !== '') continue;
    const isTouching = between === SEAM;
    const most = isSetApart(line, before, after) ? NUMBER_GAP : isTouching ? TOUCHING_GAP : SPACED_GAP;
    const seam = compare(lastBox(frame, before), firstBox(frame, after), sizeOf(after) / sizeOf(before), most);
    const made = isTouching ? madeBetween(before, after) : null;
    if (made !== null) text = put(text, end, made);
    else if (seam === 'raised' && /^[0-9]{1,3}$/.test(after.text) && /[0-9]$/.test(before.text)) {
      text = put(text, end, SEAM.repeat(between.length));
      text = put(text, after.start, superscript(after.text));
    } else if (seam === 'apart' || (!isTouching && seam !== 'joined')) text = put(text, end, APART);
    else if (isTouching && seam !== 'joined' && !(isSmall(seam) && areDecimals(before, after))) isBroken = true;
  }
  return { text, isBroken };
}

function isSmall(seam: Seam): boolean {
  return seam === 'raised' || seam === 'smaller';
}

/** Whether one decimal sign stands where the two meet, and decimals after it: small ones are what they look like. */
function areDecimals(before: Piece, after: Piece): boolean {
  const isDecimals = /^[.,]?[0-9]{1,3}(?![0-9.,])/.test(after.text);
  return isDecimals && /[.,]$/.test(before.text) !== /^[.,]/.test(after.text);
}

function put(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at + part.length);
}

function superscript(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** `ratio`: of the second's size of letters to the first's. `most`: the widest gap in a number, of the height. */
function compare(a: Rectangle | undefined, b: Rectangle | undefined, ratio: number, most: number): Seam {
  if (a === undefined || b === undefined || a.height === 0 || b.height === 0) return 'broken';
  if (b.top >= a.bottom - a.height * 0.2) return 'apart';
  const gap = b.left - a.right;
  if (gap > a.height * most) return 'apart';
  if (gap < -0.25 * Math.max(a.width, b.width)) return 'broken';
  const rise = a.bottom - a.height * DESCENT - (b.bottom - b.height * DESCENT);
  if (ratio < 0.9 && rise > a.height * 0.12) return 'raised';
  if (Math.abs(rise) >= a.height * 0.2 || ratio >= 1.1) return 'broken';
  if (ratio > 0.9) return 'joined';
  return ratio >= LEGIBLE ? 'smaller' : 'broken';
}

function lastBox(frame: PageLine['frame'], piece: Piece): Rectangle | undefined {
  const { raw, text } = piece;
  const end = raw.trimEnd().length;
  if (!raw.trimEnd().endsWith(text.slice(-1))) return undefined;
  return boxesIn(frame, piece, end - 1, end).at(-1);
}

function firstBox(frame: PageLine['frame'], piece: Piece): Rectangle | undefined {
  const start = piece.raw.length - piece.raw.trimStart().length;
  return boxesIn(frame, piece, start, start + 1)[0];
}
