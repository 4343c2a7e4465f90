import { readdirSync, readFileSync } from 'node:fs';
import type { Chromium } from '../chromium/launch.ts';
import type { TargetPage } from '../chromium/target-page.ts';
import { buttonText, expect, test, typeLink } from './fixtures.ts';

/** What a page shows or hides, and the readings that may be offered for it; the amount itself must stay empty. */
type Hostile = readonly [name: string, html: string, choices?: readonly string[]];

/** Digits or whole lines that are in the page, but that nobody sees. */
const HIDDEN: readonly Hostile[] = [
  ['S51 a transparent digit', '<p>Total due: € <b>9<i style="opacity:0">9</i>12,00</b></p>'],
  ['S51 an almost transparent parent', '<div style="opacity:0.01"><p>Total due: € 12,00</p></div>'],
  ['S52 digits without size', '<p>Total due: € 9<i style="font-size:0">12</i>,00</p>'],
  ['S53 clipped away', '<p>Total due: <i style="display:inline-block;clip-path:inset(100%)">€ 912,00</i></p>'],
  ['S54 a digit in the colour of the paper', '<p>Total due: € 9<i style="color:#fff">1</i>2,00</p>'],
  ['S54 a line in the colour of its background', '<p style="background:#333;color:#333">Total due: € 12,00</p>'],
  ['S55 scaled to nothing', '<p>Total due: <i style="display:inline-block;transform:scale(0)">€ 12,00</i></p>'],
  [
    'S55 a box of one pixel',
    '<p>Total due: <i style="display:inline-block;width:1px;height:1px;overflow:hidden">€ 12,00</i></p>',
  ],
  ['S56 left of the page', '<p style="position:absolute;left:-9999px">Total due: € 12,00</p>'],
  [
    'S57 covered by another text',
    '<div style="position:relative"><p>Total due: € 912,00</p><div style="position:absolute;inset:0;background:#fff">Free!</div></div>',
    ['912.00'],
  ],
  ['S58 hidden', '<p hidden>Total due: € 12,00</p>'],
  ['S58 invisible', '<p style="visibility:hidden">Total due: € 12,00</p>'],
  ['S58 in closed details', '<details><summary>More</summary><p>Total due: € 12,00</p></details>'],
  ['S59 not rendered', '<div style="content-visibility:hidden"><p>Total due: € 12,00</p></div>'],
];

/** What is seen is something else than what the page's texts say. */
const ALTERED: readonly Hostile[] = [
  ['S60 turned around', '<p>Total due: € <bdo style="unicode-bidi:bidi-override;direction:rtl">00,21</bdo></p>'],
  [
    'S61 in another order',
    '<p style="display:flex">Total due: €<span style="order:2">12</span><span style="order:1">34</span><span style="order:3">,00</span></p>',
  ],
  ['S62 a digit of the style sheet', '<style>b::before{content:"9"}</style><p>Total due: € <b>12,00</b></p>'],
  ['S62 one after the line', '<style>p::after{content:"9"}</style><p>Total due: <b>€ 12,00</b></p>'],
  ['S62 one in an empty element', '<style>i::after{content:"9"}</style><p>Total due: € 12,00<i></i></p>'],
  ['S63 an invisible space', '<p>Total due: € 1\u200b2,00</p>'],
  ['S63 a soft hyphen', '<p>Total due: € 1\u00ad2,00</p>'],
  ['S64 an override', '<p>Total due: € \u202e00,21</p>'],
  ['S64 an isolate', '<p>Total due: € \u206700,21\u2069</p>'],
  ['S65 two digit scripts', '<p>Total due: € 1\u0662,00</p>'],
  ['S66 a letter for a zero', '<p>Total due: € 1O,00</p>'],
  [
    'S68 structured data says otherwise',
    '<script type="application/ld+json">{"@type":"Invoice","totalPaymentDue":{"price":1.00,"priceCurrency":"EUR"}}</script><p>Total due: € 12,00</p>',
    ['1.00', '12.00'],
  ],
  ['S68 two totals', '<p>Total due: € 12,00</p><p>Total due: € 21,00</p>', ['12.00', '21.00']],
  ['S68 two currencies', '<p>Total due: € 12,00 USD</p>', ['12.00']],
  ['S68 a total in a frame of somebody else', '<iframe srcdoc="<p>Total due: € 12,00</p>" sandbox></iframe>'],
];

for (const [title, cases] of [
  ['digits that nobody sees are not read', HIDDEN],
  ['texts that say something else than what is seen are not read', ALTERED],
] as const) {
  test(title, async ({ chromium, pages }) => {
    const found = new Map<string, unknown>();
    for (const [name, html] of cases) {
      const address = pages.write(name.replace(/\W+/g, '-'), `<!doctype html><title>${name}</title>${html}`);
      found.set(name, await read(chromium, address));
    }
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(cases.map(([name, , choices = []]) => [name, { amount: '', choices }])),
    );
  });
}

test('names that shadow what the browser gives, and nodes that never stay, do not keep a page from being read', async ({
  chromium,
  pages,
}) => {
  const names = 'parentNode parentElement children firstElementChild localName getAttribute checkVisibility';
  const inputs = [...names.split(' '), 'getBoundingClientRect'].map((name) => `<input name=${name}>`).join('');
  const images = '<img name=getElementById><img name=createTreeWalker><img name=documentElement><img name=defaultView>';
  const clobbered = `<!doctype html><form id=document name=body>${inputs}Total due: € 12,00</form>${images}`;
  const restless = `<!doctype html><main></main><script>
    const main = document.querySelector('main');
    const write = () => { main.innerHTML = '<p>Total due: € 12,00</p>'.repeat(1 + Math.random() * 40); };
    new MutationObserver(() => setTimeout(write)).observe(main, { childList: true });
    write();</script>`;
  expect(await read(chromium, pages.write('S14', clobbered))).toEqual({ amount: '12.00', choices: [] });
  expect(await read(chromium, pages.write('S12', restless))).toEqual({ amount: '12.00', choices: [] });
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
  // Of these 1.5 s are the reader's; opening the popup takes the rest.
  expect(await popup.evaluate(() => performance.now())).toBeLessThan(2_800);
  expect(await popup.value('#amount')).toBe('');
  await typeLink(popup, '49,95');
  await popup.waitForText('Create link for €49.95');
  expect(await buttonText(popup)).toBe('Create link for €49.95');
});

test('every invoice of ours is read as its notes say', async ({ chromium, pages }) => {
  const names = readdirSync('tests/invoices').flatMap((file) => /^(.*)\.html$/.exec(file)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const { amount, currency, alternatives } = JSON.parse(readFileSync(`tests/invoices/${name}.json`, 'utf8')) as {
      amount: string | null;
      currency: string | null;
      alternatives?: { amount?: string[] };
    };
    const page = await chromium.openTab(pages.invoice(name));
    const popup = await chromium.clickToolbarButton(page);
    const found = await waitForAmount(popup);
    expect([name, found, await popup.value('#currency')]).toEqual([
      name,
      { amount: amount ?? '', choices: alternatives?.amount ?? [] },
      currency ?? '',
    ]);
    await popup.close();
    await page.close();
  }
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
        ? Array.from(group.querySelectorAll('button'), (button) => button.innerText)
        : [],
    ),
  }));
}
