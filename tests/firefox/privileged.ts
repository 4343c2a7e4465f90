import type { EvaluateChrome } from './toolbar.ts';

/** Whether the extension's event page runs now ("running"), starts, ends or was put to sleep ("stopped"). */
export type BackgroundState = 'starting' | 'running' | 'suspending' | 'stopped';

const readClipboardText = `() => {
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = {};
  try {
    transferable.getTransferData('text/plain', data);
  } catch (error) {
    if (error.result === Cr.NS_ERROR_FAILURE) return null;
    throw error;
  }
  return data.value.QueryInterface(Ci.nsISupportsString).data;
}`;

const emptyClipboard = `() => Services.clipboard.emptyClipboard(Services.clipboard.kGlobalClipboard)`;

const terminate = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}`;

const readState = `(id) => WebExtensionPolicy.getByID(id).extension.backgroundState`;

const changeOrigins = `async (id, origins, granted) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const change = { permissions: [], origins, data_collection: [] };
  const apply = granted ? 'add' : 'remove';
  await ExtensionPermissions[apply](id, change, extension);
}`;

const readOrigins = `(id) => WebExtensionPolicy.getByID(id).extension.activePermissions.origins`;

/** The text on the clipboard, or null when it holds none. */
export function readClipboard(evaluateChrome: EvaluateChrome): Promise<string | null> {
  return evaluateChrome(readClipboardText);
}

/** Empties the clipboard, so that a test sees what is copied next. A headless Firefox has a clipboard of its own. */
export async function clearClipboard(evaluateChrome: EvaluateChrome): Promise<void> {
  await evaluateChrome(emptyClipboard);
}

/** Ends the event page as Firefox does when it has been idle; the next event starts it afresh. */
export async function terminateBackground(evaluateChrome: EvaluateChrome, geckoId: string): Promise<void> {
  await evaluateChrome(terminate, geckoId);
}

export function readBackgroundState(evaluateChrome: EvaluateChrome, geckoId: string): Promise<BackgroundState> {
  return evaluateChrome(readState, geckoId);
}

/** Grants or takes back access to hosts (match patterns), as the user does in about:addons. */
export async function setHostAccess(
  evaluateChrome: EvaluateChrome,
  geckoId: string,
  origins: readonly string[],
  granted: boolean,
): Promise<void> {
  await evaluateChrome(changeOrigins, geckoId, origins, granted);
}

/** The hosts (match patterns) that the extension may use now. */
export function readHostAccess(evaluateChrome: EvaluateChrome, geckoId: string): Promise<string[]> {
  return evaluateChrome(readOrigins, geckoId);
}
