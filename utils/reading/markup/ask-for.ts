import type { LookRequest } from '../looks.ts';
import type { Collected } from './collect-lines.ts';
import { piecesOf, type MarkupLine } from './markup-line.ts';
import type { Note, TextRun } from './notes.ts';

/** Says where lines are, such that the page finds each element they need once. */
export function askFor({ lines, documents }: Collected, indexes: readonly number[]): LookRequest {
  const elements: number[] = [];
  const texts: number[] = [];
  const raws: string[] = [];
  const asked: number[] = [];
  const said: string[] = [];
  const pieces: number[] = [];
  const numbers = new Map<Note, number>();
  const runs = new Map<TextRun, number>();

  function addElement(parent: number, index: number): number {
    elements.push(parent, index);
    return elements.length / 2;
  }

  function numberOf(note: Note, document: number): number {
    const known = numbers.get(note);
    if (known !== undefined) return known;
    const number = note.parent === null ? rootOf(document) : addElement(numberOf(note.parent, document), note.index);
    numbers.set(note, number);
    return number;
  }

  function rootOf(document: number): number {
    const host = documents.get(document)?.host ?? null;
    return host === null ? 0 : addElement(numberOf(host.note, host.document), -1);
  }

  function numberOfRun(run: TextRun, document: number): number {
    const known = runs.get(run);
    if (known !== undefined) return known;
    texts.push(numberOf(run.note, document), run.gap);
    const number = raws.push(run.raw) - 1;
    runs.set(run, number);
    return number;
  }

  function addLine(line: MarkupLine, index: number): void {
    const own = piecesOf(line);
    asked.push(index, numberOf(line.block, line.document), line.isStruck ? 1 : 0, own.length);
    said.push(line.text);
    for (const { run, from, to, start, text } of own) {
      pieces.push(numberOfRun(run, line.document), from, to, start, start + text.length);
    }
  }

  for (const index of indexes) {
    const line = lines[index];
    if (line !== undefined) addLine(line, index);
  }
  return { elements, texts, raws, lines: asked, said, pieces };
}
