import type { Page } from '@playwright/test';
import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';
import { uiText } from './ui-texts.ts';

const PATIENCE_MS = 15_000;

/** Step 4: types the sandbox's key on the welcome page, which opens by itself, and presses Enter. Gives that page. */
export async function connectKey({ chromium, key, siteId }: Stage, steps: Steps): Promise<Page> {
  steps.begin('key');
  const welcome = await waitForWelcome(chromium.context, chromium.url('/welcome.html'));
  await welcome.bringToFront();
  await steps.photograph(welcome, 'welcome');
  const field = welcome.getByLabel(uiText('apiKey'), { exact: true });
  await field.click();
  await field.pressSequentially(key);
  await field.press('Enter');
  const works = welcome.getByText(uiText('connectedTest', { site: siteId }));
  const refused = welcome.getByRole('alert');
  await works.or(refused).first().waitFor({ timeout: PATIENCE_MS });
  if (await refused.isVisible()) throw new Error(`The welcome page refuses the key: ${await refused.innerText()}`);
  steps.saw(`typed ${key}; the welcome page says "${await works.innerText()}"`);
  await steps.photograph(welcome, 'key-works');
  return welcome;
}

async function waitForWelcome(context: Stage['chromium']['context'], url: string): Promise<Page> {
  const isWelcome = (page: Page) => page.url().startsWith(url);
  const open = context.pages().find(isWelcome);
  const welcome = open ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: PATIENCE_MS }));
  await welcome.getByLabel(uiText('apiKey'), { exact: true }).waitFor();
  return welcome;
}
