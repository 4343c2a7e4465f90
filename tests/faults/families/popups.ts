import type { Fault } from '../fault.ts';
import { keepsAndSays, openAndSubmit, openForm } from '../form.ts';
import { judge, ordersOf, together } from '../judge.ts';
import { POST, submitUnder } from '../under.ts';
import { until } from '../until.ts';
import { makeWish, type Wish } from '../wish.ts';
import type { World } from '../world.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** What impatient people, several windows and closed popups do. */
export const popupFaults: readonly Fault[] = [
  {
    id: 'F06',
    title: 'killed before every message of the form',
    async run(world) {
      const wish = makeWish('Killed each time');
      const page = await world.openPage(wish);
      await world.stopWorker();
      const popup = await world.chromium.clickToolbarButton(page);
      await world.stopWorker();
      await popup.type('#amount', wish.text);
      await world.stopWorker();
      await popup.type('#description', wish.description);
      await popup.waitForText(`Create link for €${wish.text}`);
      await world.stopWorker();
      await popup.press('Enter');
      await popup.waitForText('Copied', 60_000);
      await world.stopWorker();
      const list = await world.chromium.openTab(world.chromium.url('/links.html'));
      await list.getByText(wish.description).first().waitFor({ timeout: 20_000 });
      await world.stopWorker();
      await list.getByRole('button', { name: 'Refresh' }).click();
      await list.getByRole('button', { name: 'Refreshing' }).waitFor({ state: 'hidden' });
      return judge(world, wish, { orders: 1 });
    },
  },
  {
    id: 'F09',
    title: 'the popup is closed under way',
    fast: true,
    async run(world) {
      const form = await submitUnder(world, 'Closed', { kind: 'hold', when: 'after', match: POST });
      await form.popup.close();
      form.held.release();
      const verdict = await judge(world, form.wish, { orders: 1 });
      const told = await until('somebody is told', () => wasNotified(world, form.orderId), 10_000).catch(() => false);
      return { ...verdict, complaints: [...verdict.complaints, ...(told ? [] : ['nobody was told'])] };
    },
  },
  {
    id: 'F11',
    title: 'two windows make the same draft',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Twice open'));
      const tabs = await world.helper.evaluate((url) => chrome.tabs.query({ url }), form.page.url());
      await form.popup.close();
      const windows = await Promise.all([0, 1].map(() => world.chromium.context.newPage()));
      for (const window of windows) {
        await window.goto(world.chromium.url(`/popup.html?tab=${tabs[0]?.id}`));
        await window.getByText(`Create link for €${form.wish.text}`).waitFor();
      }
      await Promise.all(windows.map((window) => window.locator('form button[type="submit"]').click()));
      const verdict = await judge(world, form.wish, { orders: 1 });
      const shown = await Promise.all(windows.map((window) => window.locator('input[readonly]').inputValue()));
      const complaints = [
        ...postedOnce(world, form.wish),
        ...(shown[0] === shown[1] ? [] : [`shows ${shown.join(', ')}`]),
      ];
      return { ...verdict, complaints: [...verdict.complaints, ...complaints] };
    },
  },
  {
    id: 'F12',
    title: 'three clicks and two Enters',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Clicked often'));
      const held = world.sandbox.faults.add({ kind: 'hold', when: 'before', match: POST });
      await form.popup.click('form button[type="submit"]', 3);
      await form.popup.press('Enter');
      await form.popup.press('Enter');
      await held.reached;
      held.release();
      const verdict = await judge(world, form.wish, { orders: 1 });
      return { ...verdict, complaints: [...verdict.complaints, ...postedOnce(world, form.wish)] };
    },
  },
  {
    id: 'F13',
    title: 'two wishes with one order id',
    fast: true,
    async run(world) {
      const first = await openAndSubmit(world, makeWish('First of two'));
      const made = await judge(world, first.wish, { orders: 1 });
      await first.popup.close();
      const second = await openForm(world, makeWish('Second of two'), first.orderId);
      await second.popup.press('Enter');
      const complaints = await keepsAndSays(second, `You already made a link with order id ${first.orderId}`);
      const refused = await judge(world, second.wish, { orders: 0, state: 'none', complaints });
      return together([made, refused, { ...(await judge(world, first.wish, { orders: 1 })), orders: 0 }]);
    },
  },
];

async function wasNotified(world: World, orderId: string): Promise<boolean> {
  const told = await world.helper.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  return told.some((id) => id.includes(orderId));
}

/** Where nothing broke off there is no reason to post an order again. */
function postedOnce(world: World, wish: Wish): string[] {
  const posts = ordersOf(world, wish).flatMap(({ sessions }) => sessions).length;
  return posts === 1 ? [] : [`${posts} POSTs`];
}
