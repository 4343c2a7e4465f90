import type { Chromium } from '../chromium/launch.ts';
import type { TargetPage } from '../chromium/target-page.ts';
import { buttonText, expect, test, typeLink } from './fixtures.ts';

/** A page that is not what it seems, and the readings that may be offered for it; the amount itself must stay empty. */
type Hostile = readonly [name: string, html: string, choices?: readonly string[]];

/** One of each kind, through the real popup; page-eyes.spec.ts has them all. */
const HOSTILE: readonly Hostile[] = [
  ['S51 a transparent digit', '<p>Total due: € <b>9<i style="opacity:0">9</i>12,00</b></p>'],
  [
    'S57 covered by another text',
    '<div style="position:relative"><p>Total due: € 912,00</p><div style="position:absolute;inset:0;background:#fff">Free!</div></div>',
  ],
  ['S58 hidden', '<p hidden>Total due: € 12,00</p>'],
  [
    'S61 in another order',
    '<p style="display:flex">Total due: €<span style="order:2">12</span><span style="order:1">34</span><span style="order:3">,00</span></p>',
  ],
  ['S62 a digit of the style sheet', '<style>b::before{content:"9"}</style><p>Total due: € <b>12,00</b></p>'],
  ['S64 an override', '<p>Total due: € \u202e00,21</p>'],
  ['S65 two digit scripts', '<p>Total due: € 1\u0662,00</p>'],
  ['S66 a letter for a zero', '<p>Total due: € 1O,00</p>'],
  [
    'S68 structured data says otherwise',
    '<script type="application/ld+json">{"@type":"Invoice","totalPaymentDue":{"price":1.00,"priceCurrency":"EUR"}}</script><p>Total due: € 12,00</p>',
    ['12.00', '1.00'],
  ],
  ['S68 two totals', '<p>Total due: € 12,00</p><p>Total due: € 21,00</p>', ['12.00', '21.00']],
];

test('pages that are not what they seem fill in no amount', async ({ chromium, pages }) => {
  const found = new Map<string, unknown>();
  for (const [name, html] of HOSTILE) {
    const address = pages.write(name.replace(/\W+/g, '-'), `<!doctype html><title>${name}</title>${html}`);
    found.set(name, await read(chromium, address));
  }
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(HOSTILE.map(([name, , choices = []]) => [name, { amount: '', choices }])),
  );
});

test('a page is read while the background sleeps', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('frame', '<iframe srcdoc="<p>Total due: € 12,00</p>"></iframe>'));
  const popup = await chromium.clickToolbarButton(page);
  await chromium.killWorker();
  expect(await waitForAmount(popup)).toEqual({ amount: '12.00', choices: [] });
});

test('a frozen page is given up after a moment, and the form works without it', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('frozen', '<p>Total due: € 12,00</p>'));
  await page.evaluate(() => {
    setTimeout(() => {
      for (const end = Date.now() + 6_000; Date.now() < end;);
    }, 300);
  });
  await page.bringToFront();
  await page.waitForTimeout(200);
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('too busy to be read');
  // Of these 1.5 s are the reader's, which a unit test counts; opening the popup takes the rest.
  expect(await popup.evaluate(() => performance.now())).toBeLessThan(4_000);
  expect(await popup.value('#amount')).toBe('');
  await typeLink(popup, '49,95');
  await popup.waitForText('Create link for €49.95');
  expect(await buttonText(popup)).toBe('Create link for €49.95');
});

/** Opens a page and its popup, and says what the form made of it. */
async function read(chromium: Chromium, address: string): Promise<{ amount: string; choices: string[] }> {
  const page = await chromium.openTab(address);
  const popup = await chromium.clickToolbarButton(page);
  const found = await waitForAmount(popup);
  await popup.close();
  await page.close();
  return found;
}

/** Waits until the form knows the page's amount, or has said why it does not. */
async function waitForAmount(popup: TargetPage): Promise<{ amount: string; choices: string[] }> {
  await popup.waitFor(
    `(document.querySelector('#amount')?.value ?? '') !== '' || document.querySelector('[role="group"]') !== null ||
     /No amount found|be read/.test(document.body.innerText)`,
  );
  return popup.evaluate(() => ({
    amount: document.querySelector<HTMLInputElement>('#amount')?.value ?? '',
    choices: Array.from(document.querySelectorAll('[role="group"]')).flatMap((group) =>
      /amount/.test(group.getAttribute('aria-label') ?? '')
        ? Array.from(group.querySelectorAll('button'), ({ value }) => value)
        : [],
    ),
  }));
}
