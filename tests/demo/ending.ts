type Close = () => Promise<void>;

/** What was started and must end with the program, last first, however it ends. */
export class Ending {
  #closes: Close[] = [];
  #isClosing = false;

  /** From now on `close` ends this too. What comes too late (a browser that was still starting) is ended at once. */
  add(close: Close): void {
    if (this.#isClosing) void close();
    else this.#closes.push(close);
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    for (let close = this.#closes.pop(); close !== undefined; close = this.#closes.pop()) await close();
  }
}

/** Aborts on Ctrl-C and its relatives, which from now on end nothing by themselves, however often they come. */
export function watchSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort(name));
  return controller.signal;
}

/** Resolves when the signal aborts. */
export function whenAborted(signal: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
}
