import { waitFor, type Json, type Script } from './evaluate.ts';

/** Runs a script in the browser window, with all of Firefox's own rights. */
export type EvaluateChrome = <Result>(script: Script, ...args: readonly Json[]) => Promise<Result>;

/** Firefox's name for an extension's toolbar button (makeWidgetId in ExtensionCommon.sys.mjs). */
function toWidgetId(geckoId: string): string {
  return `${geckoId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
}

// A new extension's button lies in the extensions panel; a person pins it to the toolbar by its menu.
const pin = `(id) => {
  const module = 'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs';
  const { CustomizableUI } = ChromeUtils.importESModule(module);
  if (CustomizableUI.getPlacementOfWidget(id)?.area !== CustomizableUI.AREA_NAVBAR) {
    CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
  }
}`;

// Trusted mouse events through the window's event handling: to Firefox the user's click, for which it grants activeTab.
const pressButton = `async (id) => {
  const button = document.getElementById(id)?.querySelector('.unified-extensions-item-action-button');
  const { x, y, width, height } = await window.promiseDocumentFlushed(() => button?.getBoundingClientRect() ?? {});
  if (!width || button.disabled) return false;
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount });
  }
  return true;
}`;

// BiDi lists tabs only: a popup gets a name once its browser has a key, and is found by it once we look there too.
const namePopup = `(host) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popups = () => [...document.querySelectorAll('browser[webextension-view-type="popup"]')];
  if (!Object.hasOwn(NavigableManager, 'getBrowsingContextById')) {
    const findTab = NavigableManager.getBrowsingContextById.bind(NavigableManager);
    NavigableManager.getBrowsingContextById = (id) =>
      popups().find((popup) => NavigableManager.getIdForBrowser(popup) === id)?.browsingContext ?? findTab(id);
  }
  const popup = popups().find(({ currentURI }) => currentURI?.schemeIs('moz-extension') && currentURI.host === host);
  if (!popup?.browsingContext?.currentWindowGlobal) return null;
  popup.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(popup);
}`;

const hidePopup = `() => {
  const popups = document.querySelectorAll('browser[webextension-view-type="popup"]');
  for (const popup of popups) popup.closest('panel')?.hidePopup();
}`;

/** Clicks the extension's button in the toolbar (pinned there first). What opens, if anything, `findPopup` tells. */
export async function clickToolbarButton(evaluateChrome: EvaluateChrome, geckoId: string): Promise<void> {
  const widgetId = toWidgetId(geckoId);
  await evaluateChrome(pin, widgetId);
  await waitFor('the toolbar button', () => evaluateChrome<boolean>(pressButton, widgetId));
}

/** The open popup's context, usable like a tab's for scripts, input and screenshots; null while there is none. */
export function findPopup(evaluateChrome: EvaluateChrome, uuid: string): Promise<string | null> {
  return evaluateChrome<string | null>(namePopup, uuid);
}

/** Closes the popup, as a click beside it would. */
export async function closePopup(evaluateChrome: EvaluateChrome, uuid: string): Promise<void> {
  await evaluateChrome(hidePopup);
  await waitFor('the popup to close', async () => (await findPopup(evaluateChrome, uuid)) === null);
}
