import { launchChromium, type Chromium } from '../chromium/launch.ts';
import { fillLedger, makeRecord } from '../browser/fill-ledger.ts';
import { findBuild } from '../tools/read/fresh-build.ts';
import type { Bench, BenchRow } from './bench.ts';
import { forgetClosedPages, openListTimed, searchTimes, usedMemory, type Opening } from './list/list-page.ts';
import { median } from './time-loops.ts';

const [FEW, MANY] = [100, 100_000];
const ROUNDS = 21;
const MAX_MS = 50;
/** What a person types, letter by letter: rare and common, found and not found, words and amounts. */
const QUERIES = ['4', '49', '49,9', '49,95', 's', 'sanne', 'sanne groot', '2026-0500', 'customer7@', 'nobody', ''];

/** The page of links with few and with many of them, each in a browser of its own, taking turns. */
export const list: Bench = {
  subject: 'list',
  async run(tell) {
    const few = await openFilled(FEW);
    try {
      const many = await openFilled(MANY);
      try {
        return await measure(few, many, tell);
      } finally {
        await many.close();
      }
    } finally {
      await few.close();
    }
  },
};

async function openFilled(count: number): Promise<Chromium> {
  const chromium = await launchChromium({ extensionDir: findBuild(), args: [] });
  const page = await chromium.openTab(chromium.url('/links.html'));
  await page.locator('main').waitFor();
  const now = Date.now();
  for (let at = 0; at < count; at += 5_000) {
    const length = Math.min(5_000, count - at);
    await fillLedger(
      page,
      Array.from({ length }, (_, number) => makeRecord(at + number, now)),
    );
  }
  await page.close();
  return chromium;
}

async function measure(few: Chromium, many: Chromium, tell: (line: string) => void): Promise<BenchRow[]> {
  const openings: { few: Opening[]; many: Opening[] } = { few: [], many: [] };
  // The first opening of each pays for what the browser then keeps.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const turns = [['few', few, FEW] as const, ['many', many, MANY] as const];
    for (const [name, chromium, count] of round % 2 === 0 ? turns : turns.toReversed()) {
      const { opening, page } = await openListTimed(chromium, count, round === ROUNDS);
      await page.close();
      if (round > 0) openings[name].push(opening);
    }
  }
  for (const chromium of [few, many]) await forgetClosedPages(chromium);
  const [fewPage, manyPage] = [await openListTimed(few, FEW, true), await openListTimed(many, MANY, true)];
  const searches = await searchTimes(manyPage.page, QUERIES, 5);
  const memory = [await usedMemory(fewPage.page), await usedMemory(manyPage.page)] as const;
  const paint = [
    median(openings.few.map(({ paint }) => paint)),
    median(openings.many.map(({ paint }) => paint)),
  ] as const;
  const longest = manyPage.opening.longest;
  tell(`list: all ${MANY} links were there after ${Math.round(manyPage.opening.ready)} ms`);
  tell(`list: searches, ms: ${searches.map(({ query, ms }) => `"${query}" ${median(ms).toFixed(1)}`).join(', ')}`);
  const slowest = Math.max(...searches.map(({ ms }) => median(ms)));
  return [
    {
      name: 'list: first paint of 100k links, vs 100 (ms)',
      ours: paint[1],
      reference: paint[0],
      ratio: paint[1] / paint[0],
      target: '≤ 1.2 ×',
      ok: paint[1] <= 1.2 * paint[0],
    },
    {
      name: 'list: slowest search in 100k links, key to paint (ms)',
      ours: slowest,
      reference: null,
      ratio: null,
      target: `≤ ${MAX_MS} ms`,
      ok: slowest <= MAX_MS,
    },
    {
      name: 'list: longest task while 100k links are read (ms)',
      ours: longest,
      reference: null,
      ratio: null,
      target: `≤ ${MAX_MS} ms`,
      ok: longest <= MAX_MS,
    },
    {
      name: 'list: memory with 100k links, vs 100 (MB)',
      ours: memory[1],
      reference: memory[0],
      ratio: memory[1] / memory[0],
      target: 'stated',
      ok: true,
    },
  ];
}
