import { setTimeout } from 'node:timers/promises';
import { enterKey } from '../chromium/enter-key.ts';
import { launchChromium, type Chromium } from '../chromium/launch.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { findBuild } from '../tools/read/fresh-build.ts';
import type { Bench, BenchRow } from './bench.ts';
import { fillLedger, readRevision } from './creation/fill-ledger.ts';
import { makeLink, openPopup, PAUSE_MS, timePopup } from './creation/popup.ts';
import { timeAppends, timeQuietAppends, type Append, type AppendPair } from './creation/append.ts';
import { timeFloor } from './creation/floor.ts';
import { median, percentile } from './time-loops.ts';

const SAMPLES = 24;
const WARM_UPS = 2;
const MOST_MORE_MS = 15;
const MOST_WRITES = 3;
const MANY = 100_000;
const OPENINGS = 40;
const APPENDS = 30;

/**
 * What is between a person and their link: from Enter to the clipboard, next to a bare request with two writes around it;
 * how often the disk is written to; and what a large ledger costs the popup. The shipped build, a real popup, the sandbox.
 */
export const creation: Bench = {
  subject: 'creation',
  async run(tell) {
    const sandbox = createSandbox();
    const served = await serveSandbox(sandbox);
    const open = () => openConnected(served.chromiumArgs);
    try {
      const rows = await using(await open(), async (chromium) => [
        ...(await timeCreation(chromium, sandbox, 0, tell)),
        ...(await timeCreation(chromium, sandbox, 200, tell)),
      ]);
      // Two browsers of one age: what one of them did before would be in its way.
      const more = await using(await open(), async (empty) =>
        using(await open(), async (full) => {
          await fillLedger(full, MANY);
          return [await timeOpening(empty, full, tell), ...(await timeAppending(full, tell))];
        }),
      );
      return [...rows, ...more];
    } finally {
      await served.close();
    }
  },
};

async function using<Value>(chromium: Chromium, task: (chromium: Chromium) => Promise<Value>): Promise<Value> {
  try {
    return await task(chromium);
  } finally {
    await chromium.close();
  }
}

/** A browser with the product in it, and a key in the product. */
async function openConnected(args: readonly string[]): Promise<Chromium> {
  const chromium = await launchChromium({ extensionDir: findBuild(), args });
  await enterKey(chromium, SANDBOX_KEYS.bakery);
  return chromium;
}

/** Ours and the floor in turn, so that a busy moment is shared. */
async function timeCreation(
  chromium: Chromium,
  sandbox: Sandbox,
  delayMs: number,
  tell: (line: string) => void,
): Promise<BenchRow[]> {
  const delay =
    delayMs === 0
      ? null
      : sandbox.faults.add({ kind: 'delay', ms: delayMs, match: { method: 'POST' }, times: 'always' });
  const tab = await chromium.openTab(chromium.url('/options.html'));
  const [ours, shown, floor]: [number[], number[], number[]] = [[], [], []];
  let id = '';
  for (let round = 0; round < SAMPLES + WARM_UPS; round += 1) {
    const made = await makeLink(chromium, tab);
    // What is left to do after a link, and closing the popup, would be in the floor's way.
    await setTimeout(PAUSE_MS);
    const bare = await timeFloor(chromium, `bare-${delayMs}-${round}`);
    if (round < WARM_UPS) continue;
    ours.push(made.ms);
    shown.push(made.shownMs);
    floor.push(bare);
    id = made.orderId;
  }
  delay?.remove();
  const writes = await readRevision(chromium, id);
  await tab.close();
  const [mine, bare] = [median(ours), median(floor)];
  tell(
    `creation, API in ${delayMs} ms: paylink ${mine.toFixed(1)} (p90 ${percentile(ours, 0.9).toFixed(1)}), on the screen ${median(shown).toFixed(1)}, fetch and two writes ${bare.toFixed(1)} (p90 ${percentile(floor, 0.9).toFixed(1)})`,
  );
  const name = `creation: Enter to clipboard, API in ${delayMs} ms (ms)`;
  const target = `≤ ${MOST_MORE_MS} ms more`;
  const timed = { name, ours: mine, reference: bare, ratio: mine / bare, target, ok: mine - bare <= MOST_MORE_MS };
  if (delayMs > 0) return [timed];
  return [
    timed,
    {
      name: 'creation: writes of the ledger for one link',
      ours: writes,
      reference: null,
      ratio: null,
      target: `≤ ${MOST_WRITES}`,
      ok: writes <= MOST_WRITES,
    },
  ];
}

/**
 * Two browsers, one with an empty ledger and one with a large one, in turn: by their own clocks of the first paint. Those
 * step by whole frames, and a busy moment lasts for longer than one opening: so the ratio is the middle one of neighbours.
 */
async function timeOpening(empty: Chromium, full: Chromium, tell: (line: string) => void): Promise<BenchRow> {
  const things = await Promise.all(
    [empty, full].map(async (chromium) => ({
      chromium,
      tab: await chromium.openTab(chromium.url('/options.html')),
      times: [] as number[],
    })),
  );
  for (let round = 0; round < OPENINGS + WARM_UPS; round += 1) {
    for (const thing of round % 2 === 0 ? things : things.toReversed()) {
      const popup = await openPopup(thing.chromium, thing.tab);
      const ms = await timePopup(popup);
      await popup.close();
      await setTimeout(PAUSE_MS);
      if (round >= WARM_UPS) thing.times.push(ms);
    }
  }
  const [none = [], many = []] = things.map(({ times }) => times);
  for (const { tab } of things) await tab.close();
  tell(
    `popup, first paint: no links ${median(none).toFixed(0)} ms (p90 ${percentile(none, 0.9).toFixed(0)}), ${MANY} links ${median(many).toFixed(0)} (p90 ${percentile(many, 0.9).toFixed(0)})`,
  );
  const ratio = median(many.map((ms, round) => ms / (none[round] ?? Number.NaN)));
  const name = 'popup: first paint with 100,000 links (ms)';
  return { name, ours: median(many), reference: median(none), ratio, target: '≤ 1.05 ×', ok: ratio <= 1.05 };
}

/** After the ledger has been filled. */
async function timeAppending(chromium: Chromium, tell: (line: string) => void): Promise<BenchRow[]> {
  const tab = await chromium.openTab(chromium.url('/options.html'));
  const making = (await timeAppends(chromium, tab, APPENDS + WARM_UPS)).slice(WARM_UPS);
  await tab.close();
  const quiet = (await timeQuietAppends(chromium, APPENDS + WARM_UPS)).slice(WARM_UPS);
  const row = (name: string, pairs: readonly AppendPair[], part: keyof Append, most: number | null): BenchRow => {
    const [mine, floor] = [pairs.map(({ ours }) => ours[part]), pairs.map(({ bare }) => bare[part])];
    const [ours, reference] = [median(mine), median(floor)];
    tell(
      `${name}: paylink ${ours.toFixed(2)} ms (p90 ${percentile(mine, 0.9).toFixed(2)}), bare put ${reference.toFixed(2)} (p90 ${percentile(floor, 0.9).toFixed(2)})`,
    );
    const ratio = ours / reference;
    const target = most === null ? 'stated' : `≤ ${most} ×`;
    return { name: `ledger: ${name} (ms)`, ours, reference, ratio, target, ok: most === null || ratio <= most };
  };
  return [
    row(`appending to ${MANY} links, nothing else going on`, quiet, 'appending', 2),
    row('the same while a link is made', making, 'appending', 2),
    row('the same, and looking for doubles', making, 'whole', null),
  ];
}
