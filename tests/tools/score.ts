/**
 * `npm run score [-- amounts|pages|fixtures …]`: judges the amount parser and the page reader against the shared corpus
 * where that is there, and against the project's own fixtures. What was not right is written to `.output/score`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRows, parseRows } from './read/json-lines.ts';
import { markAmountRow, type AmountRow } from './score/amount-rows.ts';
import { openPageReader } from './read/page-reader.ts';
import { readAll } from './read/read-all.ts';
import { formatMeasures, measureAmounts, measurePages, type Measure } from './score/measures.ts';
import { markPage } from './score/page-rows.ts';
import { corpusPages, fixturePages, type JudgedPage } from './score/page-sets.ts';
import { formatSet } from './score/print-score.ts';
import { groupBy, type Mark } from './score/tally.ts';

const ROOT = join(import.meta.dirname, '../..');
const CORPUS = join(ROOT, '../shared/corpus');
const FAILURES = join(ROOT, '.output/score');

const wanted = process.argv.slice(2);
const isWanted = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
const hasCorpus = existsSync(CORPUS);
const measures: Measure[] = [];

function report(part: string, marks: readonly Mark[]): void {
  for (const [set, group] of groupBy(marks, (mark) => mark.set)) console.log(`${formatSet(set, group)}\n`);
  const failures = marks.filter((mark) => mark.verdict !== 'right');
  mkdirSync(FAILURES, { recursive: true });
  writeFileSync(join(FAILURES, `${part}.jsonl`), formatRows(failures));
}

function readRows<Row extends object>(name: string): Row[] {
  return parseRows<Row>(readFileSync(join(CORPUS, name), 'utf8'), name);
}

if (!hasCorpus) console.log('The shared corpus (../shared/corpus) is not here: only our own fixtures are scored.\n');

if (hasCorpus && isWanted('amounts')) {
  const marks = readRows<AmountRow>('amounts.jsonl').flatMap(markAmountRow);
  report('amounts', marks);
  measures.push(...measureAmounts(marks));
}

async function scorePages(part: string, set: string, pages: readonly JudgedPage[]): Promise<void> {
  const reader = await openPageReader();
  const marks: Mark[] = [];
  try {
    await readAll(
      reader,
      pages.map(({ page }) => page),
      (line) => {
        const judged = pages.find(({ page }) => page.file === line.file);
        if (judged !== undefined) marks.push(...markPage(set, judged.source, judged.truth, line));
      },
    );
  } finally {
    await reader.close();
  }
  report(part, marks);
  measures.push(...measurePages(set, marks));
}

if (hasCorpus && isWanted('pages')) await scorePages('pages', 'pages', corpusPages(CORPUS));
if (isWanted('fixtures')) await scorePages('fixtures', 'own pages', fixturePages(join(ROOT, 'tests/invoices')));

console.log(formatMeasures(measures));
console.log('\nWhat was not right: .output/score/*.jsonl');
