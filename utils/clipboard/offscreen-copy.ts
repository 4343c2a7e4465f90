import { fail, ok, type Result } from '../errors/result.ts';
import type { CopyResult } from './copy-text.ts';

/** A document that has not answered by then will not. */
const PATIENCE_MS = 5_000;

export type OffscreenCopy = {
  /** Puts a text on the clipboard by way of the offscreen document. One at a time: a browser gives us one document. */
  copy(text: string): Promise<CopyResult>;
  /** The document asks what it is there for. */
  take(): Promise<Result<string, 'forbidden'>>;
  /** The document says what came of it. */
  done(copied: boolean): void;
};

/** `open` and `close` are the browser's: a document without a window, which may copy where a worker can't. */
export function createOffscreenCopy(document: { open(): Promise<void>; close(): Promise<void> }): OffscreenCopy {
  let pending: { text: string; settle: (result: CopyResult) => void } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function copyNow(text: string): Promise<CopyResult> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const copied = new Promise<CopyResult>((settle) => {
      pending = { text, settle };
      timer = setTimeout(() => settle(fail('clipboard_refused')), PATIENCE_MS);
    });
    try {
      await document.open();
      return await copied;
    } catch {
      // The browser gave no document: it has one already, or is shutting down.
      return fail('clipboard_refused');
    } finally {
      clearTimeout(timer);
      pending = null;
      await document.close().catch(() => null);
    }
  }

  return {
    copy(text) {
      const result = queue.then(() => copyNow(text));
      queue = result.catch(() => null);
      return result;
    },
    take: async () => (pending === null ? fail('forbidden') : ok(pending.text)),
    done: (copied) => pending?.settle(copied ? ok(null) : fail('clipboard_refused')),
  };
}
