import { ok, type Result } from '../../errors/result.ts';
import { checkPaymentUrl } from '../../multisafepay/payment-url.ts';
import type { Ledger, LedgerFailure } from '../ledger/ledger.ts';
import type { Change } from '../ledger/put-all.ts';
import type { LinkEvent } from '../ledger/link-event.ts';
import { findNamed } from '../ledger/named.ts';
import type { LinkRecord } from '../link.ts';

/** How many links came back, and how many were there already. */
export type Restored = { readonly added: number; readonly known: number };

/**
 * Puts links of a backup into the book. What is there already stays as it is: a link is the same by its id, and an order
 * by its account and order id. Links that were not settled when the backup was made are looked into again; none is sent
 * anew only because it was restored, since its order is asked for first.
 */
export async function restoreLinks(
  ledger: Pick<Ledger, 'get' | 'read' | 'writeAll'>,
  links: readonly LinkRecord[],
  events: readonly LinkEvent[],
): Promise<Result<Restored, LedgerFailure>> {
  const changes = new Map<string, Change>();
  const orders = new Set<string>();
  for (const link of links) {
    const { accountId, order } = link;
    const key = JSON.stringify([accountId, order.orderId]);
    // An address from a file is a stranger's until it is shown to be MultiSafepay's.
    if (link.paymentUrl !== null && !checkPaymentUrl(link.paymentUrl, link.environment).ok) continue;
    const isKnown =
      (await ledger.get(link.id)) !== null || (await findNamed(ledger, accountId, order.orderId)).links.some(isMade);
    if (isKnown || changes.has(link.id) || (orders.has(key) && isMade(link))) continue;
    if (isMade(link)) orders.add(key);
    changes.set(link.id, { record: asRestored(link), happened: events.filter(({ linkId }) => linkId === link.id) });
  }
  const written = await ledger.writeAll([...changes.values()]);
  return written.ok ? ok({ added: changes.size, known: links.length - changes.size }) : written;
}

function isMade({ state }: LinkRecord): boolean {
  return state !== 'rejected';
}

/** Written anew, so its revision begins again. */
function asRestored(link: LinkRecord): LinkRecord {
  const isOpen = link.state === 'created' && link.pollAt !== null;
  return {
    ...link,
    revision: 0,
    news: null,
    pollAt: isOpen ? 0 : null,
  };
}
