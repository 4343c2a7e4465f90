import { expect } from '@playwright/test';
import { API_ORIGINS, connect, openInvoice, test, valueOf, waitForText } from './fixtures.ts';

test('the main job: key, invoice, toolbar button, Enter, clipboard, paid in the list', async ({
  firefox,
  pages,
  sandbox,
}) => {
  const popup = await openInvoice(firefox, pages);
  expect(await valueOf(firefox, popup, '#amount')).toBe('1234.56');
  expect(await valueOf(firefox, popup, '#currency')).toBe('EUR');
  await firefox.press(popup, 'Enter');
  await waitForText(firefox, popup, 'Copied');
  const url = await valueOf(firefox, popup, 'input[readonly]');
  expect(url).toMatch(/^https:\/\/testpayv2\.multisafepay\.com\/connect\//);
  expect(await firefox.readClipboard()).toBe(url);
  expect(sandbox.ledger.ordersCreated()).toEqual([{ site: 2001, orderId: '2026-014', posts: 1 }]);
  await firefox.closePopup();
  sandbox.pay('2026-014');
  const links = await firefox.openTab(firefox.extensionUrl('/links.html'));
  await waitForText(firefox, links, 'Paid');
});

test('a right click on a selected amount opens the popup with it', async ({ firefox, pages }) => {
  const mail = await firefox.openTab(pages.write('mail', '<p style="font-size:40px" id="due">€ 49,95</p>'));
  await firefox.activateTab(mail);
  await firefox.evaluate(mail, `() => getSelection().selectAllChildren(document.querySelector('#due'))`);
  await firefox.chooseMenuItem(mail, '#due', 'create-link');
  const popup = await firefox.waitForPopup();
  await firefox.waitFor('the selection', async () => (await valueOf(firefox, popup, '#amount')) !== '');
  expect(await valueOf(firefox, popup, '#amount')).toBe('49.95');
  expect(await valueOf(firefox, popup, '#currency')).toBe('EUR');
});

test('a right click on the page itself opens the popup filled from the page', async ({ firefox, pages }) => {
  const invoice = await firefox.openTab(pages.invoice('bakkerij-jansen'));
  await firefox.activateTab(invoice);
  await firefox.chooseMenuItem(invoice, 'h1, header, body', 'create-link');
  const popup = await firefox.waitForPopup();
  await firefox.waitFor('the reading', async () => (await valueOf(firefox, popup, '#amount')) !== '');
  expect(await valueOf(firefox, popup, '#amount')).toBe('1234.56');
});

test('the background stopped and the popup closed mid-request: one order, and the link is on the clipboard', async ({
  firefox,
  pages,
  sandbox,
}) => {
  const popup = await openInvoice(firefox, pages);
  await firefox.clearClipboard();
  const held = sandbox.faults.add({ kind: 'hold', when: 'after', match: { method: 'POST', path: '/orders' } });
  await firefox.press(popup, 'Enter');
  await held.reached;
  await firefox.closePopup();
  await firefox.terminateBackground();
  held.release('drop');
  // The next thing that wakes the background settles what was left open.
  await firefox.openTab(firefox.extensionUrl('/links.html'));
  await firefox.waitFor(
    'the link',
    async () => (await firefox.readClipboard())?.startsWith('https://testpayv2') === true,
    20_000,
  );
  expect(sandbox.ledger.ordersCreated()).toHaveLength(1);
});

test('without access to the hosts nothing is sent, the popup says so, and Connect asks for it', async ({
  firefox,
  pages,
  sandbox,
}) => {
  await firefox.setHostAccess(API_ORIGINS, false);
  const sent = sandbox.ledger.length;
  const popup = await openInvoice(firefox, pages);
  await firefox.press(popup, 'Enter');
  await waitForText(firefox, popup, 'does not let this add-on reach MultiSafepay');
  expect(sandbox.ledger.length).toBe(sent);
  await firefox.closePopup();
  await connect(firefox);
  expect(await firefox.hostAccess()).toEqual(expect.arrayContaining(API_ORIGINS));
});
