import { expect, test, waitForReading } from './fixtures.ts';

declare const chrome: typeof import('wxt/browser').browser;
type Click = { selectionText?: string; frameId?: number; frameUrl?: string; pageUrl?: string; mediaType?: 'image' };

/** One empty page, as small as a PDF can be. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

const MAIL = '<title>Mail</title><p>Could you please pay <b id="due">€ 1.234,56</b> for order 77?</p>';

test('a right click on a selected amount opens the popup with it', async ({ chromium, pages, sandbox }) => {
  const page = await chromium.openTab(pages.write('mail', MAIL));
  await dispatch(chromium, page.url(), { selectionText: '€ 1.234,56', pageUrl: page.url() });
  const popup = await chromium.waitForPopup();
  await waitForReading(popup);
  expect(await popup.value('#amount')).toBe('1234.56');
  expect(await popup.value('#currency')).toBe('EUR');
  expect(await popup.text()).toContain('From your selection: € 1.234,56');
  await popup.type('#description', 'Order 77');
  await popup.press('Enter');
  await popup.waitForText('Copied');
  expect(sandbox.ledger.requests({ method: 'POST' })[0]?.body).toMatchObject({ amount: 123_456, currency: 'EUR' });
});

test('a right click on the page itself opens the popup; filling it needs a real menu click, which Firefox is given', async ({
  chromium,
  pages,
}) => {
  const page = await chromium.openTab(pages.invoice('bakkerij-jansen'));
  await dispatch(chromium, page.url(), { pageUrl: page.url() });
  const popup = await chromium.waitForPopup();
  // No toolbar click came before, so the page may not be read; the browser grants that for a real menu click only.
  await popup.waitFor(`document.querySelector('#amount') !== null`);
});

test('a selection in a frame of another site counts', async ({ chromium, pages }) => {
  const frame = pages.write('frame', '<p>Total: $ 20.00 USD</p>').replace('127.0.0.1', 'localhost');
  const page = await chromium.openTab(pages.write('top', `<iframe src="${frame}"></iframe>`));
  await dispatch(chromium, page.url(), {
    selectionText: '20.00 USD',
    frameId: 7,
    frameUrl: frame,
    pageUrl: page.url(),
  });
  const popup = await chromium.waitForPopup();
  await waitForReading(popup);
  expect(await popup.value('#amount')).toBe('20.00');
  expect(await popup.value('#currency')).toBe('USD');
});

test('in the PDF viewer, where the click names no tab, a small window opens with the selection', async ({
  chromium,
}) => {
  const opened = chromium.context.waitForEvent('page');
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
    event.dispatch(
      { menuItemId: 'create-link', editable: false, selectionText: 'EUR 12,50', frameId: 7 },
      { id: -1, index: -1, url: 'file:///invoice.pdf', title: 'invoice.pdf' },
    );
  });
  const form = await opened;
  await expect(form.locator('#amount')).toHaveValue('12.50');
  await expect(form.locator('#currency')).toHaveValue('EUR');
});

test('on a PDF in the viewer the form opens, and says that there is nothing it can read', async ({
  chromium,
  pages,
}) => {
  const page = await chromium.openTab(pages.write('invoice.pdf', PDF, 'application/pdf'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForText('Type');
  await popup.type('#amount', '12,50');
  await popup.waitForText('Create link for €12.50');
});

test('where the browser will not open the popup a small window takes its place', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('mail', MAIL));
  const popup = await chromium.clickToolbarButton(page);
  await waitForReading(popup);
  const opened = chromium.context.waitForEvent('page');
  // The popup is open already, so the browser refuses to open it again.
  await dispatch(chromium, page.url(), { selectionText: '€ 5,00', pageUrl: page.url() });
  const form = await opened;
  await expect(form.locator('#amount')).toHaveValue('5.00');
});

test('a selection that can be read in two ways is asked, not guessed', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('mail', MAIL));
  await dispatch(chromium, page.url(), { selectionText: '€ 1.234', pageUrl: page.url() });
  const popup = await chromium.waitForPopup();
  await popup.waitForText('Which amount is to be paid?');
  expect(await popup.value('#amount')).toBe('');
});

test('the menu and both shortcuts are there', async ({ chromium }) => {
  const worker = await chromium.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name).toSorted()).toEqual(['_execute_action', 'create-from-selection']);
});

test('the shortcut takes the selection of the tab', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('mail', MAIL));
  // Grants activeTab as the real shortcut would.
  const popup = await chromium.clickToolbarButton(page);
  await waitForReading(popup);
  await popup.close();
  await page.locator('#due').dblclick();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#due') ?? document.body));
  const worker = await chromium.worker();
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
    event.dispatch('create-from-selection', tab);
  }, page.url());
  const again = await chromium.waitForPopup();
  await waitForReading(again);
  expect(await again.value('#amount')).toBe('1234.56');
});

async function dispatch(
  chromium: { worker(): Promise<import('@playwright/test').Worker> },
  pageUrl: string,
  info: Click,
): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(
    async ([url, click]) => {
      const tabs = await chrome.tabs.query({});
      const active = tabs.find((tab) => tab.active);
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
      event.dispatch({ menuItemId: 'create-link', editable: false, ...click }, { ...active, url });
    },
    [pageUrl, info] as const,
  );
}
