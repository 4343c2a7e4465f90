import { writeFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';

type Reply = { id?: number; result?: unknown; error?: { message: string }; method?: string; params?: unknown };
type Waiting = { resolve: (value: never) => void; reject: (error: Error) => void };

/**
 * A page that Playwright does not list (the real popup), driven over the debugging protocol: real keys and clicks,
 * scripts, screenshots. Messages travel nested in the browser's own session.
 */
export class TargetPage {
  #browser: CDPSession;
  #session: string;
  #count = 0;
  #waiting = new Map<number, Waiting>();
  #gone = Promise.withResolvers<void>();
  /** CSP reports and uncaught errors since the page was attached. */
  readonly complaints: string[] = [];

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === session) this.#receive(JSON.parse(message) as Reply);
    });
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId === session) this.#end();
    });
  }

  /** `dark`: what Playwright tells the pages that it lists, this one has to be told by itself. */
  static async attach(browser: CDPSession, targetId: string, dark = false): Promise<TargetPage> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const page = new TargetPage(browser, sessionId);
    await Promise.all([page.send('Runtime.enable'), page.send('Page.enable'), page.send('Log.enable')]);
    const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
    if (dark) await page.send('Emulation.setEmulatedMedia', { features });
    return page;
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#count += 1;
    const id = this.#count;
    const reply = new Promise<Result>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message = JSON.stringify({ id, method, params });
    this.#browser
      .send('Target.sendMessageToTarget', { sessionId: this.#session, message })
      .catch((error: Error) => this.#waiting.get(id)?.reject(error));
    return reply;
  }

  /** Runs a function (with JSON arguments) or an expression in the page; promises are awaited. */
  async evaluate<Value>(script: string | ((...args: never[]) => Value), ...args: unknown[]): Promise<Awaited<Value>> {
    const expression = typeof script === 'string' ? script : `(${script.toString()})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.send<{
      result: { value: Awaited<Value> };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Whether an expression is true in the page, or becomes so within the time. */
  becomes(expression: string, timeoutMs: number): Promise<boolean> {
    return this.evaluate<Promise<boolean>>(
      `new Promise((resolve) => { const end = Date.now() + ${timeoutMs};
        const look = () => (${expression}) ? resolve(true) : Date.now() > end ? resolve(false) : setTimeout(look, 20); look(); })`,
    );
  }

  /** Waits, in the page, until an expression is true. */
  async waitFor(expression: string, timeoutMs = 20_000): Promise<void> {
    const met = await this.becomes(expression, timeoutMs);
    if (!met) throw new Error(`Not within ${timeoutMs} ms: ${expression}\n${await this.text()}`);
  }

  waitForText(text: string, timeoutMs?: number): Promise<void> {
    return this.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`, timeoutMs);
  }

  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  value(css: string): Promise<string> {
    return this.evaluate<string>(`document.querySelector(${JSON.stringify(css)}).value`);
  }

  async click(css: string, count = 1): Promise<void> {
    await this.#waitForElement(css);
    if (!(await this.clickIfThere(css, count))) throw new Error(`${css} went away before it was clicked`);
  }

  /** Whether there was something to click. */
  async clickIfThere(css: string, count = 1): Promise<boolean> {
    const point = await this.evaluate<{ x: number; y: number } | null>(
      `(() => { const element = document.querySelector(${JSON.stringify(css)}); if (element === null) return null;
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; })()`,
    );
    if (point === null) return false;
    for (let clickCount = 1; clickCount <= count; clickCount += 1) {
      const event = { ...point, button: 'left', clickCount };
      await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
      await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event });
    }
    return true;
  }

  /** Clicks the button that says this. */
  async clickText(text: string): Promise<void> {
    const find = `[...document.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(text)})`;
    await this.waitFor(`${find} !== undefined`);
    await this.evaluate(`${find}.setAttribute('data-clicked', 'next')`);
    await this.click('[data-clicked="next"]');
    // It may be gone by now, with the view it was in.
    await this.evaluate(`document.querySelector('[data-clicked]')?.removeAttribute('data-clicked')`);
  }

  /** Replaces the text of a field as a person would: focus, select all, type. */
  async type(css: string, text: string): Promise<void> {
    await this.#waitForElement(css);
    await this.evaluate(
      `(() => { const field = document.querySelector(${JSON.stringify(css)}); field.focus(); field.select(); })()`,
    );
    await this.send('Input.insertText', { text });
  }

  async press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void> {
    const code = { Enter: 13, Escape: 27, Tab: 9 }[key];
    const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' ? { text: '\r' } : {}) };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  /** Closes the page as the browser would when it loses focus, and waits until it is gone. */
  async close(): Promise<void> {
    // The answer may be lost with the page.
    await Promise.allSettled([this.evaluate('window.close()')]);
    await this.#gone.promise;
  }

  #waitForElement(css: string): Promise<void> {
    return this.waitFor(`document.querySelector(${JSON.stringify(css)}) !== null`);
  }

  #receive(reply: Reply): void {
    if (reply.id !== undefined) {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if (reply.error === undefined) waiting?.resolve(reply.result as never);
      else waiting?.reject(new Error(reply.error.message));
    } else if (reply.method === 'Log.entryAdded' || reply.method === 'Runtime.exceptionThrown') {
      this.complaints.push(JSON.stringify(reply.params));
    }
  }

  #end(): void {
    this.#gone.resolve();
    for (const { reject } of this.#waiting.values()) reject(new Error('The page is gone.'));
    this.#waiting.clear();
  }
}
