import type { CharacterBox } from './character-boxes.ts';

/** ASCII is told apart by itself: patterns of Unicode take long to make. */
const [ASCII, ASCII_IN_NUMBER] = [/^[\0-\x7f]$/, /[0-9.,']/];
const DIGIT = /\p{Nd}/u;
const IN_NUMBER = /[\p{Nd}.,'’]/u;
/** Combining marks and the like share the box of what they stand on. */
const WITHOUT_BOX = /[\p{M}\p{Cf}\ufe0f]/u;
const MIN_HEIGHT_PX = 5;
const MIN_DIGIT_PX = 1.5;

/** Whether a character is large enough to be read. */
export function isReadable({ text, box }: CharacterBox): boolean {
  if (box === null) return WITHOUT_BOX.test(text);
  if (!isDigit(text)) return box.height >= MIN_HEIGHT_PX;
  return box.height >= MIN_HEIGHT_PX && box.width >= Math.max(MIN_DIGIT_PX, box.height * 0.12);
}

function isDigit(text: string): boolean {
  return ASCII.test(text) ? text >= '0' && text <= '9' : DIGIT.test(text);
}

function isInNumber(text: string): boolean {
  return (ASCII.test(text) ? ASCII_IN_NUMBER : IN_NUMBER).test(text);
}

/**
 * Whether the digits of one text stand in the order in which they are written: those of a number side by side, numbers
 * one after the other or below each other. `isLeftToRight`: numbers of a text that runs the other way do not.
 */
export function isInOrder(characters: readonly CharacterBox[], isLeftToRight: boolean): boolean {
  let last: CharacterBox | null = null;
  for (const one of characters) {
    if (one.box === null || !isInNumber(one.text)) continue;
    if (last?.box != null) {
      const isNext = last.index + last.text.length === one.index;
      if (isNext ? !follows(last.box, one.box) : isLeftToRight && !comesAfter(last.box, one.box)) return false;
    }
    last = one;
  }
  return true;
}

/** Whether a character goes on right where the one before it ends. */
function follows(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = b.left - a.right;
  return (
    overlap > 0.5 * Math.min(a.height, b.height) && gap > -0.3 * Math.max(a.width, b.width) && gap < 0.7 * a.height
  );
}

function comesAfter(a: DOMRect, b: DOMRect): boolean {
  return b.left >= a.right - 0.3 * a.width || b.top >= a.bottom - 0.5 * a.height;
}
