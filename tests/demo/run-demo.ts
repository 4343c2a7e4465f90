import { join } from 'node:path';
import { ROOT } from './build-extension.ts';
import { CannotRead } from './cannot-read.ts';
import type { Mode } from './choose-mode.ts';
import { doMainJob } from './do-main-job.ts';
import { Ending, watchSignals, whenAborted } from './ending.ts';
import type { PageAddress } from './page-address.ts';
import { playByHand } from './play-by-hand.ts';
import { writeResultLine } from './result-line.ts';
import { Steps } from './steps.ts';

/** 128 + SIGINT, as a shell would say it. */
const INTERRUPTED = 130;

/** Runs the demo to its end, whichever that is, ends all it started, and gives the exit code. */
export async function runDemo(address: PageAddress, { headless }: Mode): Promise<number> {
  const ending = new Ending();
  const signal = watchSignals();
  const steps = new Steps(join(ROOT, '.output', 'demo'), console.log);
  const options = { headless, steps, ending, signal };

  async function perform(): Promise<number> {
    try {
      if (!headless) {
        await playByHand(address, options, console.log);
        if (!signal.aborted) console.log('The browser was closed: everything is ended.');
        return 0;
      }
      const result = await doMainJob(address, options);
      await ending.close();
      console.log(writeResultLine(result));
      return 0;
    } catch (error) {
      if (signal.aborted) return INTERRUPTED;
      await steps.photographFailure();
      return explain(error, steps.current);
    }
  }

  const outcome = await Promise.race([perform(), whenAborted(signal)]);
  await ending.close();
  if (outcome !== 'aborted') return outcome;
  console.log(`${String(signal.reason)}: everything is ended.`);
  return headless ? INTERRUPTED : 0;
}

function explain(error: unknown, step: string): number {
  if (error instanceof CannotRead) {
    console.log(error.message);
    return 2;
  }
  console.error(`Step ${step} failed: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}
