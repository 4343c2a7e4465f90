import { cutText } from '../cut-text.ts';
import type { EncodedTexts, LineLook, LookRequest, PageTexts, TextLine } from '../looks.ts';
import { SNAPSHOT_BOUNDS as BOUNDS } from '../snapshot.ts';
import { parseThings } from '../things/parse-things.ts';
import { askFor } from './ask-for.ts';
import { cellOf } from './cells.ts';
import { collectLines, type Collected } from './collect-lines.ts';
import { piecesOf, type MarkupLine } from './markup-line.ts';
import type { Note } from './notes.ts';
import { partLine } from './part-lines.ts';
import { placeOf } from './place.ts';
import { findSelected } from './selected-lines.ts';
import { HEADINGS } from './tags.ts';

/** A page as its mark-up tells it. */
export type OpenedPage = {
  readonly texts: PageTexts;
  /** What to ask the page, to have some lines looked at. */
  readonly ask: (indexes: readonly number[]) => LookRequest;
  /** A short CSS path to a line; empty for long texts without digits, which nobody would want to find again. */
  readonly placeOf: (index: number) => string;
  /** The page with the lines that looks found to be several; null where there is none. */
  readonly part: (looks: readonly LineLook[]) => OpenedPage | null;
};

const MAX_LABEL = 160;

/** Reads the lines out of the mark-up that the first look brought home. */
export function openPage(encoded: EncodedTexts): OpenedPage {
  const collected = collectLines(encoded.documents);
  for (const line of collected.lines) line.text = line.text.trimEnd();
  return openCollected(encoded, collected);
}

function openCollected(encoded: EncodedTexts, collected: Collected): OpenedPage {
  const { page, complete, data, selection } = encoded;
  const { lines, isCut } = collected;
  const nearOf = watchNear();
  return {
    texts: {
      page: { ...page, title: cutText(page.title, BOUNDS.title) },
      complete: complete && !isCut,
      lines: lines.map((line) => toTextLine(line, nearOf)),
      structured: parseThings(data),
      selection: findSelected(lines, selection),
    },
    ask: (indexes) => askFor(collected, indexes),
    placeOf(index) {
      const line = lines[index];
      if (line === undefined || (line.text.length > MAX_LABEL && !/\p{N}/u.test(line.text))) return '';
      return placeOf(collected, line.document, line.first.note);
    },
    part(looks) {
      const parted = new Map(looks.flatMap((look) => (look.parts.length > 0 ? [[look.index, look] as const] : [])));
      if (parted.size === 0) return null;
      const all = lines.flatMap((line, index) => {
        const look = parted.get(index);
        return look === undefined ? [line] : partLine(line, look);
      });
      return openCollected(encoded, { ...collected, lines: all });
    },
  };
}

function toTextLine(line: MarkupLine, nearOf: (block: Note) => readonly number[]): TextLine {
  const { first, block, text } = line;
  return {
    text: text.slice(0, BOUNDS.line),
    pieces: first.next === null ? [] : placesOf(line),
    heading: HEADINGS.has(block.tag),
    control: first.run.gap < 0,
    struck: line.isStruck,
    cell: describeCell(block),
    near: nearOf(block),
  };
}

function placesOf(line: MarkupLine): number[] {
  const places = piecesOf(line).flatMap(({ start, text }) => [start, start + text.length]);
  return places.slice(0, BOUNDS.pieces).map((place) => Math.min(place, BOUNDS.line));
}

function describeCell(block: Note): TextLine['cell'] {
  const cell = cellOf(block);
  return cell === null ? null : { row: cell.row.number, column: cell.column, below: cell.row.below?.number ?? 0 };
}

/** The numbers of a block and its ancestors, where every body is 0. */
function watchNear(): (block: Note) => readonly number[] {
  let known: { readonly block: Note; readonly near: readonly number[] } | null = null;
  return (block) => {
    if (known?.block === block) return known.near;
    const near: number[] = [];
    for (let at: Note | null = block; at !== null && near.length < BOUNDS.near; at = at.parent) {
      near.push(at.tag === 'body' ? 0 : at.number);
    }
    known = { block, near };
    return near;
  };
}
