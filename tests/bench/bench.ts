/**
 * One row of the table. `ours` and `reference` are in the unit that the name ends with; `ratio` is ours to the
 * reference, or the reference to ours where less is better, as `target` says.
 */
export type BenchRow = {
  readonly name: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly ok: boolean;
};

/** A subject that can be run alone: `npm run bench -- amounts`. `tell` prints what is no row: order, seed, controls. */
export type Bench = {
  readonly subject: string;
  run(tell: (line: string) => void): Promise<BenchRow[]>;
};
