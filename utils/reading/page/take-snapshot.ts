import { decodeTexts } from '../decode-texts.ts';
import { joinLooks } from '../join-looks.ts';
import type { PageSnapshot } from '../snapshot.ts';
import { startCollecting } from './collect-lines.ts';
import { describePage } from './describe-page.ts';
import { startEncoding } from './encode-texts.ts';
import { openPage } from './frame.ts';
import { watchLooks } from './look-at-line.ts';
import { findSelected } from './selected-lines.ts';
import { readEmbeddedData } from './embedded-data.ts';
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
  const isWhole = found.advance(() => now() > end);
  const { isCut } = found.finish();
  const { lines } = found;
  const encoder = startEncoding();
  for (const line of lines) encoder.add(line);
  const texts = decodeTexts({
    page: describePage(page.dom, url),
    complete: isWhole && !isCut,
    columns: encoder.finish(),
    data: found.frames.flatMap(({ dom }) => readEmbeddedData(dom)),
    selection: findSelected(lines, found.frames),
  });
  if (texts === null) throw new Error('What was encoded cannot be decoded.');
  return joinLooks(texts, { lines: lines.map(watchLooks(sees)), changed: [] });
}
