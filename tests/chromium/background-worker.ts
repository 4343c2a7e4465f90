import type { Page } from '@playwright/test';
import type { Chromium } from './launch.ts';

type Reply = {
  id?: number;
  result?: { result: { value: unknown }; exceptionDetails?: { text: string } };
  error?: unknown;
};

/** The ids of the background's workers that run at the moment. Asking wakes none. */
export async function runningWorkers({ protocol, url }: Chromium): Promise<string[]> {
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  return targetInfos.filter((target) => target.url.startsWith(url('/'))).map(({ targetId }) => targetId);
}

/**
 * Stops the background's worker at once, as the browser may at any moment, and resolves when it has stopped; also where none
 * was running. The next event starts it again. `page` is any page of the extension.
 */
export async function stopWorker(chromium: Chromium, page: Page): Promise<void> {
  const session = await chromium.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

const PATIENCE_MS = 20_000;

/** Runs an expression in the worker that runs at the moment. Rejects where none does, or it ends before it could answer. */
export async function runInWorker(chromium: Chromium, expression: string): Promise<unknown> {
  const { protocol } = chromium;
  const [targetId] = await runningWorkers(chromium);
  if (targetId === undefined) throw new Error('No worker is running.');
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: false });
  const reply = new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker did not answer.')), PATIENCE_MS);
    protocol.on('Target.receivedMessageFromTarget', function hear(heard) {
      const answer = JSON.parse(heard.message) as Reply;
      if (heard.sessionId !== sessionId || answer.id !== 1) return;
      protocol.off('Target.receivedMessageFromTarget', hear);
      clearTimeout(timer);
      resolve(answer);
    });
  });
  const params = { expression, awaitPromise: true, returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await protocol.send('Target.sendMessageToTarget', { sessionId, message });
  const { result, error } = await reply;
  await protocol.send('Target.detachFromTarget', { sessionId });
  if (result === undefined || result.exceptionDetails !== undefined)
    throw new Error(JSON.stringify(result?.exceptionDetails ?? error));
  return result.result.value;
}
