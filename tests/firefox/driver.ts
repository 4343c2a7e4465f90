import { randomUUID } from 'node:crypto';
import { findFirefox } from '../tools/browsers.ts';
import { connectBidi, type Bidi } from './bidi.ts';
import { chooseMenuItem, closeMenu, findMenuItem } from './context-menu.ts';
import { makeEvaluate, waitFor, type Json, type Script } from './evaluate.ts';
import { startFirefox } from './firefox-process.ts';
import { click, press, type } from './input.ts';
import { makePreferences, type Preferences } from './preferences.ts';
import * as privileged from './privileged.ts';
import { pressShortcut } from './shortcut.ts';
import * as tabs from './tabs.ts';
import { clickToolbarButton, closePopup, findPopup, type EvaluateChrome } from './toolbar.ts';

export type LaunchOptions = {
  /** The unpacked build, such as .output/firefox-mv3. */
  readonly extensionDir: string;
  /** browser_specific_settings.gecko.id of its manifest. */
  readonly geckoId: string;
  /** A CONNECT proxy on this machine that all https goes through; certificates are not checked. */
  readonly proxyPort?: number;
  /** More preferences, or other values than the driver's. */
  readonly prefs?: Preferences;
};

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

/** Starts a headless Firefox with the extension installed. Always `close()` it: that also removes its profile. */
export async function launchFirefox({ extensionDir, geckoId, proxyPort, prefs }: LaunchOptions) {
  const executable = findFirefox();
  if (executable === null) throw new Error('No Firefox is known: run "node tests/tools/set-up.mjs --firefox".');
  const uuid = randomUUID();
  const running = await startFirefox(executable, makePreferences(geckoId, uuid, proxyPort, prefs));
  try {
    const bidi = await connectBidi(running.address, { acceptInsecureCerts: true });
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    const chromeWindow = await tabs.findChromeWindow(bidi);
    const stop = async () => {
      bidi.close();
      await running.stop();
    };
    return makeFirefox(bidi, chromeWindow, { geckoId, uuid, stop });
  } catch (error) {
    await running.stop();
    throw error;
  }
}

type Installed = { readonly geckoId: string; readonly uuid: string; readonly stop: () => Promise<void> };

function makeFirefox(bidi: Bidi, chromeWindow: string, { geckoId, uuid, stop }: Installed) {
  const evaluate = makeEvaluate(bidi);
  const evaluateChrome: EvaluateChrome = <Result>(script: Script, ...args: readonly Json[]) =>
    evaluate<Result>(chromeWindow, script, ...args);
  const popup = () => findPopup(evaluateChrome, uuid);
  const waitForPopup = () =>
    waitFor('the popup', async () => {
      const context = await popup();
      const ready =
        context !== null &&
        (await evaluate(context, `() => document.readyState === 'complete' && document.hasFocus()`));
      return ready ? context : null;
    });

  return {
    bidi,
    uuid,
    extensionUrl: (path: string) => `moz-extension://${uuid}/${path.replace(/^\//, '')}`,

    openTab: (url: string) => tabs.openTab(bidi, evaluate, url),
    navigate: (context: string, url: string) => tabs.navigate(bidi, evaluate, context, url),
    tabs: () => tabs.listTabs(bidi),
    activateTab: (context: string) => tabs.activateTab(bidi, context),
    closeTab: (context: string) => tabs.closeTab(bidi, context),

    evaluate,
    evaluateChrome,
    waitFor,
    screenshot: (context: string, path: string) => tabs.takeScreenshot(bidi, context, path),

    click: (context: string, selector: string, button?: 'left' | 'right') => click(bidi, context, selector, button),
    type: (context: string, selector: string, text: string) => type(bidi, context, selector, text),
    press: (context: string, chord: string) => press(bidi, context, chord),

    /** A shortcut as the manifest writes it (`Alt+Shift+M`), or Escape for the popup: `press` reaches the page only. */
    pressShortcut: (chord: string) => pressShortcut(evaluateChrome, chord),

    /** A real click on the extension's toolbar button, without waiting for what it does. */
    clickToolbarButton: () => clickToolbarButton(evaluateChrome, geckoId),
    /** The same, and waits until the popup has loaded and has the focus. Gives its context. */
    openPopup: async () => {
      await clickToolbarButton(evaluateChrome, geckoId);
      return waitForPopup();
    },
    /** Waits for a popup that something else opens, until it has loaded and has the focus. */
    waitForPopup,
    /** The context of the open popup, or null. */
    popup,
    closePopup: () => closePopup(evaluateChrome, uuid),

    /** Right click with the mouse, then a choice of the extension's item by the id it gave to contextMenus.create. */
    chooseMenuItem: async (context: string, selector: string, itemId: string) => {
      await click(bidi, context, selector, 'right');
      await chooseMenuItem(evaluateChrome, itemId);
    },
    /** Right click, the words of the extension's item as the user sees them, and the menu closed again. */
    readMenuItem: async (context: string, selector: string, itemId: string) => {
      await click(bidi, context, selector, 'right');
      const label = await findMenuItem(evaluateChrome, itemId);
      await closeMenu(evaluateChrome);
      return label;
    },

    clearClipboard: () => privileged.clearClipboard(evaluateChrome),
    readClipboard: () => privileged.readClipboard(evaluateChrome),
    terminateBackground: () => privileged.terminateBackground(evaluateChrome, geckoId),
    backgroundState: () => privileged.readBackgroundState(evaluateChrome, geckoId),
    setHostAccess: (origins: readonly string[], granted: boolean) =>
      privileged.setHostAccess(evaluateChrome, geckoId, origins, granted),
    hostAccess: () => privileged.readHostAccess(evaluateChrome, geckoId),

    close: stop,
  };
}
