import { SANDBOX_HOSTS, environmentOfApiHost } from './hosts.ts';
import { matchesPath, type LedgerEntry } from './ledger.ts';
import type { Fault, Release } from './faults/fault.ts';

/** A fault that was ordered. */
export type FaultHandle = {
  readonly number: number;
  readonly fault: Fault;
  /** How many requests it has acted on. */
  readonly used: number;
  /** Fulfilled when the first request meets it: for `hold`, when that request stands still. */
  readonly reached: Promise<LedgerEntry>;
  /** Lets go all requests that it holds, and future ones. 'drop' cuts their connections instead. */
  release(how?: Release): void;
  /** Switches it off; requests that it holds go on. */
  remove(): void;
};

/** A fault that acts on one request. */
export type ActiveFault = {
  readonly fault: Fault;
  /** Tells that the request has come to the place where the fault acts. */
  reach(entry: LedgerEntry): void;
  readonly released: Promise<Release>;
};

type Switch = FaultHandle & ActiveFault & { left: number; used: number; isReleased: boolean };

/**
 * The fault switches. A request meets every matching fault that is on for good (`times: 'always'`), and of the
 * counted ones only the oldest that matches: several counted faults in a row hit one request after the other.
 */
export class Faults {
  #switches: Switch[] = [];
  #count = 0;

  add(fault: Fault): FaultHandle {
    if (fault.match?.host !== undefined && !SANDBOX_HOSTS.includes(fault.match.host)) {
      throw new Error(`No host of the sandbox: ${fault.match.host}`);
    }
    this.#count += 1;
    const reached = Promise.withResolvers<LedgerEntry>();
    const released = Promise.withResolvers<Release>();
    const added: Switch = {
      number: this.#count,
      fault,
      used: 0,
      left: fault.times === 'always' ? Infinity : (fault.times ?? 1),
      reached: reached.promise,
      reach: reached.resolve,
      released: released.promise,
      isReleased: false,
      release: (how = 'answer') => {
        added.isReleased = true;
        released.resolve(how);
      },
      remove: () => {
        this.#switches = this.#switches.filter((one) => one !== added);
        added.release();
      },
    };
    this.#switches.push(added);
    return added;
  }

  /** The faults that still can act, and the holds that hold somebody; oldest first. */
  get active(): readonly FaultHandle[] {
    return this.#switches.filter(
      ({ left, used, isReleased, fault }) => left > 0 || (fault.kind === 'hold' && used > 0 && !isReleased),
    );
  }

  /** Switches off all faults and lets everything go that is held. */
  clear(): void {
    for (const one of this.#switches) one.remove();
  }

  /** Takes the faults for a request, using counted ones up. */
  take(entry: LedgerEntry): ActiveFault[] {
    const fitting = this.#switches.filter(({ left, fault }) => left > 0 && concerns(fault, entry));
    const counted = fitting.find(({ left }) => Number.isFinite(left));
    const taken = fitting.filter((one) => one === counted || !Number.isFinite(one.left));
    for (const one of taken) {
      one.left -= 1;
      one.used += 1;
    }
    return taken;
  }
}

function concerns({ match = {} }: Fault, entry: LedgerEntry): boolean {
  const isHost = match.host === undefined ? environmentOfApiHost(entry.host) !== null : match.host === entry.host;
  const isMethod = match.method === undefined ? entry.method !== 'OPTIONS' : match.method === entry.method;
  return isHost && isMethod && (match.path === undefined || matchesPath(entry.path, match.path));
}

export type { Fault, Release } from './faults/fault.ts';
