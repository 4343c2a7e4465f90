import { fail, ok, type Result } from '../../errors/result.ts';
import type { Client } from '../../multisafepay/client.ts';
import { cancelLink, type CancelFailure } from '../ending/cancel-link.ts';
import { similarOf } from '../finding/find-similar.ts';
import { findKin, writeIntent, type IntentHooks, type Kin } from '../ledger/find-kin.ts';
import type { LedgerFailure } from '../ledger/ledger.ts';
import type { Change } from '../ledger/put-all.ts';
import { keysToFind } from '../likeness.ts';
import { linkStatus } from '../link-status.ts';
import type { LinkRecord } from '../link.ts';
import type { LinkPorts, NotReady } from '../ports.ts';
import { newIntent, type Intent } from '../transitions.ts';

export type BeginFailure = LedgerFailure | CancelFailure | 'not_replaced';

export type BeginOptions = {
  /** Within this time the same amount for the same customer counts as the same thing. */
  readonly similarWithinMs: number;
  /** The person knows of the similar link and wants another. */
  readonly anyway: boolean;
};

export type Begun = {
  readonly client: Result<Client, NotReady>;
  /** The link that there is of this intent. */
  readonly known: LinkRecord | null;
  readonly clash: Clash | null;
  /** The new link; null where it is known, may not be made, or cannot be sent. */
  readonly record: LinkRecord | null;
};

/** Writes the intent of a link, unless it is known or something stands in its way. What it replaces is ended first. */
export async function beginLink(
  ports: LinkPorts,
  wish: Omit<Intent, 'environment'>,
  options: BeginOptions,
  hooks: IntentHooks,
): Promise<Result<Begun, BeginFailure>> {
  const { id, accountId, order, replaces } = wish;
  const client = await ports.clientFor(accountId);
  const intent = client.ok ? { ...wish, environment: client.value.environment } : null;
  const sought = { id, accountId, orderId: order.orderId, keys: keysToFind(wish) };
  // One moment for all that is asked about it, so that the same things found mean the same.
  const now = ports.now();
  const clashIn = (kin: Kin): Clash | null =>
    kin.known === null && intent !== null ? findClash(intent, kin, now, options) : null;

  let replaced: LinkRecord | null = null;
  if (replaces !== null && intent !== null) {
    const kin = await findKin(ports.ledger, sought);
    if (kin.known === null && clashIn(kin) === null) {
      await hooks.prepare?.();
      const ended = await endReplaced(ports, replaces);
      if (!ended.ok) return ended;
      replaced = ended.value;
    }
  }

  const decide = (kin: Kin): readonly Change[] => {
    if (kin.known !== null || intent === null || clashIn(kin) !== null) return [];
    const at = ports.now();
    const own: Change = { record: newIntent(intent, at), happened: [] };
    if (replaced === null) return [own];
    return [own, { record: { ...replaced, replacedBy: id }, happened: [{ at, kind: 'replaced' }] }];
  };
  const begun = await writeIntent(ports.ledger, sought, decide, hooks);
  if (!begun.ok) return begun;
  const { kin, written } = begun.value;
  return ok({ client, known: kin.known, clash: clashIn(kin), record: written[0] ?? null });
}

export type Early = {
  readonly begun: Promise<Result<Begun, BeginFailure>>;
  /** The intent that is being written; null where none is, or no longer. */
  readonly writing: () => Promise<LinkRecord | null>;
};

/** The same for a link that replaces none, in which the book can be asked for more while it writes the intent. */
export function beginEarly(
  ports: LinkPorts,
  wish: Omit<Intent, 'environment'>,
  options: BeginOptions,
  prepare: () => unknown,
): Early {
  const intended = Promise.withResolvers<LinkRecord | null>();
  let isOver = false;
  const begun = beginLink(ports, wish, options, { prepare, intend: intended.resolve });
  // Whoever waits for `begun` hears of its failure.
  void begun
    .catch(() => null)
    .finally(() => {
      isOver = true;
      intended.resolve(null);
    });
  return {
    begun,
    async writing() {
      const intent = await intended.promise;
      return isOver ? null : intent;
    },
  };
}

/** What stands in the way: a link that asks for the same thing, or any that has the order id, if it can be read. */
export type Clash = { readonly like: LinkRecord } | { readonly taken: LinkRecord | null };

function findClash(
  intent: Intent,
  { like, named }: Kin,
  now: number,
  { anyway, similarWithinMs }: BeginOptions,
): Clash | null {
  const similar = anyway ? [] : similarOf(like, intent, now, similarWithinMs);
  const same = similar.find(({ id }) => id !== intent.replaces);
  if (same !== undefined) return { like: same };
  // What was refused has taken nothing.
  const taken = named.links.find(({ state }) => state !== 'rejected') ?? null;
  return taken === null && !named.hasUnreadable ? null : { taken };
}

/** The replaced link after its end. An end that is not known to be one is none. */
async function endReplaced(ports: LinkPorts, id: string): Promise<Result<LinkRecord, CancelFailure | 'not_replaced'>> {
  const ended = await cancelLink(ports, id);
  if (!ended.ok) return ended;
  return linkStatus(ended.value, ports.now()) === 'cancelling' ? fail('not_replaced', { linkId: id }) : ended;
}
