import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInWorker } from '../../chromium/background-worker.ts';
import { SANDBOX_KEYS } from '../../sandbox/app.ts';
import { enterKey } from '../../chromium/enter-key.ts';
import type { Fault } from '../fault.ts';
import { keepsAndSays, openForm } from '../form.ts';
import { judge, together } from '../judge.ts';
import { openHostAccess, reloadExtension, turnOnDeveloperMode } from '../levers/browser-settings.ts';
import { POST, submitUnder } from '../under.ts';
import { makeWish } from '../wish.ts';
import { EXTENSION } from '../world.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** What a browser does to an extension without asking it. */
export const browserWhimFaults: readonly Fault[] = [
  {
    id: 'F42',
    title: 'the extension is updated under way',
    ownBrowser: true,
    async run(world) {
      const build = await mkdtemp(join(tmpdir(), 'paylink-build-'));
      try {
        await cp(EXTENSION, build, { recursive: true });
        await world.quit();
        await world.launch({ extensionDir: build });
        await turnOnDeveloperMode(world);
        await enterKey(world.chromium, SANDBOX_KEYS.bakery);
        const form = await submitUnder(world, 'Updated under way', { kind: 'hold', when: 'after', match: POST });
        await raiseVersion(join(build, 'manifest.json'), '99.0.0');
        await reloadExtension(world);
        form.held.release('drop');
        const version = await world.helper.evaluate(() => chrome.runtime.getManifest().version);
        const complaints = version === '99.0.0' ? [] : [`the version is ${version}`];
        return await judge(world, form.wish, { orders: 1, complaints });
      } finally {
        await rm(build, { recursive: true, force: true });
      }
    },
  },
  {
    id: 'F46',
    title: 'access to the API is withheld, before and after sending',
    ownBrowser: true,
    async run(world) {
      const setHostAccess = await openHostAccess(world);
      const form = await openForm(world, makeWish('Withheld before'));
      await setHostAccess('ON_CLICK');
      await form.popup.press('Enter');
      const complaints = await keepsAndSays(form, 'does not let this add-on reach MultiSafepay. Nothing was sent');
      const refused = await judge(world, form.wish, { orders: 0, state: 'none', complaints });
      await setHostAccess('ON_ALL_SITES');
      await form.popup.click('form button[type="submit"]');
      const made = await judge(world, form.wish, { orders: 1 });
      await form.popup.close();
      const late = await submitUnder(world, 'Withheld after', { kind: 'hold', when: 'after', match: POST });
      await setHostAccess('ON_CLICK');
      late.held.release('drop');
      const told = await late.popup.becomes(
        `document.body.innerText.includes('Allow access') ||
        document.body.innerText.includes('It goes on when you allow it')`,
        30_000,
      );
      await setHostAccess('ON_ALL_SITES');
      const after = await judge(world, late.wish, { orders: 1, complaints: told ? [] : ['nobody was told'] });
      return together([refused, made, after]);
    },
  },
  {
    id: 'F50',
    title: 'the browser refuses to open the popup',
    fast: true,
    async run(world) {
      const form = await openForm(world, makeWish('Popup refused'));
      const opened = world.chromium.context.waitForEvent('page', { timeout: 15_000 });
      // With a popup open the browser opens no other: it rejects, and a window has to do.
      await runInWorker(
        world.chromium,
        `chrome.tabs.query({ url: ${JSON.stringify(form.page.url())} }).then(([tab]) =>
          chrome.contextMenus.onClicked.dispatch({ menuItemId: 'create-link', pageUrl: tab.url, selectionText: 'EUR ${form.wish.text}' }, tab))`,
      );
      const window = await opened;
      const complaints = window.url().startsWith(world.chromium.url('/popup.html')) ? [] : [`opened ${window.url()}`];
      await window.locator('#description').fill(form.wish.description);
      await window.getByText(`Create link for €${form.wish.text}`).waitFor();
      await window.keyboard.press('Enter');
      return judge(world, form.wish, { orders: 1, complaints });
    },
  },
];

async function raiseVersion(path: string, version: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}
