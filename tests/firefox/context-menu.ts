import { waitFor } from './evaluate.ts';
import type { EvaluateChrome } from './toolbar.ts';

// Ids of an extension's items end in "-menuitem-_NAME" for ids that are strings; two or more items lie in a submenu.
const findItem = `(id) => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return null;
  const item = [...menu.querySelectorAll('menuitem')].find((found) => found.id.endsWith('-menuitem-_' + id));
  if (!item || item.hidden) return null;
  const submenu = item.closest('menu');
  if (submenu && submenu.menupopup.state !== 'open') {
    submenu.openMenu(true);
    return null;
  }
  return item.label;
}`;

const activateItem = `(id) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find((found) => found.id.endsWith('-menuitem-_' + id));
  item.closest('menupopup').activateItem(item);
}`;

const hideMenu = `() => document.getElementById('contentAreaContextMenu').hidePopup()`;

/** Waits for the extension's item in the open context menu and gives its words, as the user sees them. */
export function findMenuItem(evaluateChrome: EvaluateChrome, itemId: string): Promise<string> {
  return waitFor(`the menu item ${itemId}`, () => evaluateChrome<string | null>(findItem, itemId));
}

/** Chooses the extension's item in the context menu that a right click opened. */
export async function chooseMenuItem(evaluateChrome: EvaluateChrome, itemId: string): Promise<void> {
  await findMenuItem(evaluateChrome, itemId);
  await evaluateChrome(activateItem, itemId);
}

export async function closeMenu(evaluateChrome: EvaluateChrome): Promise<void> {
  await evaluateChrome(hideMenu);
}
