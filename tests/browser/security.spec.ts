import { readFile } from 'node:fs/promises';
import { SANDBOX_KEYS } from '../sandbox/app.ts';
import { enterKey, expect, EXTENSION, makeInvoiceLink, test, typeLink, waitForReading } from './fixtures.ts';

declare const chrome: typeof import('wxt/browser').browser;

test('the manifest asks for what SECURITY.md explains, and for no more', async () => {
  const manifest = JSON.parse(await readFile(`${EXTENSION}/manifest.json`, 'utf8')) as Record<string, unknown>;
  expect(manifest['permissions']).toEqual([
    'activeTab',
    'scripting',
    'storage',
    'contextMenus',
    'alarms',
    'clipboardWrite',
    'notifications',
    'offscreen',
  ]);
  expect((manifest['host_permissions'] as string[]).toSorted()).toEqual([
    'https://api.multisafepay.com/*',
    'https://testapi.multisafepay.com/*',
  ]);
  for (const key of ['content_scripts', 'externally_connectable', 'web_accessible_resources', 'optional_permissions']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('the key is in one header and nowhere else', async ({ browserWithExtension: chromium, pages, sandbox }) => {
  const spied = await chromium.openTab(chromium.url('/links.html'));
  await spied.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message);
    });
  });
  await enterKey(chromium, SANDBOX_KEYS.bakery);
  const { popup } = await makeInvoiceLink(chromium, pages);

  const key = SANDBOX_KEYS.bakery;
  const heard = JSON.stringify(await spied.evaluate(() => Reflect.get(globalThis, 'heard') as unknown));
  expect(heard).toContain('account.connect');
  expect(heard).toContain('link.create');
  expect(heard).not.toContain(key);
  const worker = await chromium.worker();
  const stored = await worker.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
  }));
  expect(Object.entries(stored.local).filter(([, value]) => JSON.stringify(value).includes(key))).toEqual([
    ['keys', { version: 1, value: [{ accountId: 'test-2001', key }] }],
  ]);
  expect(JSON.stringify(stored.session)).not.toContain(key);
  expect(await popup.evaluate<string>('document.documentElement.outerHTML')).not.toContain(key);
  for (const entry of sandbox.ledger.entries) {
    expect(entry.key.sentBy).toEqual(['header']);
    expect(entry.headers.hasCookie).toBe(false);
    expect(entry.headers.hasReferer).toBe(false);
    expect(JSON.stringify([entry.path, entry.queryKeys, entry.body])).not.toContain(key);
  }
});

test('a content script can neither read the storage nor make a link', async ({ chromium, pages, sandbox }) => {
  const page = await chromium.openTab(pages.write('hostile', '<p>€ 10,00</p>'));
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitFor(`document.querySelector('#amount') !== null`);
  const worker = await chromium.worker();
  const seen = await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.active && each.url === url);
    const [main] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const read = await chrome.storage.local.get(null).then(JSON.stringify, String);
        const session = await chrome.storage.session.get(null).then(JSON.stringify, String);
        const list = await chrome.runtime.sendMessage({ name: 'account.list', request: null });
        const connect = await chrome.runtime.sendMessage({ name: 'account.connect', request: null });
        return { read, session, list, connect };
      },
    });
    return main?.result;
  }, page.url());
  expect(seen?.read).toContain('Access to storage is not allowed');
  expect(seen?.session).toContain('Access to storage is not allowed');
  expect(seen?.list).toEqual({ ok: false, error: { code: 'forbidden' } });
  expect(seen?.connect).toEqual({ ok: false, error: { code: 'forbidden' } });
  expect(sandbox.ledger.requests({ method: 'POST' })).toEqual([]);
});

test('pages can reach none of our files, and have no way to talk to us', async ({ chromium, pages }) => {
  const page = await chromium.openTab(pages.write('hostile', '<p>Hello</p>'));
  const reached = await page.evaluate(async (base) => {
    const fetched = await Promise.allSettled(
      ['popup.html', 'reader.js', 'api.js', 'icon/16.png', '_locales/en/messages.json'].map((path) =>
        fetch(base + path),
      ),
    );
    return {
      fetched: fetched.map(({ status }) => status),
      runtime: typeof (Reflect.get(globalThis, 'chrome') as { runtime?: unknown } | undefined)?.runtime,
    };
  }, chromium.url('/'));
  expect(new Set(reached.fetched)).toEqual(new Set(['rejected']));
  expect(reached.runtime).toBe('undefined');
});

test('markup in what the API and the page say stays text', async ({ chromium, pages, sandbox }) => {
  const attack = '<img src=x onerror="document.title=\'owned\'">';
  const page = await chromium.openTab(pages.write('mail', `<p>Total due: € 10,00</p><p>Invoice number: 7</p>`));
  const popup = await chromium.clickToolbarButton(page);
  await waitForReading(popup);
  await typeLink(popup, '10,00', 'Order');
  sandbox.faults.add({ kind: 'httpStatus', status: 404, code: 1001, info: attack, match: { method: 'POST' } });
  await popup.press('Enter');
  await popup.waitForText('does not accept this amount');
  expect(await popup.text()).toContain(attack);
  expect(await popup.evaluate<number>('document.images.length')).toBe(0);
  expect(popup.complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
});

test.describe('an attack on our own pages', () => {
  test.use({ violatesCsp: true });

  test('is stopped by the Content Security Policy, and noticed by these tests', async ({ chromium, pages }) => {
    const page = await chromium.openTab(pages.write('mail', '<p>Hello</p>'));
    const popup = await chromium.clickToolbarButton(page);
    await popup.waitForText('No amount found');
    const attacked = await popup.evaluate(async () => {
      const outcomes: string[] = [];
      const script = document.createElement('script');
      for (const [name, attack] of Object.entries({
        'inline script': () => {
          script.textContent = 'document.title = "owned"';
        },
        markup: () => {
          document.body.innerHTML = '<img src=x onerror="document.title = 1">';
        },
      })) {
        try {
          attack();
          outcomes.push(`${name} went through`);
        } catch {
          outcomes.push(`${name} refused`);
        }
      }
      const other = await fetch('https://evil.example/').then(
        () => 'went out',
        () => 'refused',
      );
      return [...outcomes, `other host ${other}`, document.title];
    });
    expect(attacked).toEqual([
      'inline script refused',
      'markup refused',
      'other host refused',
      'Payment links for MultiSafepay',
    ]);
  });
});

test('nothing is asked of any host but the two of the API', async ({ chromium, pages, sandbox }) => {
  await makeInvoiceLink(chromium, pages);
  const calls = sandbox.ledger.entries.map(
    ({ method, host, path }) => `${method} ${host} ${path.replace(/orders\/.*/, 'orders/…')}`,
  );
  for (const call of calls) {
    expect(call).toMatch(/^(GET|POST) (test)?api\.multisafepay\.com \/v1\/json\/(gateways|me|orders|orders\/…)$/);
  }
  // A link dies after twenty openings: ours must not be one of them.
  expect(calls.filter((call) => call.includes('connect'))).toEqual([]);
});
