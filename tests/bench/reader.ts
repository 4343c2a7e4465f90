import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { findBuild } from '../tools/read/fresh-build.ts';
import { launchOffline } from '../tools/read/offline-page.ts';
import { loadShippedCode } from '../tools/read/shipped-code.ts';
import type { Bench, BenchRow } from './bench.ts';
import { loadPage } from './reader/bench-page.ts';
import { generatePage, type PageShape } from './reader/generate-page.ts';
import { seededRandom, shuffle } from './reader/random.ts';
import {
  readabilitySampler,
  readerSampler,
  sampleFloor,
  sampleTreeWalker,
  type Sample,
  type Sampler,
} from './reader/samples.ts';
import { median, percentile } from './time-loops.ts';

const SHAPES: readonly PageShape[] = ['invoice', 'webmail', 'grid'];
/** Nodes of a page, and how often each thing is measured on it. */
const SIZES: readonly (readonly [nodes: number, samples: number])[] = [
  [1_000, 9],
  [10_000, 7],
  [100_000, 3],
];
const MAX_TASK_MS = 50;

type Samples = ReadonlyMap<string, readonly Sample[]>;

/**
 * The injected reader against a bare pass over the page and against Mozilla's reader view. Each sample is taken on a page
 * that was loaded afresh, in a world in which nothing has run yet, as when a person opens the popup.
 */
export const reader: Bench = {
  subject: 'reader',
  async run(tell) {
    const seed = Number(process.env['PAYLINK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    tell(`reader: seed ${seed} decides the order (PAYLINK_SEED); every sample on a fresh page, in a fresh world`);
    const things = await findThings();
    const browser = await launchOffline();
    try {
      const rows: BenchRow[] = [];
      for (const [nodes, count] of SIZES) {
        for (const shape of SHAPES) {
          const samples = await takeSamples(browser, generatePage(shape, nodes, seed), things, count, seed);
          const name = `reader: ${shape}, ${nodes / 1_000}k nodes`;
          tellSpread(tell, name, samples);
          rows.push(...rowsOf(name, samples));
        }
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};

async function findThings(): Promise<ReadonlyMap<string, Sampler>> {
  const file = fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js'));
  return new Map([
    ['paylink', readerSampler(await loadShippedCode(findBuild()))],
    ['TreeWalker', sampleTreeWalker],
    ['TreeWalker again', sampleTreeWalker],
    ['floor', sampleFloor],
    ['Readability', readabilitySampler(readFileSync(file, 'utf8'))],
  ]);
}

async function takeSamples(
  browser: Browser,
  html: string,
  things: ReadonlyMap<string, Sampler>,
  count: number,
  seed: number,
): Promise<Samples> {
  const random = seededRandom(seed);
  const samples = new Map<string, Sample[]>([...things.keys()].map((name) => [name, []]));
  for (let round = 0; round < count; round += 1) {
    for (const [name, sample] of shuffle([...things], random)) {
      const taken = await takeSample(browser, html, sample);
      if (taken !== null) samples.get(name)?.push(taken);
    }
  }
  return samples;
}

/** Null where the page was given up three times: a machine that is busy with other things makes any page slow. */
async function takeSample(browser: Browser, html: string, sample: Sampler): Promise<Sample | null> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const page = await loadPage(browser, html);
    const taken = await sample(page);
    await page.close();
    if (taken !== null) return taken;
  }
  return null;
}

function timesOf(samples: Samples, name: string): number[] {
  return (samples.get(name) ?? []).map(({ ms }) => ms);
}

function rowsOf(name: string, samples: Samples): BenchRow[] {
  const ours = median(timesOf(samples, 'paylink'));
  const walker = median(timesOf(samples, 'TreeWalker'));
  const view = median(timesOf(samples, 'Readability'));
  const longest = Math.max(...(samples.get('paylink') ?? []).map((sample) => sample.longest));
  return [
    {
      name: `${name}, vs a TreeWalker pass (ms)`,
      ours,
      reference: walker,
      ratio: ours / walker,
      target: '≤ 3 ×',
      ok: ours <= 3 * walker,
    },
    {
      name: `${name}, vs Readability (ms)`,
      ours,
      reference: view,
      ratio: view / ours,
      target: '≥ 5 × faster',
      ok: view >= 5 * ours,
    },
    {
      name: `${name}, longest task (ms)`,
      ours: longest,
      reference: null,
      ratio: null,
      target: `≤ ${MAX_TASK_MS} ms`,
      ok: longest <= MAX_TASK_MS,
    },
  ];
}

/** The two passes of a TreeWalker differ by chance only: by how much, so little do other differences mean. */
function tellSpread(tell: (line: string) => void, name: string, samples: Samples): void {
  const spread = [...samples.keys()].map((thing) => {
    const times = timesOf(samples, thing);
    return `${thing} ${median(times).toFixed(2)} (p90 ${percentile(times, 0.9).toFixed(2)})`;
  });
  const control = median(timesOf(samples, 'TreeWalker again')) / median(timesOf(samples, 'TreeWalker'));
  tell(`${name}, ms: ${spread.join(', ')}; control ${control.toFixed(2)} ×`);
}
