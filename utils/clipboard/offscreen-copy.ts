import { fail, ok, type Result } from '../errors/result.ts';
import type { CopyResult } from './copy-text.ts';

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
    const copied = new Promise<CopyResult>((settle) => {
      pending = { text, settle };
    });
    await document.open();
    const result = await copied;
    pending = null;
    await document.close();
    return result;
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
