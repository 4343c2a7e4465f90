import type { Page } from '@playwright/test';
import { SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import type { Fault } from '../sandbox/faults.ts';
import type { TargetPage } from '../chromium/target-page.ts';
import { expect, test, typeLink } from './fixtures.ts';

const POST = { method: 'POST', path: '/orders' } as const;

/** Opens the form on an empty page, where everything has to be typed. */
async function openForm(
  chromium: { openTab(url: string): Promise<Page>; clickToolbarButton(page: Page): Promise<TargetPage> },
  url: string,
): Promise<TargetPage> {
  const popup = await chromium.clickToolbarButton(await chromium.openTab(url));
  await popup.waitForText('No amount found');
  return popup;
}

test('each unusable entry gets its sentence, stays where it is, and sends nothing', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const popup = await openForm(chromium, pages.write('empty', '<p>Hello</p>'));
  await popup.type('#description', 'Order by telephone');
  const amounts: [text: string, sentence: string][] = [
    ['', 'Type an amount'],
    ['0', 'An amount of zero cannot be asked for'],
    ['0,00', 'An amount of zero cannot be asked for'],
    ['-5', 'A negative amount cannot be asked for'],
    ['49,955', 'This can be 49955 or 49.955'],
    ['49,9555', 'Too many decimals'],
    ['99999999999999999', 'larger than can be asked for'],
    ['ten euros', 'not an amount'],
    ['5 USD', 'You wrote USD but chose EUR'],
    ['12\u202e34', 'hidden or mixed characters'],
    ['10 20', 'amount'],
  ];
  for (const [text, sentence] of amounts) {
    await popup.type('#amount', text);
    if (text === '')
      await popup.evaluate(
        `(() => { const f = document.querySelector('#amount'); f.value = ''; f.dispatchEvent(new Event('input', { bubbles: true })); })()`,
      );
    await popup.press('Enter');
    await popup.waitForText(sentence);
    expect(await popup.value('#amount')).toBe(text);
  }
  await popup.type('#amount', '10');
  for (const [text, sentence] of [
    ['x'.repeat(201), '201 characters is too long, 200 is the most'],
    ['<b>Order</b> 5', 'HTML is not possible here'],
  ] as const) {
    await popup.type('#description', text);
    await popup.press('Enter');
    await popup.waitForText(sentence);
    expect(await popup.value('#description')).toBe(text);
  }
  await popup.type('#description', 'Order by telephone');
  await popup.click('summary');
  for (const [field, text, sentence] of [
    ['orderId', 'x'.repeat(51), '51 characters is too long, 50 is the most'],
    ['orderId', 'a b/c', 'Use letters, digits, dot, dash and underscore only'],
    ['customerEmail', 'nobody', 'not an e-mail address'],
    ['redirectUrl', 'javascript:alert(1)', 'not a web address'],
    ['notificationUrl', 'http://example.org/n', 'must begin with https://'],
  ] as const) {
    const before = await popup.value(`#${field}`);
    await popup.type(`#${field}`, text);
    await popup.press('Enter');
    await popup.waitForText(sentence);
    expect(await popup.value(`#${field}`)).toBe(text);
    await popup.type(`#${field}`, before === '' ? ' ' : before);
  }
  expect(sandbox.ledger.requests({ method: 'POST' })).toEqual([]);
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(sandbox.ledger.requests({ method: 'POST' })).toHaveLength(1);
});

const REFUSALS: [name: string, prepare: (sandbox: Sandbox) => void, sentence: string][] = [
  ['a blocked site', ({ sites }) => void (sites[0] && (sites[0].blocked = true)), 'is blocked at MultiSafepay'],
  [
    'too many requests',
    ({ faults }) => void faults.add({ kind: 'rateLimited', retryAfter: 7, match: POST }),
    'asks to wait 7 seconds',
  ],
  [
    'an order id that is used there',
    ({ faults }) => void faults.add({ kind: 'httpStatus', status: 404, code: 1006, match: POST }),
    'already has a finished order with this order id',
  ],
  [
    'a refused amount, told with status 200',
    ({ faults }) => void faults.add({ kind: 'httpStatus', status: 200, code: 1001, match: POST }),
    'does not accept this amount',
  ],
];

for (const [name, prepare, sentence] of REFUSALS) {
  test(`refused: ${name}; the entries stay and a second Enter tries anew`, async ({ chromium, pages, sandbox }) => {
    const popup = await openForm(chromium, pages.write('empty', '<p>Hello</p>'));
    await typeLink(popup, '49,95');
    prepare(sandbox);
    await popup.press('Enter');
    await popup.waitForText(sentence);
    expect(await popup.value('#amount')).toBe('49,95');
    expect(sandbox.ledger.ordersCreated()).toEqual([]);
    const [site] = sandbox.sites;
    if (site !== undefined) Object.assign(site, { key: SANDBOX_KEYS.bakery, blocked: false });
    sandbox.faults.clear();
    await popup.press('Enter');
    await popup.waitForText('Copied');
    expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
  });
}

test('refused: a key that was revoked; the settings are one Enter away, and the entries are there again', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const page = await chromium.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('No amount found');
  await typeLink(popup, '49,95');
  const [site] = sandbox.sites;
  if (site === undefined) throw new Error('The sandbox has no site.');
  const { key } = site;
  site.key = 'x'.repeat(40);
  await popup.press('Enter');
  await popup.waitForText('does not accept this key');
  expect(sandbox.ledger.ordersCreated()).toEqual([]);
  const opened = chromium.context.waitForEvent('page');
  // The popup closes by the key's own effect, so its answer may not come.
  await Promise.allSettled([popup.press('Enter')]);
  expect((await opened).url()).toBe(chromium.url('/options.html'));
  site.key = key;
  const again = await chromium.clickToolbarButton(page);
  await again.waitForText('Create link for');
  expect(await again.value('#amount')).toBe('49,95');
  await again.press('Enter');
  await again.waitForText('Copied');
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
});

const BROKEN: [name: string, fault: Fault][] = [
  ['the connection breaks before the order', { kind: 'drop', when: 'before', match: POST }],
  ['the connection breaks after the order', { kind: 'drop', when: 'after', match: POST }],
  ['the server fails after the order', { kind: 'serverError', status: 502, when: 'after', match: POST }],
  ['a login page of the network answers', { kind: 'captivePortal', match: POST }],
  ['the answer is cut off', { kind: 'truncatedJson', match: POST }],
  ['the answer names another order', { kind: 'wrongOrderId', match: POST }],
  [
    'the answer has a strange payment address',
    { kind: 'foreignPaymentUrl', url: 'https://evil.example/pay', match: POST },
  ],
  ['the answer is enormous', { kind: 'hugeBody', megabytes: 30, match: POST }],
  ['the answer is a redirect', { kind: 'redirect', status: 307, match: POST }],
];

for (const [name, fault] of BROKEN) {
  test(`${name}: checked, then one order and its true link`, async ({ chromium, pages, sandbox }) => {
    const popup = await openForm(chromium, pages.write('empty', '<p>Hello</p>'));
    await typeLink(popup, '49,95');
    sandbox.faults.add(fault);
    await popup.press('Enter');
    await popup.waitForText('Copied', 40_000);
    expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
    expect(await popup.value('input[readonly]')).toMatch(/^https:\/\/testpayv2\.multisafepay\.com\//);
    expect(sandbox.evil.requests).toEqual([]);
  });
}

test('a silent server: after 20 seconds it is checked, and one order is made', async ({ chromium, pages, sandbox }) => {
  const popup = await openForm(chromium, pages.write('empty', '<p>Hello</p>'));
  await typeLink(popup, '49,95');
  sandbox.faults.add({ kind: 'hold', when: 'after', match: POST });
  await popup.press('Enter');
  await popup.waitForText('Checking whether the link was made', 25_000);
  await popup.waitForText('Copied', 20_000);
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
});

test('offline: nothing is sent, the entries stay, and it works when the network is back', async ({
  chromium,
  pages,
  sandbox,
}) => {
  const popup = await openForm(chromium, pages.write('empty', '<p>Hello</p>'));
  await typeLink(popup, '49,95');
  await chromium.context.setOffline(true);
  const worker = await chromium.worker();
  await worker.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true }));
  await popup.press('Enter');
  await popup.waitForText('You are offline. Nothing was sent');
  expect(sandbox.ledger.requests({ method: 'POST' })).toEqual([]);
  expect(await popup.value('#amount')).toBe('49,95');
  await chromium.context.setOffline(false);
  await worker.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => true, configurable: true }));
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
});

test('pages that no extension may read say so, and the form works all the same', async ({ chromium }) => {
  const page = await chromium.openTab('chrome://version');
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('Your browser does not let extensions read this page');
  await typeLink(popup, '49,95');
  await popup.press('Enter');
  await popup.waitForText('Copied');
});

test('without a key the popup says what is needed and leads there', async ({ browserWithExtension, pages }) => {
  const { context } = browserWithExtension;
  // The greeting after the installation takes the focus when it comes, and a popup without it is closed.
  await expect.poll(() => context.pages().some((one) => one.url().endsWith('/welcome.html'))).toBe(true);
  const page = await browserWithExtension.openTab(pages.write('empty', '<p>Hello</p>'));
  const popup = await browserWithExtension.clickToolbarButton(page);
  await popup.waitForText('Enter your MultiSafepay API key once');
  const opened = context.waitForEvent('page');
  // The popup closes by the key's own effect, so its answer may not come.
  await Promise.allSettled([popup.press('Enter')]);
  const welcome = await opened;
  await expect(welcome.getByLabel('API key')).toBeFocused();
});
