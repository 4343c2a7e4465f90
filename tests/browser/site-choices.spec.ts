import type { Page } from '@playwright/test';
import type { Chromium } from '../chromium/launch.ts';
import { expect, test, waitForReading } from './fixtures.ts';
import type { Pages } from './pages.ts';
import { press } from './press-key.ts';

const DOLLARS = '<title>Invoice</title><p>Total due: $ 120.00</p><p>Invoice number: ';

/** Says on a page with a bare dollar that the Canadian one is meant; the page. */
async function makeLinkInCad(chromium: Chromium, pages: Pages): Promise<Page> {
  const page = await chromium.openTab(pages.write('one', `${DOLLARS}7781</p>`));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('[role="group"] button[value="CAD"]') !== null`);
  await popup.click('[role="group"] button[value="CAD"]');
  await popup.waitForText('Create link for CA$120.00');
  await press(popup, 'Enter');
  await popup.waitForText('Copied');
  await popup.close();
  return page;
}

test.describe('what was chosen on a site', () => {
  test('is remembered for its next page, says so, and is forgotten at once', async ({ chromium, pages }) => {
    await makeLinkInCad(chromium, pages);

    const next = await chromium.openTab(pages.write('other', `${DOLLARS}7782</p>`));
    const again = await chromium.clickToolbarButton(next);
    await waitForReading(again);
    expect(await again.value('#currency')).toBe('CAD');
    await again.waitForText('As you chose on this site');
    await again.evaluate(
      `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Forget').click()`,
    );
    await again.waitFor(`document.querySelector('#currency').value === ''`);
    await again.waitFor(`document.querySelector('[role="group"] button[value="CAD"]') !== null`);
    await again.close();

    const options = await chromium.openTab(chromium.url('/options.html'));
    await expect(options.getByText('No site yet.')).toBeVisible();
  });

  test('is listed in the options, and can be forgotten there', async ({ chromium, pages }) => {
    const page = await makeLinkInCad(chromium, pages);

    const options = await chromium.openTab(chromium.url('/options.html'));
    const { host } = new URL(page.url());
    await expect(options.getByText(host)).toBeVisible();
    await expect(options.getByText('Amounts are in CAD (Canadian Dollar)')).toBeVisible();
    await options.getByRole('button', { name: `Forget ${host}` }).click();
    await expect(options.getByText('No site yet.')).toBeVisible();

    const again = await chromium.clickToolbarButton(await chromium.openTab(pages.write('other', `${DOLLARS}7782</p>`)));
    await again.waitFor(`document.querySelector('[role="group"] button[value="CAD"]') !== null`);
    expect(await again.value('#currency')).toBe('');
  });
});
