import type { CDPSession } from '@playwright/test';

/** Runs scripts beside a page's own, where an extension's content scripts run: same document, other globals. */
export type IsolatedWorld = {
  /** The value of an expression, by value; promises are awaited. Rejects where the script throws or the page is gone. */
  run(expression: string): Promise<unknown>;
};

/** A fresh world in the page's main frame. */
export async function createWorld(session: CDPSession, name: string): Promise<IsolatedWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: name,
  });
  return {
    async run(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails === undefined) return result.value as unknown;
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    },
  };
}
