/** A page that is frozen or never stops changing must not keep the form waiting for more than 1.5 s. */
const [TICKS, TICK_MS] = [15, 100];
/** Of a window that nobody sees browsers let the timers run once a second: more real time than this is not waited. */
const MOST_MS = 4_500;

export type Patience = {
  /** Fulfilled when it has run out; never where it was ended before. */
  readonly isOver: Promise<void>;
  readonly end: () => void;
};

/**
 * Waits with a page in ticks. What keeps our own thread busy meanwhile (a machine at work on other things, the first run of
 * our own code) costs one tick, however long it takes: it is not the page that is slow then, and its answer may be there.
 */
export function startPatience(now: () => number = () => performance.now()): Patience {
  const started = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOver = new Promise<void>((resolve) => {
    const tick = (left: number): void => {
      if (left === 0 || now() - started >= MOST_MS) resolve();
      else timer = setTimeout(() => tick(left - 1), TICK_MS);
    };
    tick(TICKS);
  });
  return { isOver, end: () => clearTimeout(timer) };
}
