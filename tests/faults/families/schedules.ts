import type { Fault as Switch, FaultHandle } from '../../sandbox/faults.ts';
import type { TargetPage } from '../../chromium/target-page.ts';
import { NotInjected, type Fault } from '../fault.ts';
import { openForm, type Form } from '../form.ts';
import { judge } from '../judge.ts';
import { SEED, seededRandom } from '../random.ts';
import { POST } from '../under.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

const SCHEDULES = 25;

type Run = {
  readonly world: World;
  readonly form: Form;
  popup: TargetPage | null;
  /** What was switched on so far. */
  readonly switched: FaultHandle[];
};

const add =
  (fault: Switch) =>
  async ({ world, switched }: Run) => {
    switched.push(world.sandbox.faults.add(fault));
  };

/** What may happen while one link is made, by the word for it. */
const STEPS: Readonly<Record<string, (run: Run) => Promise<void>>> = {
  'drop before': add({ kind: 'drop', when: 'before', match: POST }),
  'drop after': add({ kind: 'drop', when: 'after', match: POST }),
  'fail before': add({ kind: 'serverError', when: 'before', match: POST }),
  'fail after': add({ kind: 'serverError', when: 'after', match: POST }),
  'half an answer': add({ kind: 'dropMidBody', match: POST }),
  delay: add({ kind: 'delay', ms: 400, match: POST }),
  'drop GET': (run) =>
    add({ kind: 'drop', match: { method: 'GET', path: `/orders/${run.form.orderId}` }, times: 3 })(run),
  press: (run) => submit(run, (popup) => popup.press('Enter')),
  'double click': (run) =>
    submit(run, async (popup) => {
      // A link that was on its way may come just now, and its form be gone.
      await popup.clickIfThere('form button[type="submit"]', 2);
      await popup.press('Enter');
    }),
  kill: ({ world }) => world.stopWorker(),
  'press and kill under way': async (run) => {
    const held = run.world.sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
    run.switched.push(held);
    await submit(run, (popup) => popup.press('Enter'));
    await run.world.stopWorker();
    held.remove();
  },
  'close the popup': async (run) => {
    await run.popup?.close();
    run.popup = null;
  },
};

const WORDS = Object.keys(STEPS);
const PRESSES = ['press', 'double click', 'press and kill under way'];
/** All that meets the first request. */
const TROUBLES = WORDS.slice(0, WORDS.indexOf('drop GET'));

/** Something is wrong, somebody presses Enter, and then anything may happen. */
export const scheduleFaults: readonly Fault[] = Array.from({ length: SCHEDULES }, (_, index) => {
  const random = seededRandom(SEED + index);
  const some = (words: readonly string[], most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => words[Math.floor(random() * words.length)] ?? 'kill');
  const steps = [...some(TROUBLES, 3), ...some(PRESSES, 1), ...some(WORDS, 4)];
  return {
    id: `R${String(index + 1).padStart(2, '0')}`,
    title: steps.join(', '),
    run: (world) => follow(world, steps),
  };
});

/** Follows a schedule; then all is well again, and the person presses Enter once more if the form lets them. */
async function follow(world: World, steps: readonly string[]) {
  const form = await openForm(world, makeWish('By chance'));
  const run: Run = { world, form, popup: form.popup, switched: [] };
  for (const step of steps) await STEPS[step]?.(run);
  if (!run.switched.some(({ used }) => used > 0)) throw new NotInjected('no request met a fault');
  await world.heal();
  const popup = await popupOf(run);
  await popup.waitFor(
    `document.querySelector('input[readonly]') !== null || ${SUBMIT} !== null && !${SUBMIT}.disabled && document.querySelector('#amount') !== null`,
    60_000,
  );
  if (await canSubmit(popup)) await popup.press('Enter');
  return judge(world, form.wish, { orders: 1 });
}

const SUBMIT = `document.querySelector('form button[type="submit"]')`;

function canSubmit(popup: TargetPage): Promise<boolean> {
  return popup.evaluate<boolean>(`(${SUBMIT}?.innerText ?? '').includes('Create link')`);
}

/**
 * Asks for the link where the form lets one, and waits until the request has come: a fault that was taken away before it
 * met one was none.
 */
async function submit(run: Run, how: (popup: TargetPage) => Promise<void>): Promise<void> {
  const popup = await popupOf(run);
  if (!(await canSubmit(popup))) return popup.press('Enter');
  const { ledger } = run.world.sandbox;
  const came = ledger.waitForRequest({ ...POST, after: ledger.length }, { timeoutMs: 10_000 });
  // Where the form refuses to send, nothing comes.
  const end = came.catch(() => null);
  await how(popup);
  await end;
}

/** The popup over the wish's page, opened again if it was closed. */
async function popupOf(run: Run): Promise<TargetPage> {
  run.popup ??= await run.world.chromium.clickToolbarButton(run.form.page);
  return run.popup;
}
