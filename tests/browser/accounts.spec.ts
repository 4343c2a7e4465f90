import { SANDBOX_KEYS } from '../sandbox/app.ts';
import { enterKey, expect, test, typeLink } from './fixtures.ts';

test('a key says which environment and site it belongs to', async ({ browserWithExtension: chromium }) => {
  const welcome = await chromium.openTab(chromium.url('/welcome.html'));
  const field = welcome.getByLabel('API key');
  await field.fill('');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('alert')).toContainText('Paste your API key first');
  await field.fill('0000000000000000000000000000000000000000');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('alert')).toContainText('does not accept this key');
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
  await options.getByRole('button', { name: 'Remove' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(options.getByText('No account yet')).toBeVisible();
  const again = await chromium.clickToolbarButton(page);
  await again.waitForText('Enter your MultiSafepay API key once');
});
