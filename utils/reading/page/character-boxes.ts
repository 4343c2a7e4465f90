import type { Frame } from './frame.ts';
import { boxesIn, type Piece } from './page-line.ts';

/** A character of a text as it is painted: null where it has no box at all. */
export type CharacterBox = {
  readonly text: string;
  /** Where it stands in its piece. */
  readonly index: number;
  readonly box: DOMRect | null;
};

/** Of longer texts only what may belong to numbers is looked at. */
const MAX_WHOLE = 160;
const NUMERIC = /[\p{Nd}\p{Sc}.,'’+\-−–()]/u;

/** The boxes of a piece's characters, white space left out. A form field's characters have none to ask for. */
export function measureCharacters(frame: Frame, piece: Piece): CharacterBox[] {
  const { nodes, raw } = piece;
  if (nodes.length === 0) return [];
  const isLong = raw.trim().length > MAX_WHOLE;
  const found: CharacterBox[] = [];
  let index = 0;
  for (const text of raw) {
    const isWanted = isLong ? NUMERIC.test(text) : text.trim() !== '';
    if (isWanted) {
      const boxes = boxesIn(frame, piece, index, index + text.length);
      found.push({ text, index, box: boxes.find(({ width, height }) => width > 0 && height > 0) ?? null });
    }
    index += text.length;
  }
  return found;
}
