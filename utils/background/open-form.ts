import type { BackgroundPorts, Tab } from './ports.ts';

const MAX_SELECTION = 5_000;

/**
 * Opens the form for a tab, with selected text to fill it from where there is some. A menu in the PDF viewer may name no
 * tab (`id` -1): the selection then waits for the window that opens. Where the browser will not open the popup (no focus,
 * no toolbar, already open), a small window takes its place.
 */
export async function openForm(ports: BackgroundPorts, tab: Tab | undefined, selected: string): Promise<void> {
  const tabId = tab?.id === undefined || tab.id < 1 ? null : tab.id;
  const text = selected.trim().slice(0, MAX_SELECTION);
  if (text !== '') {
    const { url = '', title = '' } = tab ?? {};
    await ports.selectionOf(tabId).write({ text, url: url.slice(0, 2_048), title: title.slice(0, 300) });
  }
  // A popup finds its selection by its tab, so without one only a window will do.
  const opened = tabId !== null && (await ports.openPopup());
  if (!opened) await ports.openWindow(`/popup.html?tab=${tabId ?? ''}`);
}

/** The shortcut's way: finds the selection itself. Where the page may not be asked, the form opens without it. */
export async function openFormFromTab(ports: BackgroundPorts, tab: Tab | undefined): Promise<void> {
  const selected = tab?.id === undefined ? '' : await ports.readSelectedText(tab.id).catch(() => '');
  await openForm(ports, tab, selected);
}
