/** Work in slices, so that the page stays quick and no slice is a long task. */
export type Pace = {
  /** Whether this slice has lasted long enough. Cheap enough to be asked often. */
  readonly isDue: () => boolean;
  /** Whether all slices together have used up the time there is. */
  readonly isSpent: () => boolean;
  /** Lets the page go on, and starts the next slice. */
  readonly pause: () => Promise<void>;
};

type Clock = () => number;

/** A slice that was held up, by other programs or by a layout that the page owed anyway, counts as so many at most. */
const MOST_A_SLICE = 2;
/** However it is counted, more than so many budgets of real time are not taken. */
const MOST_BUDGETS = 4;

/**
 * `now`: milliseconds of any clock that only goes on. `budgetMs`: of our own work, not of the page's in between.
 */
export function startPace(now: Clock, sliceMs: number, budgetMs: number): Pace {
  let started = now();
  let [counted, real] = [0, 0];
  const count = (): number => counted + Math.min(now() - started, MOST_A_SLICE * sliceMs);
  const measure = (): number => real + now() - started;
  return {
    isDue: () => now() - started >= sliceMs,
    isSpent: () => count() >= budgetMs || measure() >= MOST_BUDGETS * budgetMs,
    async pause() {
      [counted, real] = [count(), measure()];
      await giveWay();
      started = now();
    },
  };
}

type Scheduler = { readonly yield?: () => Promise<void> };

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
