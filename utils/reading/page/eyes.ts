import type { EncodedTexts, Inspection, LookRequest, Looks } from '../looks.ts';
import { startCollecting } from './collect-texts.ts';
import { openPage } from './frame.ts';
import { watchCharacters } from './inspect-line.ts';
import { watchLooks } from './look-at-line.ts';
import { startPace, type Pace } from './pace.ts';
import { findLines, type PageLine } from './page-line.ts';
import type { SeesElement } from './visibility.ts';

/** The three looks at a page. They keep nothing of it in between, and never change anything in it. */
export type PageEyes = {
  /** Every text of the page. */
  readonly collect: () => Promise<EncodedTexts>;
  /** Whether lines can be seen, and where they stand. */
  readonly look: (request: LookRequest) => Promise<Looks>;
  /** Whether what is seen of lines is what they say, character by character. */
  readonly inspect: (request: LookRequest) => Promise<Inspection>;
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

export function openEyes(document: Document, { now, url, sees }: EyesOptions): PageEyes {
  const page = openPage(document);

  async function collect(): Promise<EncodedTexts> {
    const pace = startPace(now, SLICE_MS, BUDGET_MS);
    const found = startCollecting(page);
    while (!found.advance(pace.isDue)) if (!(await goOn(pace))) break;
    return found.finish(url);
  }

  async function atLines(request: LookRequest, task: (line: PageLine) => void): Promise<number[]> {
    const pace = startPace(now, SLICE_MS, BUDGET_MS);
    const changed: number[] = [];
    page.dom.forget();
    const { count, next, indexAt } = findLines(page, request);
    for (let at = 0; at < count; at += 1) {
      if (at % LINES_A_CHECK === 0 && pace.isDue() && !(await goOn(pace))) break;
      const line = next(at);
      if (line === null) changed.push(indexAt(at));
      else task(line);
    }
    return changed;
  }

  return {
    collect,
    async look(request) {
      const lookAt = watchLooks(sees);
      const looks: Looks['lines'][number][] = [];
      const changed = await atLines(request, (line) => void looks.push(lookAt(line)));
      return { lines: looks, changed };
    },
    async inspect(request) {
      const inspectLine = watchCharacters();
      const tainted: number[] = [];
      const covered: number[] = [];
      const done = new Set<number>();
      const changed = await atLines(request, (line) => {
        const found = inspectLine(line);
        done.add(line.index);
        if (found.isTainted) tainted.push(line.index);
        if (found.isCovered) covered.push(line.index);
      });
      // What there was no time to look at closely may be anything.
      for (let at = 0; at < request.lines.length; at += 4) {
        const index = request.lines[at] ?? -1;
        if (!done.has(index) && !changed.includes(index)) tainted.push(index);
      }
      return { tainted, covered, changed };
    },
  };
}

async function goOn(pace: Pace): Promise<boolean> {
  if (pace.isSpent()) return false;
  await pace.pause();
  return true;
}
