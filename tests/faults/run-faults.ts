import { NotInjected, type Fault, type Verdict } from './fault.ts';
import { within } from './limit.ts';
import { World } from './world.ts';

/** A fault that was tried. Null: it could not be brought about, which counts neither way. */
type Outcome = Verdict | null;
type Tell = (line: string) => void;

/** Browsers at a time. Each has a sandbox and a profile of its own; most of the time they wait. */
const LANES = 3;
/** Of what went wrong, so much is told. */
const MOST_TEXT = 300;
/** A fault that comes to no end by then was not survived. */
const MAX_MS = 150_000;

/**
 * Brings faults about, one after the other in each of a few browsers, tells of each in a line, and of all in the last one.
 * Gives whether all that were brought about were survived, with no order doubled and none lost.
 */
export async function runFaults(faults: readonly Fault[], tell: Tell): Promise<boolean> {
  const queue = [...faults];
  const outcomes: Outcome[] = [];
  const lanes = Array.from({ length: Math.min(LANES, faults.length) }, () => runLane(queue, outcomes, tell));
  await Promise.all(lanes);
  const injected = outcomes.filter((outcome) => outcome !== null);
  const survived = injected.filter(isSurvived).length;
  const doubled = injected.reduce((total, outcome) => total + outcome.doubled, 0);
  const lost = injected.reduce((total, outcome) => total + outcome.lost, 0);
  tell(`faults: ${injected.length} injected, ${survived} survived, ${doubled} doubled, ${lost} lost`);
  return injected.length > 0 && survived === injected.length;
}

async function runLane(queue: Fault[], outcomes: Outcome[], tell: Tell): Promise<void> {
  let shared: World | null = null;
  for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
    let world: World | null = null;
    const started = Date.now();
    try {
      world = fault.ownBrowser === true ? await World.open() : (shared ??= await World.open());
      const verdict = await within(MAX_MS, fault.id, fault.run(world));
      outcomes.push(verdict);
      tell(writeLine(fault, verdict, started));
      if (world === shared) await world.tidy();
      else await world.close();
    } catch (error) {
      // A world in which something was not as expected is no place for the next fault.
      await world?.close();
      if (world === shared) shared = null;
      outcomes.push(error instanceof NotInjected ? null : { orders: 0, doubled: 0, lost: 0, complaints: ['error'] });
      const text = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, MOST_TEXT);
      tell(
        `${fault.id} ${fault.title}: ${error instanceof NotInjected ? `not injected (${text})` : `NOT SURVIVED, ${text}`}`,
      );
    }
  }
  await shared?.close();
}

function isSurvived({ doubled, lost, complaints }: Verdict): boolean {
  return doubled === 0 && lost === 0 && complaints.length === 0;
}

function writeLine({ id, title }: Fault, verdict: Verdict, started: number): string {
  const { orders, doubled, lost, complaints } = verdict;
  const counts = [
    `${orders} ${orders === 1 ? 'order' : 'orders'}`,
    ...(doubled > 0 ? [`${doubled} doubled`] : []),
    `${lost} lost`,
  ];
  const end = isSurvived(verdict) ? '' : `, NOT SURVIVED${complaints.length > 0 ? `: ${complaints.join('; ')}` : ''}`;
  return `${id} ${title}: ${counts.join(', ')}${end} (${((Date.now() - started) / 1_000).toFixed(0)} s)`;
}
