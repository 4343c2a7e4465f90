import type { Locator } from '@playwright/test';
import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';
import { statusOfText, uiText } from './ui-texts.ts';

const PATIENCE_MS = 15_000;

/** Step 9: opens the list of links, which asks for news by itself, and waits until it shows the order paid. */
export async function findInList({ chromium }: Stage, orderId: string, steps: Steps): Promise<string> {
  steps.begin('list');
  const page = await chromium.openTab(chromium.url('/links.html'));
  steps.lookAt(page);
  const row = page.locator(`tr[data-order-id=${JSON.stringify(orderId)}]`);
  await row.waitFor();
  const headings = await page.locator('thead th').allInnerTexts();
  const cell = row.locator('td').nth(headings.indexOf(uiText('status')));
  await waitForText(cell, uiText('status_paid'));
  const said = await cell.innerText();
  steps.saw(`the list shows ${orderId} as "${said}"`);
  await steps.photograph(page);
  const status = statusOfText(said);
  if (status === null) throw new Error(`"${said}" is not a status.`);
  return status;
}

async function waitForText(cell: Locator, wanted: string): Promise<void> {
  try {
    await cell.filter({ hasText: new RegExp(`^\\s*${wanted}\\s*$`) }).waitFor({ timeout: PATIENCE_MS });
  } catch (error) {
    throw new Error(`The list says "${await cell.innerText()}", not "${wanted}".`, { cause: error });
  }
}
