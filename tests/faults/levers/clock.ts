import { runInWorker } from '../../chromium/background-worker.ts';
import type { World } from '../world.ts';

/** Moves the clock of the worker that runs at the moment, by milliseconds; what it says of itself, not its timers. */
export async function moveClock({ chromium }: World, ms: number): Promise<void> {
  await runInWorker(
    chromium,
    `(() => {
      globalThis.TrueDate ??= Date;
      const now = () => TrueDate.now() + ${ms};
      globalThis.Date = class extends TrueDate {
        constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
        static now() { return now(); }
      };
    })()`,
  );
}
