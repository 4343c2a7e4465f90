import type { EmbeddedData, EncodedTexts, Inspection, Looks } from '../looks.ts';
import { SNAPSHOT_BOUNDS as BOUNDS } from '../snapshot.ts';
import { startCollecting } from './collect-lines.ts';
import { readControl } from './controls.ts';
import { startEncoding } from './encode-texts.ts';
import { openPage, type Frame } from './frame.ts';
import { watchCharacters } from './inspect-line.ts';
import { watchLooks } from './look-at-line.ts';
import { startPace, type Pace } from './pace.ts';
import { describePage } from './describe-page.ts';
import { readEmbeddedData } from './embedded-data.ts';
import { piecesOf, type PageLine } from './page-line.ts';
import { findSelected } from './selected-lines.ts';
import type { SeesElement } from './visibility.ts';

/** The three looks at a page. They keep the page's nodes in between, and never change anything in it. */
export type PageEyes = {
  /** Every text of the page. */
  readonly collect: () => Promise<EncodedTexts>;
  /** Whether lines can be seen, and where they stand. */
  readonly look: (indexes: readonly number[]) => Promise<Looks>;
  /** Whether what is seen of lines is what they say, character by character. */
  readonly inspect: (indexes: readonly number[]) => Promise<Inspection>;
};

export type EyesOptions = {
  /** Milliseconds of any clock that only goes on. */
  readonly now: () => number;
  readonly url: string;
  /** How to tell what a person sees; by style and geometry unless given. */
  readonly sees?: SeesElement;
};

/** Longer tasks than 50 ms are felt. */
const SLICE_MS = 25;
/** Of our own work, for one look. What there is by then is brought home, and the snapshot is not complete. */
const BUDGET_MS = 250;
const LINES_A_CHECK = 16;
/** Reading is over long before. */
const KEEP_MS = 10_000;

export function openEyes(document: Document, { now, url, sees }: EyesOptions): PageEyes {
  let lines: PageLine[] = [];
  let frames: readonly Frame[] = [];

  /** The page must not keep for us what it throws away. */
  function letGoLater(): void {
    const own = lines;
    setTimeout(() => {
      if (lines === own) [lines, frames] = [[], []];
    }, KEEP_MS);
  }

  async function collect(): Promise<EncodedTexts> {
    const pace = startPace(now, SLICE_MS, BUDGET_MS);
    const page = openPage(document);
    const found = startCollecting(page);
    let isWhole = true;
    while (isWhole && !found.advance(pace.isDue)) isWhole = await goOn(pace);
    ({ lines, frames } = found);
    const encoder = startEncoding();
    const { isCut } = found.finish();
    // However long the page took: what there is of it must come home.
    await eachLine(lines, startPace(now, SLICE_MS, Number.POSITIVE_INFINITY), encoder.add);
    const selection = findSelected(lines, frames);
    letGoLater();
    return {
      page: describePage(page.dom, url),
      complete: isWhole && !isCut,
      columns: encoder.finish(),
      data: embeddedIn(frames),
      selection,
    };
  }

  async function atLines(indexes: readonly number[], task: (line: PageLine, index: number) => void): Promise<number[]> {
    const pace = startPace(now, SLICE_MS, BUDGET_MS);
    const changed: number[] = [];
    for (const frame of frames) frame.dom.forget();
    const asked = indexes.filter((index) => lines[index] !== undefined);
    await eachLine(asked, pace, (index) => {
      const line = lines[index];
      if (line === undefined) return;
      if (hasChanged(line)) changed.push(index);
      else task(line, index);
    });
    return changed;
  }

  return {
    collect,
    async look(indexes) {
      const lookAt = watchLooks(sees);
      const looks: Looks['lines'][number][] = [];
      const changed = await atLines(indexes, (line, index) => void looks.push(lookAt(line, index)));
      return { lines: looks, changed };
    },
    async inspect(indexes) {
      const inspectLine = watchCharacters();
      const tainted: number[] = [];
      const covered: number[] = [];
      const done = new Set<number>();
      const changed = await atLines(indexes, (line, index) => {
        const found = inspectLine(line);
        done.add(index);
        if (found.isTainted) tainted.push(index);
        if (found.isCovered) covered.push(index);
      });
      // What there was no time to look at closely may be anything.
      tainted.push(...indexes.filter((index) => !done.has(index) && !changed.includes(index)));
      return { tainted, covered, changed };
    },
  };
}

function embeddedIn(frames: readonly Frame[]): EmbeddedData[] {
  return frames.flatMap(({ dom }) => readEmbeddedData(dom)).slice(0, BOUNDS.embeddings);
}

async function goOn(pace: Pace): Promise<boolean> {
  if (pace.isSpent()) return false;
  await pace.pause();
  return true;
}

/** Does a task for all items, in slices; false where the time ran out before the end. */
async function eachLine<Item>(items: readonly Item[], pace: Pace, task: (item: Item) => void): Promise<boolean> {
  for (const [at, item] of items.entries()) {
    if (at % LINES_A_CHECK === 0 && pace.isDue() && !(await goOn(pace))) return false;
    task(item);
  }
  return true;
}

/** Whether a line's nodes have left the page, or say something else by now. */
function hasChanged(line: PageLine): boolean {
  const { dom } = line.frame;
  return piecesOf(line).some(({ node, raw, element }) => {
    if (!node.isConnected) return true;
    return (node.nodeType === 3 ? node.nodeValue : readControl(dom, element, dom.tag(element))) !== raw;
  });
}
