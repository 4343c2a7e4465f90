import type { Chromium } from './launch.ts';

/** Enters a key on the welcome page as a person would, waits for the answer, and gives it. */
export async function enterKey(chromium: Chromium, key: string): Promise<string> {
  const welcome = await chromium.openTab(chromium.url('/welcome.html'));
  await welcome.locator('#api-key').fill(key);
  await welcome.keyboard.press('Enter');
  const answer = welcome.locator('form p[role="status"], form [role="alert"]').first();
  await answer.waitFor();
  const text = await answer.innerText();
  await welcome.close();
  return text;
}
