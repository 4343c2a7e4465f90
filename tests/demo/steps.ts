import type { Page } from '@playwright/test';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TargetPage } from '../chromium/target-page.ts';

/** Anything a picture can be taken of: a tab, or the real popup. */
export type Surface = Page | TargetPage;

/** Names the steps, prints what was seen in each, and keeps pictures `NN-name.png` of them. */
export class Steps {
  readonly #folder: string;
  readonly #print: (line: string) => void;
  #number = 0;
  #name = 'start';
  #surface: Surface | null = null;

  /** Empties the folder of pictures. */
  constructor(folder: string, print: (line: string) => void) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#print = print;
  }

  /** `6 popup`: the step under way. */
  get current(): string {
    return `${this.#number} ${this.#name}`;
  }

  begin(name: string): void {
    this.#number += 1;
    this.#name = name;
  }

  /** What the step is looking at now: a failure is photographed there. */
  lookAt(surface: Surface): void {
    this.#surface = surface;
  }

  saw(what: string): void {
    this.#print(`${this.current}: ${what}`);
  }

  async photograph(surface: Surface, name: string = this.#name): Promise<void> {
    this.lookAt(surface);
    const path = join(this.#folder, `${String(this.#number).padStart(2, '0')}-${name}.png`);
    if (surface instanceof TargetPage) await surface.screenshot(path);
    else await surface.screenshot({ path });
  }

  /** A picture of what the step saw last, if there is anything left to see. Says what is in the way otherwise. */
  async photographFailure(): Promise<void> {
    if (this.#surface === null) return;
    await this.photograph(this.#surface, 'failed').catch((error: unknown) => {
      this.saw(`no picture of the failure: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
}
