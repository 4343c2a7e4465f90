import { cutText } from '../cut-text.ts';
import { SNAPSHOT_BOUNDS as BOUNDS, type PageSnapshot, type SnapshotLine } from '../snapshot.ts';
import { collectLines } from './collect-lines.ts';
import { watchLines } from './describe-line.ts';
import { openDom, type Dom } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import type { SeesElement } from './visibility.ts';

export type SnapshotOptions = {
  /** Milliseconds of any clock that only goes on. */
  readonly now: () => number;
  /** When it is used up, what there is by then is brought home, and the snapshot is not complete. */
  readonly budgetMs: number;
  readonly url: string;
  /** How to tell what a person sees; by style and geometry unless given. */
  readonly sees?: SeesElement;
};

/** The page's texts with all that reading needs to know of where and how they stand; nothing is interpreted here. */
export function takeSnapshot(document: Document, options: SnapshotOptions): PageSnapshot {
  const started = options.now();
  const isOutOfTime = (): boolean => options.now() - started > options.budgetMs;
  const dom = openDom(document);
  const title = dom.all('head > title').map((one) => dom.text(one))[0] ?? '';
  const page = {
    url: options.url.slice(0, BOUNDS.url),
    title: cutText(title, BOUNDS.title),
    language: languageOf(dom),
  };
  const structured = [...readJsonLd(dom), ...readMicrodata(dom)].slice(0, BOUNDS.structured);
  const found = isOutOfTime() ? null : collectLines(dom, isOutOfTime);
  const lines: SnapshotLine[] = [];
  if (found === null) return { page, complete: false, lines, structured, selection: null };
  const describe = watchLines(dom, options.sees);
  let complete = !found.isCut && found.lines.length <= BOUNDS.lines;
  for (const line of found.lines.slice(0, BOUNDS.lines)) {
    if (lines.length % 64 === 0 && isOutOfTime()) {
      complete = false;
      break;
    }
    lines.push(describe(line));
  }
  return { page, complete, lines, structured, selection: null };
}

function languageOf(dom: Dom): string | null {
  const language = dom.attribute(dom.root, 'lang')?.trim() ?? '';
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}$/.test(language) ? language : null;
}
