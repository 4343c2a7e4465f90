import type { Fault as Switch } from '../../sandbox/faults.ts';
import type { TargetPage } from '../../chromium/target-page.ts';
import type { Fault } from '../fault.ts';
import { openForm, type Form } from '../form.ts';
import { judge } from '../judge.ts';
import { within } from '../limit.ts';
import { SEED, seededRandom } from '../random.ts';
import { POST } from '../under.ts';
import { makeWish } from '../wish.ts';
import type { World } from '../world.ts';

const SCHEDULES = 25;

type Run = { readonly world: World; readonly form: Form; popup: TargetPage | null };

const add =
  (fault: Switch) =>
  async ({ world }: Run) =>
    void world.sandbox.faults.add(fault);

/** What may happen while one link is made, by the word for it. */
const STEPS: Readonly<Record<string, (run: Run) => Promise<void>>> = {
  'drop before': add({ kind: 'drop', when: 'before', match: POST }),
  'drop after': add({ kind: 'drop', when: 'after', match: POST }),
  'fail before': add({ kind: 'serverError', when: 'before', match: POST }),
  'fail after': add({ kind: 'serverError', when: 'after', match: POST }),
  'half an answer': add({ kind: 'dropMidBody', match: POST }),
  delay: add({ kind: 'delay', ms: 400, match: POST }),
  'drop GET': ({ world, form }) =>
    add({ kind: 'drop', match: { method: 'GET', path: `/orders/${form.orderId}` }, times: 3 })({
      world,
      form,
      popup: null,
    }),
  press: async (run) => (await popupOf(run)).press('Enter'),
  'double click': async (run) => {
    const popup = await popupOf(run);
    if (await canSubmit(popup)) await popup.click('form button[type="submit"]', 2);
    await popup.press('Enter');
  },
  kill: ({ world }) => world.stopWorker(),
  'press and kill under way': async (run) => {
    const held = run.world.sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
    const popup = await popupOf(run);
    if (await canSubmit(popup)) {
      await popup.press('Enter');
      // It may meet a fault that was switched on before, and then this one meets nobody.
      await within(2_000, 'the request', held.reached).catch(() => undefined);
    }
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
const TROUBLES = WORDS.slice(0, WORDS.indexOf('press'));

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
  const run: Run = { world, form, popup: form.popup };
  for (const step of steps) await STEPS[step]?.(run);
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

/** The popup over the wish's page, opened again if it was closed. */
async function popupOf(run: Run): Promise<TargetPage> {
  run.popup ??= await run.world.chromium.clickToolbarButton(run.form.page);
  return run.popup;
}
