import { checkLooks } from './check-looks.ts';
import { EVERY_LOOK } from './every-look.ts';
import { expect, test } from './fixtures.ts';
import { fillLedger, makeRecord } from './fill-ledger.ts';

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 480, height: 860 };

for (const { name: look, language, dark } of EVERY_LOOK) {
  test.describe(look, () => {
    test.use({ language, dark });

    test('every view of the list is free of axe violations, wide and narrow', async ({ chromium }) => {
      const now = Date.now();
      const records: unknown[] = Array.from({ length: 120 }, (_, number) => makeRecord(number, now));
      records.push({ ...makeRecord(900, now), version: 99 });
      records.push(makeRecord(901, now, { createdAt: now, state: 'unknown', paymentUrl: null, remote: null }));
      records.push(makeRecord(902, now, { accountId: 'live-77', environment: 'live' }));
      const links = await chromium.openTab(chromium.url('/links.html'));
      await links.setViewportSize(WIDE);
      await checkLooks(links, `links-empty-${look}`);
      await fillLedger(links, records);
      await links.reload();
      await expect(links.locator('main')).toContainText('Links: 122');
      await checkLooks(links, `links-list-${look}`);
      await links.getByRole('searchbox').fill('sanne');
      await links.keyboard.press('ArrowDown');
      await links.keyboard.press('Space');
      const details = links.getByRole('complementary');
      await expect(details).toBeVisible();
      await checkLooks(links, `links-details-${look}`);
      await links.setViewportSize(NARROW);
      await checkLooks(links, `links-details-narrow-${look}`);
      await details.getByRole('button', { name: 'QR' }).click();
      await expect(links.getByRole('dialog').getByRole('img')).toBeVisible();
      await checkLooks(links, `links-code-narrow-${look}`);
      await links.keyboard.press('Escape');
      await expect(links.getByRole('dialog')).toHaveCount(0);
      await details.getByRole('button').nth(-2).click();
      await checkLooks(links, `links-asks-narrow-${look}`);
      await links.keyboard.press('Escape');
      await links.keyboard.press('Escape');
      await expect(details).toHaveCount(0);
      await checkLooks(links, `links-list-narrow-${look}`);
      await links.locator('main > header button').first().click();
      await expect(links.getByRole('dialog')).toBeVisible();
      await checkLooks(links, `links-files-narrow-${look}`);
      await links.keyboard.press('Escape');
      await links.setViewportSize(WIDE);
      await links.getByRole('searchbox').fill('nothing of the kind');
      await checkLooks(links, `links-nothing-${look}`);
    });
  });
}
