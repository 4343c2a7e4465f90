import { joinLooks } from '../join-looks.ts';
import { openPage as openMarkup } from '../markup/open-page.ts';
import type { PageSnapshot } from '../snapshot.ts';
import { startCollecting } from './collect-texts.ts';
import { openPage } from './frame.ts';
import { watchLooks } from './look-at-line.ts';
import { findLines } from './page-line.ts';
import type { SeesElement } from './visibility.ts';

export type SnapshotOptions = {
  readonly url: string;
  /** With a budget: the clock, in milliseconds. */
  readonly now?: () => number;
  readonly budgetMs?: number;
  /** How to tell what a person sees; by style and geometry unless given. */
  readonly sees?: SeesElement;
};

/** The whole of a page in one go, with a look at each of its lines: for documents that are on no screen. */
export function takeSnapshot(document: Document, options: SnapshotOptions): PageSnapshot {
  const { url, sees, now = () => 0, budgetMs = 1 } = options;
  const end = now() + budgetMs;
  const page = openPage(document);
  const found = startCollecting(page);
  found.advance(() => now() > end);
  const opened = openMarkup(found.finish(url));
  const indexes = [...opened.texts.lines.keys()];
  const { next } = findLines(page, opened.ask(indexes));
  const lookAt = watchLooks(sees);
  const lines = indexes.map((index) => {
    const line = next(index);
    if (line === null) throw new Error('What was written out cannot be found.');
    return lookAt(line);
  });
  return joinLooks(opened, { lines, changed: [] });
}
