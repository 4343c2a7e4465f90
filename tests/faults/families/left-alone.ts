import { BareBrowser } from '../../chromium/bare-browser.ts';
import type { TargetPage } from '../../chromium/target-page.ts';
import type { Fault } from '../fault.ts';
import { judge, ordersOf } from '../judge.ts';
import { POST } from '../under.ts';
import { until } from '../until.ts';
import { makeWish, type Wish } from '../wish.ts';
import { EXTENSION, type World } from '../world.ts';

/** What takes long in a browser whose worker nobody keeps alive by watching it. */
export const leftAloneFaults: readonly Fault[] = [
  {
    id: 'F08',
    title: 'the worker dies of idleness, then Enter',
    ownBrowser: true,
    run: (world) =>
      inBareBrowser(world, async (browser, address) => {
        const wish = makeWish('After idleness');
        const before = await browser.clickToolbarButton(address);
        await type(before, wish);
        await before.close();
        await until('the worker dies by itself', async () => !(await browser.isWorkerRunning()), 90_000);
        const popup = await browser.clickToolbarButton(address);
        await popup.waitForText(`Create link for €${wish.text}`);
        await popup.press('Enter');
        await popup.waitFor(`document.querySelector('input[readonly]') !== null`, 20_000);
        return wish;
      }),
  },
  {
    id: 'F10',
    title: 'the popup is closed, the answer takes 60 s, nobody keeps the worker alive',
    ownBrowser: true,
    run: (world) =>
      inBareBrowser(world, async (browser, address) => {
        const wish = makeWish('Sixty seconds');
        const held = world.sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
        const popup = await browser.clickToolbarButton(address);
        await type(popup, wish);
        await popup.press('Enter');
        const asked = await held.reached;
        await popup.close();
        await new Promise((resolve) => setTimeout(resolve, asked.at.getTime() + 60_000 - Date.now()));
        held.release();
        const [order] = ordersOf(world, wish);
        // The address of the first page was lost; that the same order got another says that it was found out by itself.
        await until('it is found out', () => (order?.sessions.length ?? 0) > 1, 60_000);
        return wish;
      }),
  },
];

/** Does something in a bare browser on the world's profile, and judges it afterwards in one that can be looked into. */
async function inBareBrowser(world: World, task: (browser: BareBrowser, address: string) => Promise<Wish>) {
  await world.quit();
  const browser = await BareBrowser.launch(world.profile, EXTENSION, world.launchArgs());
  let wish: Wish;
  try {
    const address = world.addressOf('left alone');
    await browser.openTab(address);
    wish = await task(browser, address);
  } finally {
    await browser.close();
  }
  await world.launch();
  return judge(world, wish, { orders: 1 });
}

async function type(popup: TargetPage, wish: Wish): Promise<void> {
  await popup.type('#amount', wish.text);
  await popup.type('#description', wish.description);
  await popup.waitForText(`Create link for €${wish.text}`);
}
