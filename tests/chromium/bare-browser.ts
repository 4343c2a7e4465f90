import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import type { CDPSession } from '@playwright/test';
import { findChromium } from '../tools/browsers.ts';
import { BARE_SWITCHES } from './switches.ts';
import { TargetPage } from './target-page.ts';

type Target = { readonly targetId: string; readonly type: string; readonly url: string };

/**
 * A Chromium on whose workers nobody has a hand. Playwright attaches to each of them, and a worker with a debugger is never
 * stopped for being idle. This one is spoken to as little as possible: pages only, over the debugging protocol.
 */
export class BareBrowser {
  readonly #process: ChildProcess;
  readonly #protocol: Protocol;
  readonly extensionId: string;

  private constructor(process: ChildProcess, protocol: Protocol, extensionId: string) {
    this.#process = process;
    this.#protocol = protocol;
    this.extensionId = extensionId;
  }

  static async launch(profile: string, extensionDir: string, args: readonly string[]): Promise<BareBrowser> {
    const child = spawn(
      findChromium(),
      [
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--enable-unsafe-extension-debugging',
        '--no-first-run',
        ...BARE_SWITCHES,
        `--disable-extensions-except=${extensionDir}`,
        `--load-extension=${extensionDir}`,
        '--lang=en-US',
        ...args,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANGUAGE: 'en_US' } },
    );
    const address = await readAddress(child);
    const protocol = await Protocol.open(address);
    for (;;) {
      const worker = (await protocol.targets()).find(({ type }) => type === 'service_worker');
      if (worker !== undefined) return new BareBrowser(child, protocol, new URL(worker.url).host);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  url(path: string): string {
    return `chrome-extension://${this.extensionId}${path}`;
  }

  async openTab(url: string): Promise<TargetPage> {
    const { targetId } = await this.#protocol.send<{ targetId: string }>('Target.createTarget', { url });
    return this.#attach(targetId);
  }

  /** Presses the extension's button on the tab that shows an address, and gives the popup. */
  async clickToolbarButton(address: string): Promise<TargetPage> {
    const tabs = await this.#protocol.targets('tab');
    const tab = tabs.find(({ url }) => url === address);
    await this.#protocol.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab?.targetId });
    for (;;) {
      const popup = (await this.#protocol.targets('page')).find(({ url }) => url.startsWith(this.url('/popup.html')));
      if (popup !== undefined) {
        const page = await this.#attach(popup.targetId);
        await page.waitFor('document.querySelector("main footer") !== null');
        return page;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Whether the background's worker runs. Asking does not wake it. */
  async isWorkerRunning(): Promise<boolean> {
    const workers = await this.#protocol.targets('service_worker');
    return workers.some(({ url }) => url.startsWith(this.url('/')));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#protocol.send('Browser.close').catch(() => this.#process.kill('SIGKILL'));
    await ended;
  }

  #attach(targetId: string): Promise<TargetPage> {
    // Of a session only sending and hearing are used.
    return TargetPage.attach(this.#protocol as unknown as CDPSession, targetId);
  }
}

/** The few words of the debugging protocol that are needed here. */
class Protocol extends EventEmitter {
  readonly #socket: WebSocket;
  #count = 0;

  private constructor(socket: WebSocket) {
    super();
    this.setMaxListeners(Infinity);
    this.#socket = socket;
    socket.addEventListener('close', () => this.emit('closed'));
    socket.addEventListener('message', ({ data }) => {
      const { id, method, params, ...reply } = JSON.parse(String(data)) as {
        id?: number;
        method?: string;
        params?: object;
      };
      if (id === undefined) this.emit(method ?? '', params);
      else this.emit(`reply ${id}`, reply);
    });
  }

  static open(address: string): Promise<Protocol> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => resolve(new Protocol(socket)));
      socket.addEventListener('error', () => reject(new Error(`No debugging protocol at ${address}.`)));
    });
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#count += 1;
    const id = this.#count;
    const answer = new Promise<Result>((resolve, reject) => {
      this.once(`reply ${id}`, ({ result, error }: { result?: Result; error?: { message: string } }) =>
        error === undefined ? resolve(result as Result) : reject(new Error(`${method}: ${error.message}`)),
      );
      this.once('closed', () => reject(new Error('The browser is gone.')));
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer;
  }

  async targets(type?: string): Promise<readonly Target[]> {
    const filter = type === undefined ? {} : { filter: [{ type }] };
    return (await this.send<{ targetInfos: Target[] }>('Target.getTargets', filter)).targetInfos;
  }
}

async function readAddress(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('The browser has no voice.');
  for await (const line of createInterface(child.stderr)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('The browser ended before it could be spoken to.');
}
