import type { BrowserContext } from '@playwright/test';
import { connectKey } from './connect-key.ts';
import { openPage } from './open-page.ts';
import type { PageAddress } from './page-address.ts';
import { setStage, type Stage, type StageOptions } from './set-stage.ts';

/** Opens everything for a person and says what to do. Resolves when they have closed the browser. */
export async function playByHand(
  address: PageAddress,
  options: StageOptions,
  print: (line: string) => void,
): Promise<void> {
  const stage = await setStage(options);
  const closed = whenClosed(stage.chromium.context);
  await connectKey(stage, options.steps);
  await openPage(stage, address, options.steps, options.ending);
  print(`\n${writeInstructions(stage)}\n`);
  await closed;
}

function writeInstructions({ key, sandbox, served, chromium }: Stage): string {
  const others = sandbox.sites.filter((site) => site.key !== key);
  return `Ready. The sandbox's key ${key} is connected already; nothing here reaches the real MultiSafepay.
  1. On the invoice tab, click the toolbar button "Payment links for MultiSafepay" or press Alt+Shift+P.
  2. Press Enter: the link is made and on the clipboard.
  3. Paste it in a new tab and press Success, as the customer would.
  4. See it paid: ${chromium.url('/links.html')}
Other keys to try:${others.map((site) => `\n  ${site.key}  ${site.name}, ${site.environment}`).join('')}
Orders, and faults to switch on: ${served.controlUrl}#faults
Ctrl-C, or closing the browser, ends everything.`;
}

/** When the browser is gone, or (where it outlives its windows) its last tab. */
function whenClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.on('close', () => resolve());
    const watch = (page: { on(event: 'close', listener: () => void): unknown }) =>
      page.on('close', () => {
        if (context.pages().length === 0) resolve();
      });
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}
