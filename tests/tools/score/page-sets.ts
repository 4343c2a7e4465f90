import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseRows } from '../read/json-lines.ts';
import type { PageFile } from '../read/page-files.ts';
import type { PageTruth } from './page-truth.ts';

/** A page with its truth. `source`: whom it is from, for the table. */
export type JudgedPage = { readonly page: PageFile; readonly source: string; readonly truth: PageTruth };

type CorpusRow = PageTruth & { readonly file: string; readonly repo: string };

/** The pages of the shared corpus, by their repositories. */
export function corpusPages(corpus: string): JudgedPage[] {
  return parseRows<CorpusRow>(readFileSync(join(corpus, 'pages.jsonl'), 'utf8'), 'pages.jsonl').map((truth) => ({
    page: { file: join(corpus, truth.file), root: corpus },
    source: truth.repo,
    truth,
  }));
}

/** A fixture's own expectations, beside what any page's truth holds. */
export type FixtureTruth = PageTruth & {
  readonly kind?: string;
  readonly certainty?: Readonly<Record<string, string>>;
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
  /** Amounts of the page that must not be taken. */
  readonly never?: readonly string[];
  /** So large a page that a slow machine may run out of time for it, and says so: nothing is taken from it then. */
  readonly may_give_up?: boolean;
};

/** The project's own pages that have an expectation beside them, by the first word of their names (a language). */
export function fixturePages(folder: string): (JudgedPage & { readonly truth: FixtureTruth })[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html') && existsSync(join(folder, name.replace(/html$/, 'json'))))
    .toSorted()
    .map((name) => ({
      page: { file: join(folder, name), root: folder },
      source: groupOf(name),
      truth: JSON.parse(readFileSync(join(folder, name.replace(/html$/, 'json')), 'utf8')) as FixtureTruth,
    }));
}

/** "de-schlussrechnung.html" is of the German ones, "hostile-…" of the hostile ones. */
function groupOf(name: string): string {
  return /^(?:[a-z]{2}|hostile)(?=-)/.exec(basename(name))?.[0] ?? 'others';
}
