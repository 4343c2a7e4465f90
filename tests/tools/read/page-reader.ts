import type { Browser, CDPSession } from '@playwright/test';
import { answerOf, failedAnswer, type AnswerLine } from './answer-line.ts';
import { findBuild } from './fresh-build.ts';
import { createWorld } from './isolated-world.ts';
import { launchOffline, OfflineWindow } from './offline-page.ts';
import type { PageFile } from './page-files.ts';
import { readOpenPage } from './read-open-page.ts';
import { loadShippedCode, type ShippedCode } from './shipped-code.ts';

/** Reads pages of the disk with what ships, in one browser. */
export type PageReader = {
  /** Never rejects: a page that is broken, hangs or crashes gives a line that says so. */
  read(page: PageFile): Promise<AnswerLine>;
  close(): Promise<void>;
};

/** All of loading, settling and reading. */
const PAGE_MS = 30_000;
const QUIET_MS = 100;
const MAX_SETTLE_MS = 1_500;
const MAX_PAINT_MS = 5_000;

export async function openPageReader(): Promise<PageReader> {
  const code = await loadShippedCode(findBuild());
  let browser: Promise<Browser> | null = null;
  let free: OfflineWindow[] = [];
  /** A page may take the whole browser with it: then the next one gets a new one. */
  const alive = async (): Promise<Browser> => {
    const known = browser;
    if (known !== null && (await known).isConnected()) return known;
    // Whoever saw it first opens the next one, and the windows of the last one went with it.
    if (browser !== null && browser !== known) return browser;
    free = [];
    browser = launchOffline();
    return browser;
  };
  const readPage = async (page: PageFile): Promise<AnswerLine> => {
    const running = await alive();
    const windows = free;
    const window = windows.pop() ?? (await OfflineWindow.open(running));
    try {
      const answer = await readIn(window, page, code);
      windows.push(window);
      return answer;
    } catch (error) {
      // A page that hangs must not keep the next one waiting, so that one gets a new window.
      await Promise.race([window.close(), pause(3_000)]);
      throw error;
    }
  };
  const readOnce = async (page: PageFile): Promise<AnswerLine> => {
    const started = performance.now();
    try {
      return await readPage(page);
    } catch (error) {
      return failedAnswer(page.file, firstLine(error), performance.now() - started);
    }
  };
  return {
    async read(page) {
      const line = await readOnce(page);
      // A machine that is busy with other things makes any page slow; a page that is slow by itself stays so.
      return line.error?.startsWith('page_slow') === true ? readOnce(page) : line;
    },
    async close() {
      await (await browser)?.close();
    },
  };
}

function readIn(window: OfflineWindow, page: PageFile, code: ShippedCode): Promise<AnswerLine> {
  return within(PAGE_MS, async () => {
    const tab = await window.show(page);
    const session = await tab.context().newCDPSession(tab);
    await settle(session);
    const started = performance.now();
    const reading = await readOpenPage(session, code);
    return answerOf(page.file, reading, performance.now() - started);
  });
}

/** Waits until a page has stopped building itself up (or is still at it after a moment) and can be seen: nobody asks sooner. */
async function settle(session: CDPSession): Promise<void> {
  const world = createWorld(session, 'settle');
  const quiet = world.then((page) =>
    page.run(`new Promise((resolve) => {
    let timer = setTimeout(resolve, ${QUIET_MS});
    new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(resolve, ${QUIET_MS}); })
      .observe(document, { subtree: true, childList: true, characterData: true });
  }).then(() => undefined)`),
  );
  await Promise.race([quiet, pause(MAX_SETTLE_MS)]);
  const seen = world.then((page) =>
    page.run('new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 0)); })'),
  );
  await Promise.race([seen, pause(MAX_PAINT_MS)]);
}

/** What a task gives, or a rejection when it takes too long. What it still does is not waited for. */
async function within<Value>(ms: number, task: () => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The page was not read within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([task(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
