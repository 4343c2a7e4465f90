import { expect, test } from './fixtures.ts';
import { makeRecord } from './fill-ledger.ts';
import { button, openList } from './open-links.ts';

const CURRENCIES = ['EUR', 'USD', 'COP', 'HUF', 'ISK'] as const;

test('nothing moves while a person searches, whatever is found', async ({ chromium }) => {
  const now = Date.now();
  const records = Array.from({ length: 1_200 }, (_, number) => {
    const record = makeRecord(number, now);
    const currency = CURRENCIES[number % CURRENCIES.length] ?? 'EUR';
    return { ...record, order: { ...record.order, amount: { minor: 125_000_000, currency } } };
  });
  const links = await openList(chromium, records);
  await expect(links.locator('main')).toContainText('Links: 1,200');
  const search = links.getByRole('searchbox');
  const places = async () => ({
    search: await search.boundingBox(),
    list: await links.getByRole('grid').boundingBox(),
  });
  for (const width of [1280, 1000, 520, 1280]) {
    await links.setViewportSize({ width, height: 860 });
    await links.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const before = await places();
    for (const text of ['z', 'sanne 2026-00030', '2026-000312', 'nothing of the kind']) {
      await search.fill(text);
      await expect(links.locator('main')).toContainText('Found:');
      expect(await places(), `${width} px, ${text}`).toMatchObject({
        search: before.search,
        list: { x: before.list?.x, y: before.list?.y, width: before.list?.width },
      });
    }
    await expect(links.getByText('Nothing found.')).toBeInViewport();
    await button(links, 'Clear filters').click();
    await expect(search).toBeFocused();
    await expect(links.locator('main')).toContainText('Links: 1,200');
    expect(await places()).toEqual(before);
  }
});
