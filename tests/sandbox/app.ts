import { Hono } from 'hono';
import { makeApi } from './api/api.ts';
import { fillSite, makeDefaultSites, type NewSite, type Site } from './catalogue/sites.ts';
import { EvilHost } from './evil.ts';
import { Faults } from './faults.ts';
import { carryOut } from './faults/carry-out.ts';
import { EVIL_HOST, apiHost, payHost, type Environment } from './hosts.ts';
import { fetchFrom } from './in-process-fetch.ts';
import { Ledger } from './ledger.ts';
import type { Attempt } from './orders/order.ts';
import { OrderStore, type Outcome } from './orders/order-store.ts';
import { payOrder } from './orders/pay-order.ts';
import { makePaymentPages } from './pages/payment-pages.ts';
import type { Random } from './random-text.ts';
import { witness } from './witness.ts';
import type { Exchange, World } from './world.ts';

export type SandboxOptions = {
  /** The sandbox's clock. Delays and holds run on real time all the same. */
  readonly now?: () => Date;
  readonly random?: Random;
};

/** A local MultiSafepay. `app` takes requests for all hosts, by the host in their URL. */
export type Sandbox = World & {
  readonly app: Hono;
  /** Behaves like the platform's `fetch` (redirect modes, abort, TypeError): hand it to ky. */
  readonly fetch: typeof globalThis.fetch;
  readonly ledger: Ledger;
  readonly faults: Faults;
  readonly evil: EvilHost;
  addSite(site: NewSite): Site;
  /** The payer at work, without a browser: see payOrder. Throws for an unknown order id. */
  pay(orderId: string, outcome?: Outcome, gatewayId?: string): Attempt;
  /** Forgets orders, ledger, faults and strangers' mail. Sites stay, but blocked ones open again. */
  reset(): void;
};

/** Makes a sandbox with two test sites and a live one (SANDBOX_KEYS). */
export function createSandbox({ now = () => new Date(), random = Math.random }: SandboxOptions = {}): Sandbox {
  const sites = makeDefaultSites();
  const world: World = { sites, orders: new OrderStore(now, random), now, random };
  const ledger = new Ledger();
  const faults = new Faults();
  const evil = new EvilHost(now);
  const hosts = makeHosts(world);

  const app = new Hono();
  app.all('*', async (c) => {
    const request = c.req.raw;
    if (new URL(request.url).hostname === EVIL_HOST) return evil.app.fetch(request);
    const text = await request.text();
    const entry = witness(ledger, request, text, sites, now());
    request.signal.addEventListener('abort', () => ledger.conclude(entry, 'aborted'));
    const active = faults.take(entry);
    entry.faults = active.map(({ fault }) => fault.kind);
    try {
      const answer = await carryOut(active, entry, async (bent) => {
        const exchange: Exchange = {
          bent,
          onCommit: (orderId) => {
            entry.committedOrder = orderId;
          },
        };
        return hosts.fetch(copyRequest(request, text), exchange);
      });
      ledger.conclude(entry, 'answered', answer.status);
      return answer;
    } catch (error) {
      ledger.conclude(entry, 'dropped');
      throw error;
    }
  });
  // A cut connection is no answer: whoever called (the TLS server, a test) gets the rejection itself.
  app.onError((error) => {
    throw error;
  });

  return {
    ...world,
    app,
    fetch: fetchFrom(app),
    ledger,
    faults,
    evil,
    addSite(site) {
      const added = fillSite(site, sites.length);
      sites.push(added);
      return added;
    },
    pay(orderId, outcome = 'success', gatewayId) {
      const order = world.orders.all.find((one) => one.orderId === orderId);
      if (order === undefined) throw new Error(`The sandbox has no order ${orderId}.`);
      return payOrder(world, order, outcome, gatewayId);
    },
    reset() {
      faults.clear();
      world.orders.clear();
      ledger.reset();
      evil.requests.length = 0;
      for (const site of sites) site.blocked = false;
    },
  };
}

/** The real hosts by their names; anything else is not found. */
function makeHosts(world: World): Hono<{ Bindings: Exchange }> {
  const hosts = new Hono<{ Bindings: Exchange }>({
    getPath: (request) => {
      const { hostname, pathname } = new URL(request.url);
      return `/${hostname}${pathname}`;
    },
  });
  const environments: readonly Environment[] = ['test', 'live'];
  for (const environment of environments) {
    hosts.route(`/${apiHost(environment)}/v1/json`, makeApi(world, environment));
    hosts.route(`/${payHost(environment)}`, makePaymentPages(world, environment));
  }
  return hosts;
}

/** The body was read for the ledger, so the API gets a fresh request. */
function copyRequest(request: Request, text: string): Request {
  const { method, headers } = request;
  return new Request(request.url, text === '' ? { method, headers } : { method, headers, body: text });
}

export { SANDBOX_KEYS } from './catalogue/sites.ts';
