import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import { enterKey } from '../../chromium/enter-key.ts';
import type { Fault, Verdict } from '../fault.ts';
import { openAndSubmit, openForm } from '../form.ts';
import { judge, ordersOf, together } from '../judge.ts';
import { damage, storageFolders, type Damage } from '../levers/damage.ts';
import { makeWish, type Wish } from '../wish.ts';
import { World } from '../world.ts';

const WAYS: readonly Damage[] = ['garbage', 'truncated', 'no manifest', 'a file in its place'];
const NOTHING = { orders: 0, doubled: 0, lost: 0, complaints: [] };

/** Bytes that changed while the browser was down. Each way in a profile of its own. */
export const damagedStorageFaults: readonly Fault[] = [
  {
    id: 'F37a',
    title: 'settings damaged: garbage, cut short, no manifest, a file in their place',
    ownBrowser: true,
    run: () => eachWay('settings'),
  },
  {
    id: 'F37b',
    title: 'databases damaged: garbage, cut short, no manifest, a file in their place',
    ownBrowser: true,
    run: () => eachWay('databases'),
  },
];

async function eachWay(what: 'settings' | 'databases'): Promise<Verdict> {
  const verdicts = [];
  for (const how of WAYS) {
    const world = await World.open();
    try {
      const verdict = await survive(world, what, how);
      verdicts.push({ ...verdict, complaints: verdict.complaints.map((complaint) => `${how}: ${complaint}`) });
    } finally {
      await world.close();
    }
  }
  return together(verdicts);
}

async function survive(world: World, what: 'settings' | 'databases', how: Damage): Promise<Verdict> {
  const before = await openAndSubmit(world, makeWish('Before the damage'));
  const made = await judge(world, before.wish, { orders: 1 });
  const folder = storageFolders(world.profile, world.chromium.extensionId)[what];
  await world.quit();
  await damage(folder, how);
  await world.launch();
  return together([made, await askList(world, before.wish), await makeAnother(world)]);
}

/** The link from before is in the list, or the list says that something is wrong; a damaged disk is slow to say so. */
async function askList(world: World, { description }: Wish): Promise<Verdict> {
  const list = await world.chromium.openTab(world.chromium.url('/links.html'));
  const shown = list.getByText(description).or(list.getByRole('alert')).first();
  const isTold = await shown.waitFor({ timeout: 30_000 }).then(
    () => true,
    () => false,
  );
  const says = (await list.locator('body').innerText()).replaceAll(/\s+/g, ' ').slice(0, 100);
  await list.close();
  return isTold
    ? NOTHING
    : { ...NOTHING, lost: 1, complaints: [`the link from before is gone, the list says "${says}"`] };
}

/** A new link can be made, at most after the key was entered again; or the form says why not, and nothing is sent. */
async function makeAnother(world: World): Promise<Verdict> {
  const wish = makeWish('After the damage');
  const page = await world.openPage(wish);
  const popup = await world.chromium.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('#amount, [role="alert"], main h2') !== null`, 20_000);
  const says = await popup.text();
  const isStopped = await popup.evaluate<boolean>(`document.querySelector('[role="alert"]') !== null`);
  await popup.close();
  if (isStopped) return NOTHING;
  if (says.includes('Enter your MultiSafepay API key')) {
    const answer = await enterKey(world.chromium, SANDBOX_KEYS.bakery);
    if (!answer.includes('This key works')) return NOTHING;
  }
  const form = await openForm(world, wish);
  await form.popup.press('Enter');
  await form.popup.waitFor(`document.querySelector('input[readonly], [role="alert"]') !== null`, 30_000);
  const isMade = await form.popup.evaluate<boolean>(`document.querySelector('input[readonly]') !== null`);
  if (isMade) return judge(world, wish, { orders: 1 });
  return ordersOf(world, wish).length === 0
    ? NOTHING
    : { ...NOTHING, lost: 1, complaints: ['sent, and not written down'] };
}
