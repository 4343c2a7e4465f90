import 'fake-indexeddb/auto';
import type { Order } from '../../../utils/draft/order.ts';
import { fail, ok } from '../../../utils/errors/result.ts';
import { openDatabase } from '../../../utils/links/ledger/database.ts';
import { readLedger, type LedgerReader } from '../../../utils/links/ledger/read-ledger.ts';
import { openLedger, type Ledger } from '../../../utils/links/ledger/ledger.ts';
import type { NotReady } from '../../../utils/links/ports.ts';
import type { Intent } from '../../../utils/links/transitions.ts';
import type { WatchPorts } from '../../../utils/links/watching/watch-links.ts';
import { watchSlot } from '../../../utils/links/watching/watch-state.ts';
import { openSlot } from '../../../utils/storage/slot.ts';
import { openAreas } from '../storage/memory-area.ts';
import { createClient } from '../../../utils/multisafepay/client.ts';
import { callSandbox } from '../multisafepay/sandbox-call.ts';
import { createSandbox, SANDBOX_KEYS, type Sandbox } from '../../sandbox/app.ts';
import { Locks } from './locks.ts';

export const ORDER: Order = {
  orderId: 'INV-2026-014',
  amount: { minor: 4_995, currency: 'EUR' },
  description: 'Six loaves',
};

export const INTENT: Intent = {
  id: 'intent-1',
  accountId: 'test-2001',
  environment: 'test',
  order: ORDER,
  invoiceNumber: null,
  replaces: null,
};

let worlds = 0;

/** A browser's storage, locks and clock, and the API; contexts of the extension come and go in it. */
export class World {
  readonly sandbox: Sandbox = createSandbox({ now: () => new Date(this.time) });
  readonly locks = new Locks();
  readonly ledger: Ledger;
  /** The book as a page reads it. */
  readonly reader: LedgerReader;
  readonly database: string;
  readonly areas = openAreas();
  /** Epoch milliseconds of everybody's clock; it stands still until a test moves it. */
  time = Date.parse('2026-03-02T12:00:00Z');
  /** Why no context can send at the moment. */
  notReady: NotReady | null = null;

  constructor() {
    worlds += 1;
    this.database = `ledger-${worlds}`;
    this.ledger = openLedger(this.database);
    this.reader = readLedger(openDatabase(this.database));
  }

  wait(seconds: number): void {
    this.time += seconds * 1_000;
  }

  /** A context of the extension, which dies at its nth step where that is given. */
  openContext(dieAt = Infinity): Context {
    return new Context(this, dieAt);
  }

  get posts(): number {
    return this.sandbox.ledger.requests({ method: 'POST' }).length;
  }

  get orders(): readonly string[] {
    return this.sandbox.ledger.ordersCreated().map(({ orderId }) => orderId);
  }
}

/** One life of the background. Each way out of it (ledger, network) is two steps: before it happens, and after. */
export class Context {
  readonly ports: WatchPorts;
  readonly died: Promise<'died'>;
  #steps = 0;
  #isDead = false;
  readonly #dieAt: number;
  readonly #world: World;
  readonly #announceDeath: (word: 'died') => void;

  constructor(world: World, dieAt: number) {
    this.#world = world;
    this.#dieAt = dieAt;
    const { promise, resolve } = Promise.withResolvers<'died'>();
    this.died = promise;
    this.#announceDeath = resolve;
    const { ledger, sandbox } = world;
    const call = callSandbox(sandbox, (request) => this.#leave(() => sandbox.fetch(request)));
    this.ports = {
      ledger: this.#reach(ledger),
      watch: openSlot(world.areas, watchSlot),
      lock: (name, task) => world.locks.request(this, name, task),
      now: () => world.time,
      clientFor: async () =>
        world.notReady === null ? ok(createClient(call, 'test', SANDBOX_KEYS.bakery)) : fail(world.notReady),
    };
  }

  /** Steps taken so far: how many places there are to die at. */
  get steps(): number {
    return this.#steps;
  }

  kill(): void {
    this.#isDead = true;
    this.#announceDeath('died');
    this.#world.locks.releaseAll(this);
  }

  /** The book, each way into which may be the last step of this context. */
  #reach(ledger: Ledger): Ledger {
    const works = Object.entries(ledger) as [string, (...values: unknown[]) => unknown][];
    const steps = works.map(([name, work]) => [
      name,
      (...values: unknown[]) => this.#leave(async () => work(...values)),
    ]);
    return Object.fromEntries(steps) as Ledger;
  }

  async #leave<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.#step();
    try {
      return await work();
    } finally {
      await this.#step();
    }
  }

  /** What a dead context was waiting for never comes. */
  async #step(): Promise<void> {
    if (this.#steps === this.#dieAt) this.kill();
    this.#steps += 1;
    if (this.#isDead) await new Promise(() => {});
  }
}
