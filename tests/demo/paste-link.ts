import type { Stage } from './set-stage.ts';
import type { Steps } from './steps.ts';

const MESSAGE = `<!doctype html><title>Message to the customer</title>
  <body style="font: 16px/1.5 sans-serif; margin: 3rem"><p>Dear customer, please pay here:</p>
  <textarea aria-label="Message" rows="3" cols="90" autofocus></textarea></body>`;

/** Step 7, second half: what the clipboard really holds, seen by pasting it where a merchant would. */
export async function pasteLink({ chromium }: Stage, steps: Steps): Promise<string> {
  const page = await chromium.context.newPage();
  await page.setContent(MESSAGE);
  await page.bringToFront();
  const field = page.getByLabel('Message');
  await field.press('ControlOrMeta+v');
  const pasted = await field.inputValue();
  steps.saw(`pasting gives ${pasted === '' ? 'nothing' : pasted}`);
  await steps.photograph(page, 'pasted');
  return pasted;
}
