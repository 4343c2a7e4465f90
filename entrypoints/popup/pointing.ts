import { browser, type Browser } from 'wxt/browser';
import { createPointer, type PlacePort, type Pointer } from '../../utils/surfaces/pointer.ts';

/** Shows on the page in a tab what the person points at in the form. */
export function openPointer(tabId: number | null): Pointer {
  return createPointer({
    places: openPlaces(tabId),
    later: (task, ms) => void setTimeout(task, ms),
    isActive: () => navigator.userActivation.hasBeenActive,
  });
}

/** Shows places by a script that is injected when the first one is to be shown. */
function openPlaces(tabId: number | null): PlacePort {
  if (tabId === null) return { show: async () => {}, hide: async () => {} };
  const target = { tabId };
  let line: Browser.runtime.Port | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that a place which is not wanted any more is not shown last. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const mine = last.then(task);
    last = mine.catch(() => null);
    return mine;
  };

  /** The page takes its frame away when this line ends, however the form is closed. */
  async function openLine(): Promise<void> {
    await browser.scripting.executeScript({ target, files: ['/highlighter.js'] });
    line = browser.tabs.connect(target.tabId, { frameId: 0 });
    // The page is gone, and another one may come.
    line.onDisconnect.addListener(() => (line = null));
  }

  return {
    show: ({ place = '', text }, mayScroll) =>
      inTurn(async () => {
        if (line === null) await openLine();
        const args: [string, string, boolean] = [place, text, mayScroll];
        const func = (...shown: typeof args) => void globalThis.paylinkHighlighter?.show(...shown);
        await browser.scripting.executeScript({ target, func, args });
      }),
    hide: () =>
      inTurn(async () => {
        if (line === null) return;
        await browser.scripting.executeScript({ target, func: () => globalThis.paylinkHighlighter?.hide() });
      }),
  };
}
