import type { DocumentTexts, EncodedTexts, PageSelection } from '../looks.ts';
import { PAGE_BOUNDS as BOUNDS } from '../snapshot.ts';
import { findControls, readControl } from './controls.ts';
import { describePage } from './describe-page.ts';
import { readEmbeddedData } from './embedded-data.ts';
import { openFrame, type Frame } from './frame.ts';
import { describeSelection } from './describe-selection.ts';
import { thin, writeMarkup } from './write-markup.ts';

/** What a pass over a page finds, and how to go on with it. */
export type Collecting = {
  /** Goes on until the time is up (false) or the page is at its end (true). */
  readonly advance: (isTimeUp: () => boolean) => boolean;
  /** Ends the pass, wherever it is. */
  readonly finish: (url: string) => EncodedTexts;
};

/** So much is thinned out at once. */
const MOST_AT_ONCE = 150_000;

/** A pass over the page and the documents that it shows in frames. */
export function startCollecting(page: Frame): Collecting {
  const frames: Frame[] = [page];
  const documents: DocumentTexts[] = [];
  let parts: Iterator<string> | null = null;
  let [raw, thinned] = ['', ''];

  function thinOut(): void {
    thinned += thin(raw);
    raw = '';
  }

  /** What its form fields show, and the documents in its frames, which are the next to be written. */
  function readControls(frame: Frame): (string | number)[] {
    return findControls(frame.dom).map((element) => {
      const tag = frame.dom.tag(element);
      if (tag !== 'iframe' && tag !== 'frame') return readControl(frame.dom, element, tag);
      const inner = frames.length < BOUNDS.documents ? openFrame(frame, element) : null;
      return inner === null ? '' : frames.push(inner) - 1;
    });
  }

  function isCut(): boolean {
    return documents.length < frames.length;
  }

  return {
    advance(isTimeUp) {
      for (let frame = frames[documents.length]; frame !== undefined; frame = frames[documents.length]) {
        parts ??= writeMarkup(frame.dom);
        for (let part = parts.next(); part.done !== true; part = parts.next()) {
          raw += part.value;
          if (raw.length > MOST_AT_ONCE) thinOut();
          if (isTimeUp()) return false;
        }
        thinOut();
        // Too large a document is as good as none.
        const markup = thinned.length > BOUNDS.markup ? '' : thinned;
        documents.push({ markup, controls: readControls(frame).slice(0, BOUNDS.lines) });
        [parts, thinned] = [null, ''];
      }
      return true;
    },
    finish(url) {
      const wasCut = isCut();
      if (wasCut) {
        thinOut();
        documents.push({ markup: thinned.slice(0, BOUNDS.markup), controls: [] });
      }
      return {
        page: describePage(page.dom, url),
        complete: !wasCut,
        documents,
        data: frames.flatMap(({ dom }) => readEmbeddedData(dom)).slice(0, BOUNDS.embeddings),
        selection: selectionIn(frames),
      };
    },
  };
}

function selectionIn(frames: readonly Frame[]): PageSelection | null {
  for (const [document, { dom }] of frames.entries()) {
    const range = dom.selection();
    if (range !== null) return { document, ...describeSelection(dom, range) };
  }
  return null;
}
