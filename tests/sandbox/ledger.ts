import type { Environment } from './hosts.ts';

/** How a key came, and whose it is. The key itself is never written down. */
export type KeyWitness = {
  readonly sentBy: ReadonlyArray<'header' | 'bearer' | 'query'>;
  /** site_id of the site whose key it is in this environment; null for no key or a wrong one. */
  readonly site: number | null;
};

/** One request as the sandbox saw it, in the order of arrival. */
export type LedgerEntry = {
  readonly number: number;
  readonly at: Date;
  readonly environment: Environment | null;
  readonly host: string;
  readonly method: string;
  /** Percent-encoded, as sent, with the `/v1/json` of the API. */
  readonly path: string;
  readonly queryKeys: readonly string[];
  readonly key: KeyWitness;
  /** Names only, lower case, sorted. */
  readonly headerNames: readonly string[];
  readonly headers: {
    readonly contentType: string | null;
    readonly accept: string | null;
    readonly origin: string | null;
    readonly hasCookie: boolean;
    readonly hasReferer: boolean;
  };
  /** Parsed JSON, or the text when it is none, or null without a body. */
  readonly body: unknown;
  /** Kinds of the faults that acted on it. */
  faults: readonly string[];
  /** HTTP status of the answer; null while there is none, and for good if the connection was dropped. */
  status: number | null;
  outcome: 'pending' | 'answered' | 'dropped' | 'aborted';
  /** The order this request made or added a payment page to, set at the moment it was made. */
  committedOrder: string | null;
};

export type CreatedOrder = { readonly site: number; readonly orderId: string; readonly posts: number };

/** What to look for. A string path is a prefix of the path with or without `/v1/json`. */
export type RequestFilter = {
  readonly method?: string;
  readonly path?: string | RegExp;
  readonly host?: string;
  readonly outcome?: LedgerEntry['outcome'];
  /** Only entries with a higher number: `ledger.length` taken earlier means "from now on". */
  readonly after?: number;
};

type Waiter = { readonly filter: RequestFilter; readonly resolve: (entry: LedgerEntry) => void };

/** The independent witness: what really came in, whatever the extension believes. */
export class Ledger {
  #entries: LedgerEntry[] = [];
  #count = 0;
  #waiters = new Set<Waiter>();

  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** Number of the newest entry. Goes on counting over a reset. */
  get length(): number {
    return this.#count;
  }

  record(seen: Omit<LedgerEntry, 'number' | 'faults' | 'status' | 'outcome' | 'committedOrder'>): LedgerEntry {
    this.#count += 1;
    const entry: LedgerEntry = {
      number: this.#count,
      ...seen,
      faults: [],
      status: null,
      outcome: 'pending',
      committedOrder: null,
    };
    this.#entries.push(entry);
    this.#notify(entry);
    return entry;
  }

  /** Writes down how a request ended. The first word stands: what was aborted is not answered later. */
  conclude(entry: LedgerEntry, outcome: LedgerEntry['outcome'], status: number | null = null): void {
    if (entry.outcome !== 'pending') return;
    entry.outcome = outcome;
    entry.status = status;
    this.#notify(entry);
  }

  requests(filter: RequestFilter = {}): LedgerEntry[] {
    return this.#entries.filter((entry) => matchesFilter(entry, filter));
  }

  /** Distinct orders that came into being, each with the number of POSTs that were carried out for it. */
  ordersCreated(): CreatedOrder[] {
    const created = new Map<string, CreatedOrder>();
    for (const { committedOrder: orderId, key } of this.#entries) {
      if (orderId === null || key.site === null) continue;
      const id = `${key.site} ${orderId}`;
      created.set(id, { site: key.site, orderId, posts: (created.get(id)?.posts ?? 0) + 1 });
    }
    return [...created.values()];
  }

  /**
   * The first request that fits, at once if it is already there, else when it comes or changes its outcome.
   * Rejects after `timeoutMs` (default 5,000).
   */
  waitForRequest(filter: RequestFilter, { timeoutMs = 5_000 }: { timeoutMs?: number } = {}): Promise<LedgerEntry> {
    const present = this.#entries.find((entry) => matchesFilter(entry, filter));
    if (present !== undefined) return Promise.resolve(present);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        filter,
        resolve: (entry) => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          resolve(entry);
        },
      };
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new Error(`No request within ${timeoutMs} ms: ${describeFilter(filter)}`));
      }, timeoutMs);
      this.#waiters.add(waiter);
    });
  }

  reset(): void {
    this.#entries = [];
  }

  #notify(entry: LedgerEntry): void {
    for (const waiter of this.#waiters) if (matchesFilter(entry, waiter.filter)) waiter.resolve(entry);
  }
}

export function matchesFilter(entry: LedgerEntry, filter: RequestFilter): boolean {
  return (
    (filter.method === undefined || filter.method === entry.method) &&
    (filter.host === undefined || filter.host === entry.host) &&
    (filter.outcome === undefined || filter.outcome === entry.outcome) &&
    entry.number > (filter.after ?? 0) &&
    (filter.path === undefined || matchesPath(entry.path, filter.path))
  );
}

/** Compares with the whole path and with what follows `/v1/json`. */
export function matchesPath(path: string, wanted: string | RegExp): boolean {
  const short = path.replace(/^\/v1\/json(?=\/)/, '');
  return typeof wanted === 'string'
    ? path.startsWith(wanted) || short.startsWith(wanted)
    : wanted.test(path) || wanted.test(short);
}

function describeFilter(filter: RequestFilter): string {
  return (
    Object.entries(filter)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ') || 'any'
  );
}
