import type { Page } from '@playwright/test';
import type { Chromium } from '../chromium/launch.ts';
import { checkLooks, LOOKS } from './check-looks.ts';
import { EVERY_LOOK } from './every-look.ts';
import { expect, test, waitForReading } from './fixtures.ts';

/** The form as a page in a tab: the same document as the popup, where axe can run. */
async function openForm(chromium: Chromium, tab: Page): Promise<Page> {
  await tab.bringToFront();
  const worker = await chromium.worker();
  const tabId = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.active && each.url === url)?.id,
    tab.url(),
  );
  const form = await chromium.context.newPage();
  await form.setViewportSize({ width: 400, height: 600 });
  await form.goto(chromium.url(`/popup.html?tab=${tabId}`));
  await form.locator('main').waitFor();
  return form;
}

declare const chrome: typeof import('wxt/browser').browser;

for (const { name: look, language, dark } of EVERY_LOOK) {
  test.describe(look, () => {
    test.use({ dark, language });
    // There are many views, and each is looked through by axe: on a busy machine that is more than a minute.
    test.describe.configure({ timeout: 180_000 });

    test('every view is free of axe violations and cut-off texts', async ({ browserWithExtension, pages, sandbox }) => {
      const chromium = browserWithExtension;
      const check = (page: Page, name: string) => checkLooks(page, `${name}-${look}`);

      const empty = await chromium.openTab(pages.write('empty', '<title>Mail</title><p>Hello</p>'));
      const lonely = await openForm(chromium, empty);
      await lonely.locator('h2').waitFor();
      await check(lonely, 'popup-no-account');
      await lonely.close();

      const welcome = await chromium.openTab(chromium.url('/welcome.html'));
      await welcome.locator('#api-key').fill('0000000000');
      await welcome.keyboard.press('Enter');
      await welcome.getByRole('alert').waitFor();
      await check(welcome, 'welcome-refused');
      await welcome.locator('#api-key').fill(sandbox.sites[0]?.key ?? '');
      await welcome.keyboard.press('Enter');
      await welcome.locator('ol').waitFor();
      await check(welcome, 'welcome');
      await welcome.close();

      const options = await chromium.openTab(chromium.url('/options.html'));
      await options.locator('li').waitFor();
      await check(options, 'options');
      await options.locator('li button').first().click();
      await check(options, 'options-remove');
      await options.close();

      const form = await openForm(chromium, empty);
      await form.locator('#amount').fill('12,345');
      await form.locator('summary').click();
      await form.locator('#customerEmail').fill('nobody');
      await form.locator('#redirectUrl').fill('somewhere');
      await form.keyboard.press('Enter');
      await form.getByRole('alert').first().waitFor();
      await expect(form.getByRole('alert')).toHaveCount(3);
      await check(form, 'popup-problems');
      await form.locator('#amount').fill('12,50');
      await form.locator('#description').fill('Order by telephone with a rather long description of what is paid for');
      await form.locator('#customerEmail').fill('');
      await form.locator('#redirectUrl').fill('');
      await check(form, 'popup-more');
      sandbox.faults.add({ kind: 'rateLimited', retryAfter: 30, match: { method: 'POST' } });
      await form.locator('#amount').press('Enter');
      await form.getByRole('alert').waitFor();
      await check(form, 'popup-failure');
      sandbox.faults.add({ kind: 'lateCommit', ms: 3_000, match: { method: 'POST' } });
      await form.locator('#amount').press('Enter');
      await form.locator('main [role="status"] h2').waitFor();
      await check(form, 'popup-checking');
      await form.locator('input[readonly]').waitFor({ timeout: 20_000 });
      await check(form, 'popup-done');
      await form.close();

      const contradiction = await chromium.openTab(pages.write('ask', '<p>Total due: $ 1.234</p>'));
      const popup = await chromium.clickToolbarButton(contradiction);
      await popup.waitFor(`document.querySelector('[role="group"]') !== null`);
      expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(dark);
      await popup.screenshot(`${LOOKS}/popup-asks-${look}.png`);
      await popup.close();

      const links = await chromium.openTab(chromium.url('/links.html'));
      await expect(links.locator('tbody tr')).toHaveCount(1);
      await check(links, 'links');
    });

    test('and so are second thoughts, and payments that came meanwhile', async ({ chromium, pages, sandbox }) => {
      const check = (page: Page, name: string) => checkLooks(page, `${name}-${look}`);
      const page = await chromium.openTab(pages.invoice('bakkerij-jansen'));
      const popup = await chromium.clickToolbarButton(page);
      await waitForReading(popup);
      await popup.close();
      const form = await openForm(chromium, page);
      await form.locator('#amount').press('Enter');
      await form.locator('input[readonly]').waitFor();
      await check(form, 'popup-undo');
      await form.locator('section button:last-of-type').last().click();
      await form.locator('form').waitFor();
      await check(form, 'popup-undone');
      await form.locator('#amount').press('Enter');
      await form.locator('input[readonly]').waitFor();
      await form.close();

      const again = await openForm(chromium, page);
      // What is read from the page must not come in between the selecting and the typing of a field.
      await expect(again.locator('#amount')).not.toHaveValue('');
      await again.locator('#amount').fill('1234.56');
      await again.locator('summary').click();
      await again.locator('#orderId').fill('2026-014');
      await again.locator('#description').fill('Factuur 2026-014');
      await again.locator('section[role="status"] button').first().waitFor();
      await check(again, 'popup-similar');
      await again.locator('#amount').press('Enter');
      await again.locator('section[role="alert"] button').first().waitFor();
      await check(again, 'popup-must-choose');
      await again.close();

      for (const order of sandbox.orders.all) sandbox.pay(order.orderId);
      const worker = await chromium.worker();
      await worker.evaluate(() => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + 65_000;
        const alarms = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
        alarms.dispatch({ name: 'work', scheduledTime: 0 });
      });
      await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).not.toBe('');
      const told = await openForm(chromium, page);
      await told.locator('section[role="status"]').first().waitFor();
      await check(told, 'popup-news');
      await told.close();
    });

    test('and so is what was read from a page, or is asked of it', async ({ chromium, pages }) => {
      const views = {
        asks: pages.write('asks', '<p>Total due: $ 1.234</p>'),
        read: pages.invoice('bakkerij-jansen'),
        paid: pages.invoice('green-meadow-paid'),
      };
      for (const [name, address] of Object.entries(views)) {
        const page = await chromium.openTab(address);
        const popup = await chromium.clickToolbarButton(page);
        await popup.waitFor(`document.querySelector('#amount-note p, [role="group"], form > p') !== null`);
        await popup.close();
        // The toolbar button has opened the page to us, so the form in a tab finds what was read.
        const form = await openForm(chromium, page);
        await form.setViewportSize({ width: 360, height: 600 });
        await form.locator('#amount-note p, [role="group"], form > p').first().waitFor();
        await checkLooks(form, `popup-${name}-${look}`);
        await form.close();
      }
    });
  });
}
