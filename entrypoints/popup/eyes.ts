import { browser } from 'wxt/browser';
import type { Eyes, LookRequest } from '../../utils/reading/looks.ts';

/** Looks at the page in a tab, as far as the browser lets us: where the person asked for it. */
export function openEyes(tabId: number): Eyes {
  const target = { tabId };
  return {
    collect: () => answerOf(browser.scripting.executeScript({ target, files: ['/reader.js'] })),
    look: (request) =>
      answerOf(
        browser.scripting.executeScript({
          target,
          func: (asked: LookRequest) => globalThis.paylinkEyes?.look(asked),
          args: [request],
        }),
      ),
    inspect: (request) =>
      answerOf(
        browser.scripting.executeScript({
          target,
          func: (asked: LookRequest) => globalThis.paylinkEyes?.inspect(asked),
          args: [request],
        }),
      ),
  };
}

async function answerOf(run: Promise<readonly { readonly result?: unknown }[]>): Promise<unknown> {
  const [main] = await run;
  return main?.result;
}
