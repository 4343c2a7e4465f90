export type Timed = { readonly name: string; readonly run: () => void };

/** Microseconds for one run: the fastest loop and the middle one. */
export type LoopTime = { readonly min: number; readonly median: number };

export type LoopOptions = { readonly loops: number; readonly loopMs: number; readonly warmUpMs: number };

/**
 * Times several things against each other. Each loop is as long as `loopMs`, so that the clock's grain does not count;
 * their turns interleave and start one further each round, so that what else the machine does hits all of them alike.
 */
export function timeLoops(things: readonly Timed[], options: LoopOptions): Map<string, LoopTime> {
  const perLoop = new Map(things.map((thing) => [thing.name, countRuns(thing, options)]));
  const times = new Map<string, number[]>(things.map(({ name }) => [name, []]));
  for (let round = 0; round < options.loops; round += 1) {
    for (let turn = 0; turn < things.length; turn += 1) {
      const thing = things[(round + turn) % things.length];
      if (thing === undefined) continue;
      const runs = perLoop.get(thing.name) ?? 1;
      const started = performance.now();
      for (let run = 0; run < runs; run += 1) thing.run();
      times.get(thing.name)?.push((1_000 * (performance.now() - started)) / runs);
    }
  }
  return new Map([...times].map(([name, list]) => [name, { min: Math.min(...list), median: median(list) }]));
}

/** Warms up, and says how many runs fill a loop. */
function countRuns({ run }: Timed, { loopMs, warmUpMs }: LoopOptions): number {
  const started = performance.now();
  let runs = 0;
  do {
    run();
    runs += 1;
  } while (performance.now() - started < warmUpMs);
  return Math.max(1, Math.ceil((loopMs * runs) / (performance.now() - started)));
}

export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

/** The figure below which that part of them lies, between neighbours in proportion. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? low) - low);
}
