/** The README's pictures, from the shipped build: `npm run pictures`, after a build. */
import { createSandbox, SANDBOX_KEYS } from '../sandbox/app.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { launchChromium } from '../chromium/launch.ts';
import { servePages } from '../browser/pages.ts';

const ORDERS = [
  { number: 'bakkerij-jansen', pay: true },
  { number: 'werkstatt-blau', pay: false },
  { number: 'harbor-lights', pay: false },
];

const sandbox = createSandbox();
const served = await serveSandbox(sandbox);
const pages = await servePages();
const chromium = await launchChromium({ extensionDir: '.output/chrome-mv3', args: served.chromiumArgs });
try {
  const welcome = await chromium.openTab(chromium.url('/welcome.html'));
  await welcome.locator('#api-key').fill(SANDBOX_KEYS.bakery);
  await welcome.keyboard.press('Enter');
  await welcome.locator('ol').waitFor();
  for (const { number, pay } of ORDERS) {
    const page = await chromium.openTab(pages.invoice(number));
    const popup = await chromium.clickToolbarButton(page);
    await popup.waitFor(`document.querySelector('form button[type="submit"]')?.innerText.includes(' for ')`);
    if (number === 'bakkerij-jansen') await popup.screenshot('docs/popup.png');
    await popup.press('Enter');
    await popup.waitForText('Copied');
    const order = sandbox.ledger.ordersCreated().at(-1);
    if (pay && order !== undefined) sandbox.pay(order.orderId);
    await popup.close();
  }
  const links = await chromium.openTab(chromium.url('/links.html'));
  await links.setViewportSize({ width: 1080, height: 560 });
  await links.getByRole('row').filter({ hasText: 'Paid' }).waitFor();
  await links.screenshot({ path: 'docs/links.png' });
} finally {
  await chromium.close();
  await pages.close();
  await served.close();
}
