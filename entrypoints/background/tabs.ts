import { browser } from 'wxt/browser';

export async function readSelectedText(tabId: number): Promise<string> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(getSelection() ?? ''),
  });
  return frames.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
}

export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    // No focus, no toolbar, already open: each has another text in each browser, and none a code.
    return false;
  }
}

export async function openWindow(path: string): Promise<void> {
  await browser.windows.create({
    url: browser.runtime.getURL(path as '/popup.html'),
    type: 'popup',
    width: 420,
    height: 680,
  });
}
