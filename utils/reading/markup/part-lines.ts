import type { LineLook } from '../looks.ts';
import { SEAM } from '../snapshot.ts';
import { piecesOf, type MarkupLine } from './markup-line.ts';

const BETWEEN = new RegExp(`[${SEAM} ]+$`);

/** The lines that a line is for a person, who sees how it is laid out. */
export function partLine(line: MarkupLine, { parts, words }: Pick<LineLook, 'parts' | 'words'>): MarkupLine[] {
  const lines: MarkupLine[] = [];
  let current: MarkupLine | undefined;
  for (const known of piecesOf(line)) {
    const { start, next, note } = known;
    const text = line.text.slice(start, next?.start);
    const piece = { ...known, next: null };
    if (current === undefined || parts.includes(start)) {
      current = { ...line, first: piece, last: piece, text: '', isStruck: true };
      lines.push(current);
    } else {
      current.last.next = piece;
      if (words.includes(start)) current.text = `${current.text.replace(BETWEEN, '')} `;
    }
    piece.start = current.text.length;
    current.last = piece;
    current.text += text;
    current.isStruck &&= note.isStruck;
  }
  for (const one of lines) one.text = one.text.replace(BETWEEN, '');
  return lines;
}
