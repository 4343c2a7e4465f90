import type { Locator } from '@playwright/test';
import { SANDBOX_KEYS } from '../sandbox/app.ts';
import { fillLedger, makeRecord } from './fill-ledger.ts';
import { enterKey, expect, test, typeLink } from './fixtures.ts';

/** Where something stands on its page, and how large it is. */
async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return box;
}

test('a key says which environment and site it belongs to', async ({ browserWithExtension: chromium }) => {
  const welcome = await chromium.openTab(chromium.url('/welcome.html'));
  const field = welcome.getByLabel('API key');
  await field.fill('');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('alert')).toContainText('Paste your API key first');
  await field.fill('0000000000000000000000000000000000000000');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('alert')).toContainText('does not accept this key');
  await expect(welcome.getByRole('alert')).not.toContainText('Settings');
  await expect(field).toHaveValue('0000000000000000000000000000000000000000');
  await field.fill(`  ${SANDBOX_KEYS.live}\n`);
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByText('This key works: live account, site 9001.')).toBeVisible();
  await expect(field).toHaveValue('');
  await field.fill(SANDBOX_KEYS.flowers);
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByText('This key works: test account, site 2002.')).toBeVisible();
});

test('an unreachable MultiSafepay leaves the key unproven and unstored', async ({
  browserWithExtension: chromium,
  sandbox,
}) => {
  sandbox.faults.add({ kind: 'drop', times: 'always' });
  const welcome = await chromium.openTab(chromium.url('/welcome.html'));
  await welcome.getByLabel('API key').fill(SANDBOX_KEYS.bakery);
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('alert')).toContainText('could not be asked about this key', { timeout: 20_000 });
  const options = await chromium.openTab(chromium.url('/options.html'));
  await expect(options.getByText('No account yet')).toBeVisible();
});

test('with two accounts the form chooses, and shows test or live', async ({ chromium, pages, sandbox }) => {
  await enterKey(chromium, SANDBOX_KEYS.live);
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('No amount found');
  expect(
    await popup.evaluate<string[]>(`[...document.querySelectorAll('header option')].map((o) => o.innerText)`),
  ).toEqual(['Site 2001 · Test', 'Site 9001 · Live']);
  await popup.evaluate(
    `(() => { const chooser = document.querySelector('header select'); chooser.value = 'live-9001';
      chooser.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await popup.waitForText('LIVE');
  await typeLink(popup, '49,95');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(await popup.value('input[readonly]')).toMatch(/^https:\/\/payv2\.multisafepay\.com\//);
  expect(sandbox.ledger.requests({ method: 'POST' })[0]?.environment).toBe('live');
});

test('accounts are named and removed in the settings', async ({ chromium, pages }) => {
  const options = await chromium.openTab(chromium.url('/options.html'));
  await options.getByLabel('Name of the account').fill('Bakery, test');
  await options.keyboard.press('Tab');
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('Bakery, test');
  await popup.close();
  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove Bakery, test' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(options.getByText('No account yet')).toBeVisible();
  await expect(options.getByRole('heading', { name: 'Accounts' })).toBeFocused();
  const again = await chromium.clickToolbarButton(page);
  await again.waitForText('Enter your MultiSafepay API key once');
});

test('accounts that are removed by keyboard hand the focus on', async ({ chromium }) => {
  await enterKey(chromium, SANDBOX_KEYS.live);
  const options = await chromium.openTab(chromium.url('/options.html'));
  await options.getByRole('button', { name: 'Remove Site 2001' }).press('Enter');
  await options.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(options.getByRole('button', { name: 'Remove Site 9001' })).toBeFocused();
});

test('the settings stand still: fields and buttons in one line, and room for what is said', async ({ chromium }) => {
  const options = await chromium.openTab(chromium.url('/options.html'));
  const name = options.getByLabel('Name of the account');
  const remove = options.getByRole('button', { name: 'Remove' });
  const keep = options.getByLabel('Delete closed links');
  const similar = options.getByLabel(/^Ask before a second link/);
  const [field, button] = [await boxOf(name), await boxOf(remove)];
  expect([button.y, button.height]).toEqual([field.y, field.height]);
  const [first, second] = [await boxOf(keep), await boxOf(similar)];
  expect([second.x, second.width, second.height]).toEqual([first.x, first.width, field.height]);

  const below = options.getByRole('heading', { name: 'Remembered sites' });
  const before = await boxOf(below);
  await similar.selectOption('3');
  await expect(options.getByText('Saved')).toBeVisible();
  expect(await boxOf(below)).toEqual(before);
});

test('a name that is pasted is not cut without a word', async ({ chromium }) => {
  const options = await chromium.openTab(chromium.url('/options.html'));
  const name = options.getByLabel('Name of the account');
  await name.selectText();
  await options.keyboard.insertText('Bakery '.repeat(10));
  await name.press('Enter');
  await expect(options.getByText('At most 60 characters')).toBeVisible();
  await expect(name).toHaveValue('Bakery '.repeat(9).slice(0, 60));
});

test('a refused key leads from the list to where another is entered, and nobody is told to wait', async ({
  chromium,
  sandbox,
}) => {
  const [site] = sandbox.sites;
  if (site !== undefined) site.key = 'x'.repeat(40);
  const links = await chromium.openTab(chromium.url('/links.html'));
  // A link that is due: the round that looks after it finds out what is wrong with the key.
  await fillLedger(links, [makeRecord(0, Date.now(), { pollAt: Date.now() })]);
  await links.reload();
  await expect(links.getByText('does not accept the key of Site 2001 any more')).toBeVisible();
  await expect(links.getByRole('button', { name: 'Refresh' })).toBeEnabled();
  await expect(links.getByText('could not be refreshed')).toBeHidden();
  const coming = chromium.context.waitForEvent('page');
  await links.getByRole('link', { name: 'Settings' }).click();
  await expect((await coming).getByLabel('API key')).toBeFocused();
});
