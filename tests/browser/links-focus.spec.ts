import { expect, test } from './fixtures.ts';
import { makeRecord } from './fill-ledger.ts';
import { button, openDetails, openList, rowOf, rowsOf } from './open-links.ts';

const manyRecords = (changes: Parameters<typeof makeRecord>[2] = {}) => {
  const now = Date.now();
  return Array.from({ length: 6 }, (_, number) => makeRecord(number, now, changes));
};
const cancelled = { status: 'cancelled', checkedAt: 1, opened: true };

for (const action of ['Cancel link', 'Erase customer']) {
  test(`Escape takes back the question “${action}”, and nothing else`, async ({ chromium }) => {
    const links = await openList(chromium, manyRecords());
    const details = await openDetails(links, rowOf(links, '2026-000000'));
    await button(details, action).click();
    await expect(links.getByRole('dialog')).toBeVisible();
    await links.keyboard.press('Escape');
    await expect(links.getByRole('dialog')).toHaveCount(0);
    await expect(button(details, action)).toBeFocused();
    await links.keyboard.press('Escape');
    await expect(details).toHaveCount(0);
    await expect(rowOf(links, '2026-000000')).toBeFocused();
  });
}

test('what was agreed to leaves the focus at the link, or where it was in the list', async ({ chromium }) => {
  const links = await openList(chromium, manyRecords({ remote: cancelled }));
  const agreeTo = async (action: string) => {
    await button(links.getByRole('complementary'), action).click();
    await button(links.getByRole('dialog'), action).click();
  };
  const details = await openDetails(links, rowOf(links, '2026-000003'));
  await agreeTo('Erase customer');
  await expect(links.getByRole('status').filter({ hasText: 'The customer is erased.' })).toBeVisible();
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await agreeTo('Delete from list');
  await expect(details).toHaveCount(0);
  await expect(rowOf(links, '2026-000004')).toBeFocused();
  await links.keyboard.press('ArrowDown');
  await links.keyboard.press('Space');
  await expect(details).toContainText('2026-000005');
  await agreeTo('Delete from list');
  await expect(rowOf(links, '2026-000004')).toBeFocused();
});

test('the only link that is deleted leaves the focus in the search', async ({ chromium }) => {
  const links = await openList(chromium, manyRecords({ remote: cancelled }).slice(0, 1));
  await button(await openDetails(links, rowsOf(links).first()), 'Delete from list').click();
  await button(links.getByRole('dialog'), 'Delete from list').click();
  await expect(links.locator('main')).toContainText('No links yet.');
  await expect(links.getByRole('searchbox')).toBeFocused();
});

test('a button that was clicked in a row leaves the keys to the row', async ({ chromium }) => {
  const links = await openList(chromium, manyRecords());
  const details = await openDetails(links, rowOf(links, '2026-000002'));
  await links.keyboard.press('ArrowDown');
  await expect(rowOf(links, '2026-000003')).toBeFocused();
  await expect(details).toContainText('2026-000003');
  await button(rowOf(links, '2026-000001'), 'Details').click();
  await expect(details).toContainText('2026-000001');
  await links.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await button(rowOf(links, '2026-000004'), 'Copy link').click();
  await links.keyboard.press('ArrowUp');
  await expect(rowOf(links, '2026-000003')).toBeFocused();
});

test('a slash leads to the search, also where details stand in its place', async ({ chromium }) => {
  const links = await openList(chromium, manyRecords());
  await links.setViewportSize({ width: 520, height: 800 });
  const details = await openDetails(links, rowOf(links, '2026-000000'));
  await expect(links.getByRole('searchbox')).toBeHidden();
  await links.keyboard.press('/');
  await expect(links.getByRole('searchbox')).toBeFocused();
  await expect(details).toHaveCount(0);
  await links.keyboard.type('sanne');
  await expect(links.getByRole('searchbox')).toHaveValue('sanne');
});

test('details of a link that another replaces are closed for good, and give the focus back', async ({ chromium }) => {
  const [newer, older, ...others] = manyRecords();
  const links = await openList(chromium, [{ ...newer, replaces: older?.id }, older, ...others]);
  const details = await openDetails(links, rowOf(links, '2026-000000'));
  await button(details, 'Show the link it replaces').click();
  await expect(details).toContainText('2026-000001');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await button(details, 'Close').click();
  await expect(rowOf(links, '2026-000000')).toBeFocused();
  await expect(details).toHaveCount(0);
});
