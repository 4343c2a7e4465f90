import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { servePages, type Pages } from '../browser/pages.ts';
import { killBrowser } from '../chromium/kill-browser.ts';
import { stopWorker } from '../chromium/background-worker.ts';
import { launchChromium, type Chromium } from '../chromium/launch.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../sandbox/app.ts';
import { SANDBOX_HOSTS } from '../sandbox/hosts.ts';
import { serveSandbox, type ServedSandbox } from '../sandbox/serve.ts';
import { enterKey } from '../chromium/enter-key.ts';
import { openGate, type Gate } from './levers/gate.ts';
import type { Wish } from './wish.ts';

/** The build that ships. */
export const EXTENSION = '.output/chrome-mv3';

export type LaunchChange = {
  /** Where the hosts lead, in the words of `--host-resolver-rules`; by default through the gate to the sandbox. */
  readonly hostRules?: readonly string[];
  /** Whether the browser believes the sandbox's certificate. */
  readonly trusts?: boolean;
  readonly extensionDir?: string;
};

/** A sandbox with its ledger, a network with switches, and a real browser whose profile outlives it. */
export class World {
  readonly sandbox: Sandbox;
  readonly #served: ServedSandbox;
  readonly #pages: Pages;
  readonly gate: Gate;
  readonly profile: string;
  #chromium: Chromium | null = null;
  #helper: Page | null = null;
  #extensionDir = EXTENSION;

  private constructor(served: ServedSandbox, pages: Pages, gate: Gate, profile: string, sandbox: Sandbox) {
    this.sandbox = sandbox;
    this.#served = served;
    this.#pages = pages;
    this.gate = gate;
    this.profile = profile;
  }

  /** Makes a world whose browser has the bakery's key. */
  static async open(change: LaunchChange = {}): Promise<World> {
    const sandbox = createSandbox();
    const served = await serveSandbox(sandbox);
    const gate = await openGate(served.tlsPort);
    const profile = await mkdtemp(join(tmpdir(), 'paylink-faults-'));
    const world = new World(served, await servePages(), gate, profile, sandbox);
    await world.launch(change);
    await enterKey(world.chromium, SANDBOX_KEYS.bakery);
    return world;
  }

  get chromium(): Chromium {
    if (this.#chromium === null) throw new Error('No browser is running.');
    return this.#chromium;
  }

  /** A page of the extension's origin that is none of its surfaces: it says nothing to the background. */
  get helper(): Page {
    if (this.#helper === null) throw new Error('No browser is running.');
    return this.#helper;
  }

  /** Starts a browser on the world's profile. */
  async launch(change: LaunchChange = {}): Promise<void> {
    this.#extensionDir = change.extensionDir ?? this.#extensionDir;
    const args = this.launchArgs(change);
    this.#chromium = await launchChromium({ extensionDir: this.#extensionDir, args, profile: this.profile });
    await this.openHelper();
  }

  /** Opens the helper's page anew, where the old one is gone. */
  async openHelper(): Promise<void> {
    this.#helper = await this.chromium.openTab(this.chromium.url('/icon/16.png'));
  }

  /** What a browser has to be told to reach the sandbox. */
  launchArgs({ hostRules = this.#rules(), trusts = true }: LaunchChange = {}): string[] {
    const trust = trusts ? [`--ignore-certificate-errors-spki-list=${this.#served.spki}`] : [];
    return [`--host-resolver-rules=${hostRules.join(',')}`, ...trust];
  }

  #rules(): string[] {
    return SANDBOX_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${this.gate.port}`);
  }

  /** Ends the browser as a person does. */
  async quit(): Promise<void> {
    await this.chromium.close();
    this.#chromium = null;
  }

  /** Ends the browser from outside, without a word. */
  async crash(): Promise<void> {
    await killBrowser(this.chromium);
    this.#chromium = null;
  }

  async stopWorker(): Promise<void> {
    await stopWorker(this.chromium, this.helper);
  }

  /** Takes the browser's network away, and lets its pages and worker know, as an unplugged cable does. */
  async setOffline(isOffline: boolean): Promise<void> {
    await this.chromium.context.setOffline(isOffline);
  }

  openPage({ description }: Wish): Promise<Page> {
    return this.chromium.openTab(this.addressOf(description));
  }

  /** The address of a page on which there is nothing to read. */
  addressOf(name: string): string {
    return this.#pages.write(name.replaceAll(/\W+/g, '-'), '<p>Hello</p>');
  }

  /** Takes every fault away again: the network and the API are well. */
  async heal(): Promise<void> {
    this.sandbox.faults.clear();
    await this.gate.set('open');
  }

  /** Closes what a fault left open, so that the next one begins like the first. */
  async tidy(): Promise<void> {
    await this.heal();
    const pages = this.chromium.context.pages().filter((page) => page !== this.helper);
    await Promise.all(pages.map((page) => page.close()));
  }

  async close(): Promise<void> {
    await this.heal();
    await this.#chromium?.close();
    await Promise.all([this.#served.close(), this.#pages.close(), this.gate.close()]);
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
