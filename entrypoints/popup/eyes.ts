import { browser } from 'wxt/browser';
import type { Eyes } from '../../utils/reading/looks.ts';

/** Looks at the page in a tab, as far as the browser lets us: where the person asked for it. */
export function openEyes(tabId: number): Eyes {
  const target = { tabId };
  return {
    collect: () => answerOf(browser.scripting.executeScript({ target, files: ['/reader.js'] })),
    look: (indexes) =>
      answerOf(
        browser.scripting.executeScript({
          target,
          func: (lines: number[]) => globalThis.paylinkEyes?.look(lines),
          args: [[...indexes]],
        }),
      ),
    inspect: (indexes) =>
      answerOf(
        browser.scripting.executeScript({
          target,
          func: (lines: number[]) => globalThis.paylinkEyes?.inspect(lines),
          args: [[...indexes]],
        }),
      ),
  };
}

async function answerOf(run: Promise<readonly { readonly result?: unknown }[]>): Promise<unknown> {
  const [main] = await run;
  return main?.result;
}
