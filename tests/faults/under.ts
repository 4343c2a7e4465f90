import type { Fault as Switch, FaultHandle } from '../sandbox/faults.ts';
import { openForm, type Form } from './form.ts';
import { readRecords } from './levers/records.ts';
import { within } from './limit.ts';
import { until } from './until.ts';
import { makeWish } from './wish.ts';
import type { World } from './world.ts';

/** What makes an order. */
export const POST = { method: 'POST', path: '/orders' } as const;

/** Faults for one link: the other links of the same browser are asked about as well. */
type SwitchesFor = (get: { method: 'GET'; path: string }) => readonly Switch[];

/** Asks for a link while the sandbox has faults switched on, and waits until the first of them has met its request. */
export async function submitUnder(
  world: World,
  about: string,
  switches: Switch | SwitchesFor,
): Promise<Form & { held: FaultHandle }> {
  const form = await openForm(world, makeWish(about));
  const get = { method: 'GET', path: `/orders/${form.orderId}` } as const;
  const faults = typeof switches === 'function' ? switches(get) : [switches];
  const [held] = faults.map((fault) => world.sandbox.faults.add(fault));
  if (held === undefined) throw new Error('No fault was named.');
  await form.popup.press('Enter');
  await within(25_000, 'the fault', held.reached);
  return { ...form, held };
}

/** The state of a wish's record in the product's book, as it lies there. */
export async function stateOf(world: World, { wish }: Pick<Form, 'wish'>): Promise<string | undefined> {
  const [record] = await readRecords(world.helper, wish.description);
  return record?.state;
}

/** Waits until the product has given up waiting for an answer: the record says so. */
export async function untilState(world: World, form: Pick<Form, 'wish'>, ...states: string[]): Promise<void> {
  await until(
    `${form.wish.description} is ${states.join(' or ')}`,
    async () => states.includes((await stateOf(world, form)) ?? 'no record'),
    40_000,
  );
}
